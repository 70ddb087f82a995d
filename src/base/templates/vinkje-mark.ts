import { svg, type SVGTemplateResult } from 'lit';
import type { Answer } from '../../../data-schema/index.js';

/** One shape an answer, so that none depends on colour: a tick, half a tick, an empty circle, a dash, a dotted circle. */
const MARKS: Readonly<Record<Answer, SVGTemplateResult>> = {
  yes: svg`<circle class="filled" cx="16" cy="16" r="14" /><path class="tick on" d="m9 16.5 5 5L23.5 11" />`,
  partly: svg`<circle cx="16" cy="16" r="14" /><path class="filled half" d="M16 2a14 14 0 0 0 0 28Z" /><path class="tick" d="m17 21 6-9" />`,
  notYet: svg`<circle cx="16" cy="16" r="14" />`,
  notApplicable: svg`<circle class="faint" cx="16" cy="16" r="14" /><path class="tick" d="M11 16h10" />`,
  notFilledIn: svg`<circle class="dotted" cx="16" cy="16" r="14" />`,
};

/** The mark of an answer. For the eye only: the answer stands beside it in words. */
export function vinkjeMark(answer: Answer) {
  return MARKS[answer];
}
