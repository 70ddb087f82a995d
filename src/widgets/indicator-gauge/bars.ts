import { html, nothing, svg } from 'lit';
import { sayFigure, sayPeriod, sayTarget, type Language } from '../../language/index.js';
import type { Amount, Figure, IndicatorReading } from '../../reading/index.js';
import { drawnScale, positionOn, type DrawnScale } from './scale.js';

/**
 * One bar a period on one scale, the newest last and heaviest, with the streefdoel as a line through all of them.
 * For the eye only: sentence and table say the same.
 */
export function bars(reading: IndicatorReading, language: Language) {
  const { figures, indicator, latest, target } = reading;
  const scale = drawnScale(reading);
  return html`
    <div class="bars" aria-hidden="true">
      ${
        target
          ? html`<p class="target-label">
              <svg class="flag" viewBox="0 0 12 12"><path d="M2 0v12M2 1h8l-2 2.5 2 2.5H2" /></svg>
              ${language.words.target}: ${sayTarget(target, indicator, language)}
            </p>`
          : nothing
      }
      ${figures.map(
        (figure) => html`
          <div class="row ${figure === latest ? 'latest' : ''}">
            <span class="period">${sayPeriod(figure.period, language)}</span>
            <svg class="track" focusable="false">
              ${track(figure, scale)}${target ? targetMark(target, scale) : nothing}
            </svg>
            <span class="value ${figure.amount === null ? 'missing' : ''}"
              >${sayFigure(figure, indicator, language)}</span
            >
          </div>
        `,
      )}
      <div class="row ends">
        <span></span>
        <span class="scale-ends">
          ${
            scale.known
              ? html`<span>${end(scale.min, reading, language)}</span
                  ><span>${end(scale.max, reading, language)}</span>`
              : html`<span>${language.words.scaleUnknown}</span>`
          }
        </span>
        <span></span>
      </div>
    </div>
  `;
}

function end(value: number, { indicator }: IndicatorReading, language: Language): string {
  return language.format.figure(value, indicator.unit);
}

function track({ amount }: Figure, scale: DrawnScale) {
  return svg`
    <rect class=${amount === null ? 'empty unknown' : 'empty'} x="0" y="0" width="100%" height="100%" rx="4" />
    ${amount === null ? nothing : fill(amount, scale)}
  `;
}

/** What is sure is solid; what is only between or beyond is drawn open. */
function fill(amount: Amount, scale: DrawnScale) {
  const at = positionOn(scale, amount.value);
  switch (amount.certainty) {
    case 'exact':
      return solid(0, at);
    case 'about':
      return svg`${open(0, at)}${edge(at)}`;
    case 'moreThan':
      return svg`${solid(0, at)}${open(at, 100)}`;
    case 'lessThan':
      return svg`${open(0, at)}${edge(at)}`;
    case 'between': {
      const to = positionOn(scale, amount.upTo);
      return svg`${solid(0, at)}${open(at, to)}${edge(to)}`;
    }
  }
}

function solid(from: number, to: number) {
  return svg`<rect class="solid" x="${from}%" y="0" width="${to - from}%" height="100%" rx="4" />`;
}

function open(from: number, to: number) {
  return svg`<rect class="open" x="${from}%" y="0" width="${to - from}%" height="100%" />`;
}

function edge(at: number) {
  return svg`<line class="edge" x1="${at}%" x2="${at}%" y1="0" y2="100%" />`;
}

function targetMark({ value }: { readonly value: number }, scale: DrawnScale) {
  const at = positionOn(scale, value);
  return svg`<line class="target" x1="${at}%" x2="${at}%" y1="-30%" y2="130%" />`;
}
