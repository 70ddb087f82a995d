import { html, nothing } from 'lit';
import type { FiguresOrder, Order, PictureOrder } from '../../downloads/downloads.js';
import type { DownloadPhrases } from '../../language/index.js';
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
  phrases: DownloadPhrases,
) {
  const button = (order: Order) => html`
    <button type="button" @click=${() => controller.order(order)}>${phrases[order.format]}</button>
  `;
  return html`
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
    <p role="status">${phrases.state[controller.state]}</p>
  `;
}
