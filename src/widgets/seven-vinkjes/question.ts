import { html, nothing } from 'lit';
import type { Answer } from '../../../data-schema/index.js';
import { vinkjeMark } from '../../base/templates/vinkje-mark.js';
import { say, sayPlain, type Language } from '../../language/index.js';
import type { VinkjeReading } from '../../reading/index.js';

/** The mark of an answer, beside its question. */
export function mark(answer: Answer) {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    ${vinkjeMark(answer)}
  </svg>`;
}

export function questionOf(
  { number, label, question, plainQuestion }: VinkjeReading,
  language: Language,
) {
  return html`
    ${
      label === null
        ? nothing
        : html`<span class="label">${number}. ${say(label, language)}</span><br />`
    }
    <span>${sayPlain(question, plainQuestion, language)}</span>
  `;
}
