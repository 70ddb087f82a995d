import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../downloads/downloads.js';
import type { DownloadPhrases, Language } from '../language/index.js';
import { loadDownloadPhrases } from '../language/load.js';
import type { Downloadable } from './templates/downloads.js';

/** Where an order is in its life. */
export type DownloadState = keyof DownloadPhrases['state'];

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

type Offer = (downloadable: Downloadable) => TemplateResult;

/** Offers what a widget has to take away, and makes the files, one at a time, with code that is loaded only then. */
export class DownloadController {
  #state: DownloadState = 'idle';
  #offer: Offer | undefined;

  constructor(private readonly host: Host) {}

  /** Where the latest order is. */
  get state(): DownloadState {
    return this.#state;
  }

  /** What opens to the offer; `undefined` for nothing to take away. */
  render(downloadable: Downloadable | undefined, language: Language): unknown {
    if (!downloadable) return nothing;
    return html`
      <details class="downloads" @toggle=${() => this.#open(language)}>
        <summary>${language.words.download}</summary>
        ${this.#offer?.(downloadable)}
      </details>
    `;
  }

  async order(order: Order): Promise<void> {
    if (this.#state === 'busy') return;
    this.#enter('busy');
    try {
      const { deliver } = await import('../downloads/downloads.js');
      await deliver(order, this.host.renderRoot);
      this.#enter('done');
    } catch {
      // What a visitor can do about it is said beside the buttons.
      this.#enter('failed');
    }
  }

  async #open(language: Language): Promise<void> {
    try {
      const [{ downloads }, phrases] = await Promise.all([
        import('./templates/downloads.js'),
        loadDownloadPhrases(language),
      ]);
      this.#offer = (downloadable) => downloads(downloadable, this, phrases);
    } catch {
      this.#offer = () => html`<p role="status">${language.unreachable.title}</p>`;
    }
    this.host.requestUpdate();
  }

  #enter(state: DownloadState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
