import { html, nothing } from 'lit';
import { nlFailures } from '../../language/index.js';
import type { WijkError } from '../wijk-error.js';

/** A calm word for the reader with a next step, and behind a tap what the webmaster needs to know. */
export function failure(error: WijkError, retry: (() => void) | null) {
  const { texts, words } = nlFailures;
  const { title, next } = texts[error.code];
  return html`
    <div class="failure" part="failure" role="status">
      <p class="failure-title">${title}</p>
      <p>${next}</p>
      ${
        retry === null
          ? nothing
          : html`<button type="button" @click=${retry}>${words.retry}</button>`
      }
      <details>
        <summary>${words.forWebmaster}</summary>
        <p class="failure-cause">${error.code}: ${error.message}</p>
      </details>
    </div>
  `;
}
