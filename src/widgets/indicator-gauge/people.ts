import { html, svg } from 'lit';
import type { Language } from '../../language/index.js';
import type { KnownFigure } from '../../reading/index.js';

const TEN = Array.from({ length: 10 }, (_, index) => index);
const HEAD_AND_BODY =
  'M10 1.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm-5 9.5h10a3.5 3.5 0 0 1 3.5 3.5V24h-3v14h-11V24h-3v-9.5A3.5 3.5 0 0 1 5 11Z';

/** A percentage as people: so many of ten, to the nearest whole one. */
export function people({ amount }: KnownFigure, language: Language) {
  const tenths = Math.round(amount.value / 10);
  const exact = amount.certainty === 'exact' && amount.value === tenths * 10;
  return html`
    <div class="people" aria-hidden="true">
      <svg viewBox="0 0 220 40" focusable="false">
        ${TEN.map(
          (index) =>
            svg`<path class=${index < tenths ? 'one counted' : 'one'} transform="translate(${index * 22 + 1} 0)" d=${HEAD_AND_BODY} />`,
        )}
      </svg>
      <p class="of-ten">${language.say.peopleOfTen(tenths, exact)}</p>
    </div>
  `;
}
