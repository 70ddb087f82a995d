import { html, nothing, svg } from 'lit';
import type { Bar, Span } from '../../charts/gauge/bar.js';
import type { GaugeInput, GaugeRow } from '../../charts/marks/gauge.js';

/**
 * One bar a period on one scale, the newest last and heaviest, with the streefdoel as a line through all of them.
 * For the eye only: sentence and table say the same.
 */
export function bars(gauge: GaugeInput) {
  const { rows, target, ends } = gauge;
  return html`
    <div class="bars" aria-hidden="true">
      ${target ? html`<p class="target-label">${target.label}</p>` : nothing}
      <div class="rows">
        ${target ? flag(target.at) : nothing} ${rows.map((shown) => row(shown, gauge))}
        <p class="ends">${ends.map((end) => html`<span>${end}</span>`)}</p>
      </div>
    </div>
  `;
}

function row({ period, text, bar, latest }: GaugeRow, { zero, target }: GaugeInput) {
  // Where there is no figure its reason stands in the place of the bar: no bar can be read as zero.
  if (!bar) return html`<span class="period">${period}</span><span class="missing">${text}</span>`;
  const kind = latest ? 'latest' : '';
  return html`
    <span class="period ${kind}">${period}</span>
    <svg class="track ${kind}" focusable="false">
      <rect class="empty" x="0" y="0" width="100%" height="100%" rx="4" />
      ${shapes(bar)}${zero === null ? nothing : across('zero', zero)}${target ? across('target', target.at) : nothing}
    </svg>
    <span class="value ${kind}">${text}</span>
  `;
}

/** What is sure is solid; where a figure can be is open, with an edge at each bound. */
function shapes({ solid, open, edges }: Bar) {
  return [span('solid', solid), span('open', open), edges.map(edge)];
}

function span(kind: string, [one, other]: Span) {
  return one === other
    ? nothing
    : svg`<rect class=${kind} x="${Math.min(one, other)}%" y="0" width="${Math.abs(other - one)}%" height="100%" rx="4" />`;
}

function edge(at: number) {
  return svg`<line class="edge" x1="${at}%" x2="${at}%" y1="0" y2="100%" />`;
}

/** A line that stands out above and below the bar. */
function across(kind: string, at: number) {
  return svg`<line class=${kind} x1="${at}%" x2="${at}%" y1="-30%" y2="130%" />`;
}

/** The flag on top of the line through all bars. */
function flag(at: number) {
  return html`<svg class="pole" focusable="false">
    <svg x="${at}%" overflow="visible">
      <path class="flag" d="M-1-4H12L8.5 .5 12 5H1V16H-1Z" />
    </svg>
  </svg>`;
}
