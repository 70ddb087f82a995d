import { initialState, Task } from '@lit/task';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Documents } from '../../data-schema/check-with.js';
import type { Kind } from '../../data-schema/index.js';
import { pause } from '../charts/pause.js';
import {
  DEFAULT_LANGUAGE,
  LEVELS,
  loadLanguage,
  type Language,
  type Level,
} from '../language/index.js';
import { SelectionError } from '../reading/index.js';
import { baseStyles } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { afterwards } from './afterwards.js';
import {
  DEFAULT_HEADING_LEVEL,
  headingLevel,
  oneId,
  oneOf,
  type HeadingLevel,
} from './attributes.js';
import { forgetFailures, loadDocument, openDocument, parseJson } from './document-store.js';
import { WijkErrorEvent } from './events/error.js';
import { WijkReadyEvent } from './events/ready.js';
import { levelChoice } from './level-choice.js';
import { PrintController } from './print-controller.js';
import { tellFailure, type Failure } from './tell-failure.js';
import { turn } from './turn.js';
import { wear } from './wear.js';
import { WijkError } from './wijk-error.js';

/**
 * Where a widget is in its life. `waiting`: it has been given no document yet. Its slotted content shows in every
 * state but `ready`.
 */
export const WIDGET_STATES = ['waiting', 'loading', 'ready', 'failed'] as const;
export type WidgetState = (typeof WIDGET_STATES)[number];

/** What every reading is made with. */
export interface ReadingContext {
  readonly language: Language;
  readonly today: Date;
  /** Opens a further document that the widget can do without; `undefined` where none is given. */
  readonly open: <K extends Kind>(
    kind: K,
    data: unknown,
    src: string | undefined,
  ) => Promise<Documents[K] | undefined>;
}

/** Renders what was read, after reading and at every later change of the element. */
export type Content = () => TemplateResult;

/** What an element shows. It comes in a module of its own, when there is something to show. */
export interface View<K extends Kind> {
  /** Of what was last read. */
  readonly styles: readonly CSSResult[];
  /** Asks for a further document while its own is on the way. */
  anticipate?(open: ReadingContext['open']): void;
  /** @throws SelectionError when the document does not hold what is asked. */
  read(document: Documents[K], context: ReadingContext): Content | Promise<Content>;
}

const INLINE = 'script[type="application/json"]';

/**
 * What the five widgets share: where the document comes from, the four states, language, heading and events.
 *
 * @typeParam K - the kind of document that the widget reads
 */
export abstract class WijkElement<K extends Kind> extends LitElement {
  static override styles = [tokens, baseStyles];

  static override properties: PropertyDeclarations = {
    src: { converter: oneId },
    data: { converter: oneId },
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
    level: { converter: oneOf(LEVELS, 'standard') },
    asked: { attribute: 'lang' },
    inline: { state: true, attribute: false },
    content: { state: true, attribute: false },
    failure: { state: true, attribute: false },
  };

  /** Address of the document, relative to the page. */
  declare src?: string | undefined;

  /** The document itself, as an object; the text of an attribute is refused. Goes before `src`. */
  declare data?: unknown;

  /** Level of the widget's heading in the host's page, 1 to 6. */
  declare headingLevel: HeadingLevel;

  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  declare level: Level;

  /** What the element's own `lang` says. */
  declare private asked: unknown;

  /** The JSON text of a script child, the third way to give a document. */
  declare private inline: string | undefined;

  /** What is shown; stays while a next document loads. */
  declare private content: Content | undefined;

  declare private failure: Failure | undefined;

  #lang = '';
  #language: Language = DEFAULT_LANGUAGE;
  #view: Promise<View<K>> | undefined;

  readonly #children = new MutationObserver(() => {
    this.#readInline();
  });

  readonly #task = new Task(this, {
    args: () =>
      [this.data, this.src, this.inline, this.#lang, this.#level, ...this.selection()] as const,
    task: async ([data, src, inline, lang, level]) => {
      if (data === undefined && src === undefined && inline === undefined) return initialState;
      const loading = Promise.all([
        loadLanguage(lang, level),
        this.#open(this.kind, data, src, inline),
        this.#openView(),
      ]);
      void pause().then(() => {
        this.#language.format.prepare();
      });
      const [language, document, view] = await loading;
      await turn(this);
      const speaker = document.meta.contact
        ? await import('../language/with-contact.js').then(
            ({ withContact }) => withContact(language),
            () => language,
          )
        : language;
      const context = { language: speaker, today: new Date(), open: this.#openFurther };
      const content = await (document.meta.language === language.tag
        ? view.read(document, context)
        : (await import('./read-quoting.js')).readQuoting(view, document, context));
      wear(this.renderRoot, view.styles);
      await pause();
      return { language, content };
    },
    onComplete: ({ language, content }) => {
      this.#language = language;
      this.content = content;
      this.failure = undefined;
      void this.updateComplete.then(() => {
        this.dispatchEvent(new WijkReadyEvent());
        this.#arrive();
      });
      void afterwards(this, language);
    },
    onError: (cause) => {
      void this.#fail(cause);
    },
  });

  constructor() {
    super();
    this.headingLevel = DEFAULT_HEADING_LEVEL;
    this.level = 'standard';
    new PrintController(this);
  }

  /** Where the widget is: see `WIDGET_STATES`. */
  get state(): WidgetState {
    if (this.content !== undefined) return 'ready';
    if (this.failure !== undefined) return 'failed';
    const given = this.data ?? this.src ?? this.inline;
    return given === undefined ? 'waiting' : 'loading';
  }

  /** What the visitor chose goes before what the host did. */
  get #level(): Level {
    return levelChoice.level ?? this.level;
  }

  /** The kind of document that this widget reads. */
  protected abstract readonly kind: K;

  /** Everything but the document that decides what is read. */
  protected abstract selection(): readonly unknown[];

  /** Loads what this element shows, and makes it. */
  protected abstract createView(): Promise<View<K>>;

  override connectedCallback(): void {
    if (this.hasUpdated) this.#connect();
    else void turn(this).then(() => this.#connect());
  }

  /** Until its turn an element is what the page made of it, with its content in sight. */
  #connect(): void {
    if (!this.isConnected) return;
    super.connectedCallback();
    addEventListener('hashchange', this.#arrive);
    this.#readInline();
    // On a page that is still arriving, the JSON child comes after the element itself.
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrive);
    this.#children.disconnect();
  }

  /** The language is read from the page once: a translator that changes the page does not change what we say. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('asked')) {
      this.#lang = languageAt(this);
    }
  }

  protected override render(): TemplateResult {
    const { state, content, failure } = this;
    const language = this.#language;
    // What the page itself says meanwhile keeps the direction of the page.
    const direction = content ? language.direction : nothing;
    return html`
      <section class="base ${state}" part="base" lang=${language.tag} dir=${direction}>
        ${failure?.(this.#retry)} ${content?.()}
        <div class="given" ?hidden=${state === 'ready'}><slot></slot></div>
        ${
          state === 'loading'
            ? html`<p class="loading" role="status">${language.words.loading}</p>`
            : nothing
        }
      </section>
    `;
  }

  async #openView(): Promise<View<K>> {
    this.#view ??= this.createView();
    try {
      const view = await this.#view;
      view.anticipate?.(this.#openFurther);
      return view;
    } catch (error) {
      this.#view = undefined;
      throw error;
    }
  }

  readonly #openFurther: ReadingContext['open'] = async (kind, data, src) =>
    data === undefined && src === undefined ? undefined : this.#open(kind, data, src, undefined);

  #open<F extends Kind>(
    kind: F,
    data: unknown,
    src: string | undefined,
    inline: string | undefined,
  ): Promise<Documents[F]> {
    if (data !== undefined) return openDocument(kind, data);
    if (src !== undefined) return loadDocument(kind, src, this.baseURI, this);
    return openDocument(kind, parseJson(inline ?? ''));
  }

  #readInline(): void {
    const text = this.querySelector(INLINE)?.textContent.trim();
    this.inline = text === '' ? undefined : text;
  }

  async #fail(cause: unknown): Promise<void> {
    const error = toWijkError(cause, this.src);
    const failure = await tellFailure(
      error,
      this.#language,
      this.#lang,
      this.#level,
      this.renderRoot,
    );
    // Another document may have come in meanwhile.
    if (this.#task.error !== cause) return;
    this.content = undefined;
    this.failure = failure;
    await this.updateComplete;
    this.dispatchEvent(new WijkErrorEvent(error));
  }

  /** Brings the figure into view if a visitor has opened its own address, of which the page is only asked. */
  readonly #arrive = (event?: Event): void => {
    if (!location.hash.startsWith('#wijk-')) return;
    import('./arrive.js').then(
      ({ arrive }) => {
        arrive(this, event);
      },
      () => {
        // The page is where it was.
      },
    );
  };

  readonly #retry = (): void => {
    forgetFailures();
    this.failure = undefined;
    void this.#task.run();
  };
}

/** What the page says of the language where an element stands; `:lang()` does not look past a shadow everywhere. */
function languageAt(element: Element): string {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest<HTMLElement>('[lang]')?.lang ?? (host ? languageAt(host) : '');
}

function toWijkError(cause: unknown, request: string | undefined): WijkError {
  if (cause instanceof WijkError) return cause;
  if (cause instanceof SelectionError) {
    const { code, message, path } = cause;
    return new WijkError(code, message, { path, cause, request });
  }
  return new WijkError('internal', String(cause), { cause, request });
}
