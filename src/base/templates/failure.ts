import { html, nothing } from 'lit';
import type { FailureCode, FailurePhrases, Language } from '../../language/index.js';
import type { WijkError } from '../wijk-error.js';

/** Failures that can be over when a visitor tries again. */
const RETRYABLE: ReadonlySet<FailureCode> = new Set(['network', 'http', 'not-json', 'internal']);

/** A calm word for the reader with a next step, and behind a tap what the webmaster needs to know. */
export function failure(
  error: WijkError,
  { texts, facts, words }: FailurePhrases,
  { tag, direction, comma }: Language,
  retry: () => void,
) {
  const { title, next } = texts[error.code];
  return html`
    <div class="failure" part="failure" role="status" lang=${tag} dir=${direction}>
      <p><b>${title}</b></p>
      <p>${next}</p>
      ${
        RETRYABLE.has(error.code)
          ? html`<button type="button" @click=${retry}>${words.retry}</button>`
          : nothing
      }
      <details class="for-webmaster">
        <summary>${words.forWebmaster}</summary>
        <p class="failure-cause">
          ${[facts[error.code], error.code].filter(Boolean).join(comma)}:
          <bdi lang="nl">${error.message}</bdi>
        </p>
      </details>
    </div>
  `;
}
