import { html, nothing, svg } from 'lit';
import { sayFigure, sayPeriod, sayTargetLabel, type Language } from '../../language/index.js';
import type { Amount, Figure, IndicatorReading } from '../../reading/index.js';
import { drawnScale, positionOn, type DrawnScale } from './scale.js';

/**
 * One bar a period on one scale, the newest last and heaviest, with the streefdoel as a line through all of them.
 * For the eye only: sentence and table say the same.
 */
export function bars(reading: IndicatorReading, language: Language) {
  const { figures, indicator, target } = reading;
  const scale = drawnScale(reading);
  return html`
    <div class="bars" aria-hidden="true">
      ${
        target
          ? html`<p class="target-label">${sayTargetLabel(target, indicator, language)}</p>`
          : nothing
      }
      <div class="rows">
        ${target ? flag(target, scale) : nothing}
        ${figures.map((figure) => row(figure, scale, reading, language))}
        <p class="ends">${ends(scale, reading, language)}</p>
      </div>
    </div>
  `;
}

function row(figure: Figure, scale: DrawnScale, reading: IndicatorReading, language: Language) {
  const { indicator, latest, target } = reading;
  const period = sayPeriod(figure.period, language);
  const text = sayFigure(figure, indicator, language);
  // Where there is no figure its reason stands in the place of the bar: no bar can be read as zero.
  return figure.amount === null
    ? html`<span class="period">${period}</span><span class="missing">${text}</span>`
    : html`
        <span class="period ${figure === latest ? 'latest' : ''}">${period}</span>
        <svg class="track ${figure === latest ? 'latest' : ''}" focusable="false">
          ${track(figure.amount, scale)}${target ? targetMark(target, scale) : nothing}
        </svg>
        <span class="value ${figure === latest ? 'latest' : ''}">${text}</span>
      `;
}

function ends(
  { min, max, known }: DrawnScale,
  { indicator }: IndicatorReading,
  language: Language,
) {
  if (!known) return html`<span>${language.words.scaleUnknown}</span>`;
  return [min, max].map(
    (value) => html`<span>${language.format.figure(value, indicator.unit)}</span>`,
  );
}

function track(amount: Amount, scale: DrawnScale) {
  return svg`
    <rect class="empty" x="0" y="0" width="100%" height="100%" rx="4" />
    ${fill(amount, scale)}${zeroMark(scale)}
  `;
}

/** Which side of zero a bar is on must be seen. */
function zeroMark(scale: DrawnScale) {
  const at = positionOn(scale, 0);
  return at > 0 && at < 100
    ? svg`<line class="zero" x1="${at}%" x2="${at}%" y1="-30%" y2="130%" />`
    : nothing;
}

/**
 * Drawn from zero, to either side. What is sure is solid; where a figure can be is open, with an edge at each bound
 * that what is sure does not end at.
 */
function fill(amount: Amount, scale: DrawnScale) {
  const zero = positionOn(scale, 0);
  const at = positionOn(scale, amount.value);
  const upTo = amount.certainty === 'between' ? positionOn(scale, amount.upTo) : at;
  const [from, to] = {
    exact: [at, at],
    about: [Math.min(zero, at), Math.max(zero, at)],
    moreThan: [at, 100],
    lessThan: [0, at],
    between: [at, upTo],
  }[amount.certainty] as [number, number];
  const sure = Math.min(Math.max(zero, from), to);
  const edges = [...new Set([at, upTo])].filter((bound) => bound !== sure);
  return [span('solid', zero, sure), span('open', from, to), edges.map(edge)];
}

function span(kind: string, one: number, other: number) {
  return one === other
    ? nothing
    : svg`<rect class=${kind} x="${Math.min(one, other)}%" y="0" width="${Math.abs(other - one)}%" height="100%" rx="4" />`;
}

function edge(at: number) {
  return svg`<line class="edge" x1="${at}%" x2="${at}%" y1="0" y2="100%" />`;
}

/** The flag on top of the line through all bars. */
function flag({ value }: { readonly value: number }, scale: DrawnScale) {
  return html`<svg class="pole" focusable="false">
    <svg x="${positionOn(scale, value)}%" overflow="visible">
      <path class="flag" d="M-1-4H12L8.5 .5 12 5H1V16H-1Z" />
    </svg>
  </svg>`;
}

function targetMark({ value }: { readonly value: number }, scale: DrawnScale) {
  const at = positionOn(scale, value);
  return svg`<line class="target" x1="${at}%" x2="${at}%" y1="-30%" y2="130%" />`;
}
