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
import type { Reading } from './reading.js';
import { help } from './template.js';
import { speeches, voiceFor } from './voice.js';

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

/** Easy text, hard words explained and reading aloud, for one widget. Shows itself in the place that the widget keeps for it. */
class Help implements ReactiveController {
  #language: Language | undefined;
  #phrases: HelpPhrases | undefined;
  #words: readonly Explained[] = [];

  /** Whether another level was chosen than the one of the text that is there. */
  #awaits = false;
  #pressedHere = false;
  #before: Place | undefined;

  /** What is told after the visitor's own action; before that, nothing. */
  #announced: string | undefined;

  /** While it is on its way too. */
  #reading: Reading | 'awaited' | undefined;

  constructor(private readonly host: HelpHost) {
    host.addController(this);
    // What is read is there no more.
    host.addEventListener('wijk-ready', this.#stop);
    host.addEventListener('wijk-error', this.#stop);
  }

  hostConnected(): void {
    // Voices come late, and not every browser lets one wait for them.
    speeches()?.addEventListener?.('voiceschanged', this.#show);
    levelChoice.addEventListener('change', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop();
    speeches()?.removeEventListener?.('voiceschanged', this.#show);
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

  readonly #stop = (): void => {
    if (this.#reading !== 'awaited') this.#reading?.stop();
    this.#reading = undefined;
  };

  readonly #turnVoice = async (): Promise<void> => {
    if (this.#reading) {
      this.#stop();
      this.#show();
      return;
    }
    const language = this.#language;
    if (!language) return;
    // iPhones let a page speak only if it does so at once when it is tapped.
    speeches()?.speak(new SpeechSynthesisUtterance(''));
    this.#reading = 'awaited';
    // A place to tell in must be there before anything is told.
    this.#announced ??= '';
    this.#show();
    try {
      const { readAloud } = await import('./reading.js');
      if (this.#reading !== 'awaited') return;
      const reading = await readAloud(this.host.renderRoot, language, this.#silent);
      if (this.#reading === 'awaited') this.#reading = reading;
      else reading.stop();
    } catch {
      this.#silent(true);
    }
    this.#show();
  };

  readonly #silent = (failed: boolean): void => {
    this.#reading = undefined;
    if (failed) this.#announced = this.#phrases?.notReadAloud;
    this.#show();
  };

  readonly #show = (): void => {
    const room = this.host.renderRoot.querySelector<HTMLElement>('.help');
    if (!room || !this.#language || !this.#phrases) return;
    const parts = {
      words: this.#words,
      level: this.#level,
      choose: this.#choose,
      hasVoice: voiceFor(this.#language.format.locale) !== undefined,
      isReading: this.#reading !== undefined,
      turnVoice: this.#turnVoice,
      announced: this.#announced,
    };
    render(help(parts, this.#phrases, this.#language), room);
  };
}
