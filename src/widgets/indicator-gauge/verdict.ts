import { html, nothing, svg } from 'lit';
import type { Language } from '../../language/index.js';
import type { IndicatorReading, Verdict } from '../../reading/index.js';

const ARROWS: Readonly<Record<Exclude<Verdict, 'unclear'>, string>> = {
  better: 'M3 13 13 3M5 3h8v8',
  worse: 'M3 3l10 10M13 5v8H5',
  same: 'M2 8h11M9 4l4 4-4 4',
  notJudged: 'M2 8h12',
};

/** Whether it is going the right way and whether the streefdoel is met: each a shape and a word, never colour alone. */
export function verdict({ change, target }: IndicatorReading, language: Language) {
  const judged = change && change.verdict !== 'unclear' ? change.verdict : null;
  if (!judged && !target) return nothing;
  return html`
    <ul class="verdicts" aria-hidden="true">
      ${judged ? chip(judged, ARROWS[judged], language.words.verdict[judged]) : nothing}
      ${
        target && target.met !== null
          ? chip(
              target.met ? 'better' : 'notJudged',
              target.met ? 'M3 8.5l3.5 3.5L13 4.5' : 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 4v4',
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
