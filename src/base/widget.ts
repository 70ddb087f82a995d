import { initialState, Task } from '@lit/task';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContractDocument, Documents } from '../../data-schema/check.js';
import type { Kind } from '../../data-schema/index.js';
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
import {
  DEFAULT_HEADING_LEVEL,
  headingLevel,
  oneId,
  oneOf,
  type HeadingLevel,
} from './attributes.js';
import { loadDocument, openDocument, parseJson } from './document-store.js';
import { WijkErrorEvent, WijkReadyEvent } from './events.js';
import { failure } from './templates/failure.js';
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
}

const INLINE = 'script[type="application/json"]';

/**
 * What the five widgets share: where the document comes from, the four states, language, heading and events.
 *
 * @typeParam K - the kind of document that the widget reads
 * @typeParam V - what it shows of one: a reading and its telling
 */
export abstract class WijkElement<K extends Kind, V> extends LitElement {
  static override styles = [tokens, baseStyles];

  /** Address of the document, relative to the page. */
  @property({ converter: oneId }) src?: string | undefined;

  /** The document itself. Goes before `src`. */
  @property({ attribute: false }) data?: unknown;

  /** Level of the widget's heading in the host's page, 1 to 6. */
  @property({ attribute: 'heading-level', converter: headingLevel })
  headingLevel: HeadingLevel = DEFAULT_HEADING_LEVEL;

  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  @property({ converter: oneOf(LEVELS, 'standard') }) level: Level = 'standard';

  /** The JSON text of a script child, the third way to give a document. */
  @state() private inline: string | undefined;

  /** What is shown; stays while a next document loads. */
  @state() protected view: V | undefined;

  @state() private error: WijkError | undefined;

  #language: Language = DEFAULT_LANGUAGE;

  readonly #children = new MutationObserver(() => {
    this.#readInline();
  });

  readonly #task = new Task(this, {
    args: () => [this.data, this.src, this.inline, this.level, ...this.selection()] as const,
    task: async ([data, src, inline, level]) => {
      if (data === undefined && src === undefined && inline === undefined) return initialState;
      const [language, document] = await Promise.all([
        loadLanguage(level),
        this.#open(this.kind, data, src, inline),
      ]);
      const view = await this.read(document, { language, today: new Date() });
      return { language, view };
    },
    onComplete: ({ language, view }) => {
      this.#language = language;
      this.view = view;
      this.error = undefined;
      void this.updateComplete.then(() => this.dispatchEvent(new WijkReadyEvent()));
    },
    onError: (cause) => {
      const error = toWijkError(cause, this.src);
      this.view = undefined;
      this.error = error;
      void this.updateComplete.then(() => this.dispatchEvent(new WijkErrorEvent(error)));
    },
  });

  /** Where the widget is: see `WIDGET_STATES`. */
  get state(): WidgetState {
    if (this.view !== undefined) return 'ready';
    if (this.error !== undefined) return 'failed';
    const given = this.data ?? this.src ?? this.inline;
    return given === undefined ? 'waiting' : 'loading';
  }

  /** The kind of document that this widget reads. */
  protected abstract readonly kind: K;

  /** Everything but the document that decides what is read. */
  protected abstract selection(): readonly unknown[];

  /** @throws SelectionError when the document does not hold what is asked. */
  protected abstract read(document: Documents[K], context: ReadingContext): V | Promise<V>;

  protected abstract renderView(view: V, language: Language): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readInline();
    // On a page that is still arriving, the JSON child comes after the element itself.
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override render(): TemplateResult {
    const { state, view, error } = this;
    const language = this.#language;
    return html`
      <div class="base ${state}" part="base" lang=${language.tag} dir=${language.direction}>
        ${
          state === 'loading'
            ? html`<p class="loading" role="status">${language.words.loading}</p>`
            : nothing
        }
        ${error ? failure(error, language, RETRYABLE.has(error.code) ? this.#retry : null) : nothing}
        ${view === undefined ? nothing : this.renderView(view, language)}
        <div class="given" ?hidden=${state === 'ready'}><slot></slot></div>
      </div>
    `;
  }

  /** Loads a further document that the widget can do without. */
  protected async openFurther<F extends Kind>(
    kind: F,
    data: unknown,
    src: string | undefined,
  ): Promise<Documents[F] | undefined> {
    const given = data !== undefined || src !== undefined;
    return given ? this.#open(kind, data, src, undefined) : undefined;
  }

  async #open<F extends Kind>(
    kind: F,
    data: unknown,
    src: string | undefined,
    inline: string | undefined,
  ): Promise<Documents[F]> {
    const document = await this.#openAny(data, src, inline);
    if (document.kind !== kind) {
      throw new WijkError('wrong-kind', `kind "${document.kind}", gevraagd "${kind}"`, {
        path: 'kind',
        request: src,
      });
    }
    return document as Documents[F];
  }

  async #openAny(
    data: unknown,
    src: string | undefined,
    inline: string | undefined,
  ): Promise<ContractDocument> {
    if (data !== undefined) return openDocument(data);
    if (src !== undefined) return loadDocument(src, this.baseURI);
    return openDocument(parseJson(inline ?? ''));
  }

  #readInline(): void {
    const text = this.querySelector(INLINE)?.textContent.trim();
    this.inline = text === '' ? undefined : text;
  }

  readonly #retry = (): void => {
    this.error = undefined;
    void this.#task.run();
  };
}

/** Failures that can be over when a visitor tries again. */
const RETRYABLE: ReadonlySet<string> = new Set(['network', 'http', 'not-json', 'internal']);

function toWijkError(cause: unknown, request: string | undefined): WijkError {
  if (cause instanceof WijkError) return cause;
  if (cause instanceof SelectionError) {
    const known = cause.known.length > 0 ? ` (er is: ${cause.known.join(', ')})` : '';
    return new WijkError(cause.code, `${cause.path}: "${cause.found ?? ''}"${known}`, {
      path: cause.path,
      cause,
      request,
    });
  }
  return new WijkError('internal', String(cause), { cause, request });
}
