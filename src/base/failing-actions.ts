import { html, type TemplateResult } from 'lit';
import { loadFailurePhrases, type ActionLanguage } from '../language/index.js';
import type { ActingElement } from './load-actions.js';
import { section } from './templates/actions.js';
import type { WijkError } from './wijk-error.js';

/** A calm word in the place of the interventions, and behind a tap what the webmaster needs to know. */
export async function failingActions(
  { code, message }: WijkError,
  element: ActingElement,
  language: ActionLanguage,
): Promise<() => TemplateResult> {
  const { words, facts } = await loadFailurePhrases(language);
  const { heading, unavailable } = language.actions.words;
  return () =>
    section(
      element.headingLevel,
      heading,
      html`
        <p>${unavailable}</p>
        <details>
          <summary>${words.forWebmaster}</summary>
          <p class="action-fact">
            <bdi lang="nl">interventions:</bdi> ${[facts[code], code].filter(Boolean).join(', ')}:
            <bdi lang="nl">${message}</bdi>
          </p>
        </details>
      `,
    );
}
