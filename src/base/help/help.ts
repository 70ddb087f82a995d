import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import {
  loadGlossary,
  loadHelpPhrases,
  loadLanguage,
  type Explained,
  type HelpPhrases,
  type Language,
  type Level,
} from '../../language/index.js';
import { helpStyles } from '../../styles/help.js';
import { WijkLevelEvent } from '../events/level.js';
import { levelChoice } from '../level-choice.js';
import { wear } from '../wear.js';
import { place, type Place } from './place.js';
import { dutchIn } from './dutch.js';
import { help } from './template.js';

export type HelpHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const all = new WeakMap<HelpHost, Help>();

/** The help of a widget, which it keeps for as long as it lives. */
export function helpFor(host: HelpHost): Help {
  const known = all.get(host) ?? new Help(host);
  all.set(host, known);
  return known;
}

/** What was pressed, and must stay where it is while the widgets of the page change their text. */
let pressed: Element | null = null;

/** Easy text, and hard words explained, for one widget. Shows itself in the place that the widget keeps for it. */
class Help implements ReactiveController {
  #language: Language | undefined;
  #phrases: HelpPhrases | undefined;
  #words: readonly Explained[] = [];

  /** Whether another level was chosen than the one of the text that is there. */
  #awaits = false;
  #pressedHere = false;
  #before: Place | undefined;

  /** What is said of the level; nothing before the visitor's own action. */
  #announced: string | undefined;

  constructor(private readonly host: HelpHost) {
    host.addController(this);
  }

  hostConnected(): void {
    levelChoice.addEventListener('change', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    levelChoice.removeEventListener('change', this.#follow);
  }

  hostUpdate(): void {
    this.#before = this.#awaits ? place(pressed) : undefined;
  }

  hostUpdated(): void {
    this.#show();
    this.#before?.restore();
  }

  /** Offers what helps with what the widget shows now, in the language of that. */
  async offer(language: Language): Promise<void> {
    const [phrases, { explain }] = await Promise.all([
      loadHelpPhrases(language),
      loadGlossary(language),
    ]);
    this.#awaits = false;
    this.#language = language;
    this.#phrases = phrases;
    if (this.#announced !== undefined) {
      this.#announced = this.#pressedHere ? phrases.easy?.told[language.level] : '';
    }
    this.#pressedHere = false;
    this.#words = explain(dutchIn(this.host.renderRoot));
    wear(this.host.renderRoot, [helpStyles]);
    this.#show();
  }

  /** What is chosen; the text may still be on its way. */
  get #level(): Level | undefined {
    return levelChoice.level ?? this.#language?.level;
  }

  readonly #follow = (): void => {
    if (levelChoice.level === undefined) return;
    this.#awaits = levelChoice.level !== this.#language?.level;
    this.host.requestUpdate();
  };

  readonly #choose = async (button: Element): Promise<void> => {
    const level: Level = this.#level === 'a2' ? 'standard' : 'a2';
    // A place to announce in must be there before it is said.
    this.#announced = '';
    this.#show();
    try {
      await loadLanguage('nl', level);
    } catch {
      this.#announced = this.#language?.unreachable.title;
      this.#show();
      return;
    }
    pressed = button;
    this.#pressedHere = true;
    levelChoice.choose(level);
    this.host.dispatchEvent(new WijkLevelEvent(level));
  };

  #show(): void {
    const room = this.host.renderRoot.querySelector<HTMLElement>('.help');
    if (!room || !this.#language || !this.#phrases) return;
    const parts = {
      words: this.#words,
      level: this.#level,
      announced: this.#announced,
      choose: this.#choose,
    };
    render(help(parts, this.#phrases, this.#language), room);
  }
}
