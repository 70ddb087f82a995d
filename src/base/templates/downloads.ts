import { html, nothing } from 'lit';
import type { FiguresOrder, Order, PictureOrder } from '../../downloads/downloads.js';
import type { Language } from '../../language/index.js';
import type { DownloadController } from '../download-controller.js';

/** What a widget has to take away. */
export interface Downloadable {
  readonly figures: FiguresOrder['tell'];
  readonly pictures: readonly DownloadablePicture[];
}

export interface DownloadablePicture extends Omit<PictureOrder, 'format'> {
  /** What it is a picture of, where a widget has several. */
  readonly label?: string;
}

/** The figures for a spreadsheet and the charts as pictures, one tap away. */
export function downloads(
  { figures, pictures }: Downloadable,
  controller: DownloadController,
  { words: { downloads: words } }: Language,
) {
  const button = (order: Order) => html`
    <button type="button" @click=${() => controller.order(order)}>${words[order.format]}</button>
  `;
  return html`
    <details class="downloads">
      <summary>${words.title}</summary>
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
      <p role="status">${words.state[controller.state]}</p>
    </details>
  `;
}
