import { html, nothing, type TemplateResult } from 'lit';
import {
  deliver,
  type FiguresOrder,
  type Order,
  type PictureOrder,
} from '../downloads/downloads.js';
import { loadDownloadPhrases, type DownloadPhrases, type Language } from '../language/index.js';

import { downloadStyles } from '../styles/downloads.js';
import { wear } from './wear.js';

/** What a widget has to take away. */
export interface Downloadable {
  readonly figures: FiguresOrder['tell'];
  readonly pictures: readonly DownloadablePicture[];
}

export interface DownloadablePicture extends Omit<PictureOrder, 'format'> {
  /** What it is a picture of, where a widget has several. */
  readonly label?: string;
}

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** The figures for a spreadsheet and the charts as pictures, one tap away, made one at a time. */
export async function openDesk(
  host: Host,
  language: Language,
): Promise<(downloadable: Downloadable) => TemplateResult> {
  wear(host.renderRoot, [downloadStyles]);
  const phrases = await loadDownloadPhrases(language);
  let state: keyof DownloadPhrases['state'] = 'idle';

  const enter = (next: typeof state) => {
    state = next;
    host.requestUpdate();
  };

  const take = async (order: Order) => {
    if (state === 'busy') return;
    enter('busy');
    try {
      await deliver(order, host.renderRoot);
      enter('done');
    } catch {
      // What a visitor can do about it is said beside the buttons.
      enter('failed');
    }
  };

  const button = (order: Order) => html`
    <button type="button" @click=${() => take(order)}>${phrases[order.format]}</button>
  `;

  return ({ figures, pictures }) => html`
    <div class="files">${button({ format: 'csv', tell: figures })}</div>
    ${pictures.map(
      ({ label, ...picture }) => html`
        <div
          class="files"
          role=${label === undefined ? nothing : 'group'}
          aria-label=${label ?? nothing}
        >
          ${label === undefined ? nothing : html`<p>${label}</p>`}
          ${button({ ...picture, format: 'png' })} ${button({ ...picture, format: 'svg' })}
        </div>
      `,
    )}
    <p role="status">${phrases.state[state]}</p>
  `;
}
