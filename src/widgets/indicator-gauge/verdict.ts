import { html, nothing, svg } from 'lit';
import { targetMark, VERDICT_MARKS } from '../../charts/gauge/verdict-marks.js';
import type { Language } from '../../language/index.js';
import type { IndicatorReading } from '../../reading/index.js';

/** Whether it is going the right way and whether the streefdoel is met: each a shape and a word, never colour alone. */
export function verdict({ change, target }: IndicatorReading, language: Language) {
  const judged = change && change.verdict !== 'unclear' ? change.verdict : null;
  if (!judged && !target) return nothing;
  return html`
    <ul class="verdicts" aria-hidden="true">
      ${judged ? chip(judged, VERDICT_MARKS[judged], language.words.verdict[judged]) : nothing}
      ${
        target && target.met !== null
          ? chip(
              target.met ? 'better' : 'notJudged',
              targetMark(target.met),
              target.met ? language.words.targetMet : language.words.targetNotMet,
            )
          : nothing
      }
    </ul>
  `;
}

function chip(kind: string, path: string, text: string) {
  return html`<li class="chip ${kind}">
    <svg viewBox="0 0 16 16" focusable="false">${svg`<path d=${path} />`}</svg>${text}
  </li>`;
}
