import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../language/index.js';
import type { Downloadable } from './download-desk.js';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Offers what a widget has to take away; what makes the files is loaded when a visitor opens the offer. */
export class DownloadController {
  #offer: ((downloadable: Downloadable) => TemplateResult) | undefined;

  constructor(private readonly host: Host) {}

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

  async #open(language: Language): Promise<void> {
    try {
      const { openDesk } = await import('./download-desk.js');
      this.#offer = await openDesk(this.host, language);
    } catch {
      this.#offer = () => html`<p role="status">${language.unreachable.title}</p>`;
    }
    this.host.requestUpdate();
  }
}
