import { html, type TemplateResult } from 'lit';
import { loadFailurePhrases, type Language } from '../language/index.js';
import { failureStyles } from '../styles/failure.js';
import { wear } from './wear.js';
import type { WijkError } from './wijk-error.js';

/**
 * A calm word in the place of a part whose own document cannot be had, and behind a tap what the webmaster needs to
 * know. The rest of the widget does without.
 *
 * @param attribute that gives the document
 */
export async function failingPart(
  { code, message }: WijkError,
  attribute: string,
  language: Language,
  root: Node,
): Promise<TemplateResult> {
  const { words, facts } = await loadFailurePhrases(language);
  wear(root, [failureStyles]);
  return html`
    <p>${words.unavailable}</p>
    <details class="for-webmaster">
      <summary>${words.forWebmaster}</summary>
      <p class="failure-cause">
        <bdi lang="nl">${attribute}:</bdi>
        ${[facts[code], code].filter(Boolean).join(language.comma)}:
        <bdi lang="nl">${message}</bdi>
      </p>
    </details>
  `;
}
