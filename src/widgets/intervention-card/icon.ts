import { html, svg } from 'lit';

/** A line drawing in a square of 24. For the eye only: what it shows stands beside it in words. */
export function icon(path: string) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${path} />`}
  </svg>`;
}
