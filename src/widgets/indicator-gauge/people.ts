import { html, nothing, svg } from 'lit';
import type { Language } from '../../language/index.js';
import type { KnownFigure } from '../../reading/index.js';

const TEN = Array.from({ length: 10 }, (_, index) => index);
const HEAD_AND_SHOULDERS = 'M10 1a5 5 0 1 1 0 10 5 5 0 0 1 0-10ZM1 26v-4a9 9 0 0 1 18 0v4Z';

/** A percentage as people: so many of ten, to the nearest whole one. */
export function people({ amount }: KnownFigure, language: Language) {
  const tenths = Math.round(amount.value / 10);
  const exact = amount.certainty === 'exact' && amount.value === tenths * 10;
  // Nearly nobody is not nobody, and nearly all not all.
  if (tenths % 10 === 0 && !exact) return nothing;
  return html`
    <div class="people" aria-hidden="true">
      <svg viewBox="0 0 220 27" focusable="false">
        ${TEN.map(
          (index) =>
            svg`<path class=${index < tenths ? 'one counted' : 'one'} transform="translate(${index * 22 + 1} 0)" d=${HEAD_AND_SHOULDERS} />`,
        )}
      </svg>
      <p class="of-ten">${language.say.peopleOfTen(tenths, exact)}</p>
    </div>
  `;
}
