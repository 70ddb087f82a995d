import { html, nothing } from 'lit';
import type { Answer } from '../../../data-schema/index.js';
import { say, sayPlain, type Language } from '../../language/index.js';
import type { VinkjeReading } from '../../reading/index.js';

/**
 * The mark of an answer, beside its question. Each has its own shape, so that none depends on colour: a disc with a
 * tick, a ring with a tick, an empty ring, a ring with a dash, a dotted ring.
 */
export function mark(answer: Answer) {
  return html`<svg class="mark ${answer}" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="14" />
    <path d=${answer === 'notApplicable' ? 'M11 16h10' : 'm9 16.5 5 5L23 11'} />
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
