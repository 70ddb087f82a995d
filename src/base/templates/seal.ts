import { svg, html } from 'lit';
import type { Answer } from '../../../data-schema/index.js';

/**
 * The seven answers as one seal, clockwise from the top: a thick arc for yes, a thinner one for partly, a line for not
 * yet, dots for what nobody filled in. For the eye only: the answers are said in words.
 * Of a circle that is 70 long, each question has ten.
 */
export function seal(answers: readonly Answer[]) {
  return html`
    <svg class="seal" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      ${answers.map(
        (answer, index) =>
          svg`<circle class=${answer} cx="32" cy="32" r="26" pathLength="70" stroke-dasharray="7 63" stroke-dashoffset=${16 - index * 10} />`,
      )}
      <path class=${answers.includes('yes') ? 'yes' : ''} d="m21 33 8 8 15-17" />
    </svg>
  `;
}
