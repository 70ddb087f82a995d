import { html, type TemplateResult } from 'lit';
import type { Procesmonitor } from '../../../data-schema/index.js';
import { tellProgress, type InterventionLanguage } from '../../language/index.js';
import { readProgress } from '../../reading/index.js';
import { icon } from './icon.js';

export { progressStyles } from './progress.styles.js';

const STAR = 'm12 2.5 2.9 6 6.6 .9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5-4.8-4.6 6.6-.9Z';

/** How the intervention goes and the milestones it reached, each with a star; `undefined` where nobody reports it. */
export function progress(
  procesmonitor: Procesmonitor,
  intervention: string,
  language: InterventionLanguage,
): TemplateResult | undefined {
  const reading = readProgress(procesmonitor, intervention);
  if (!reading) return undefined;
  const { pace, text, milestones } = tellProgress(reading, language);
  const { milestoneReached } = language.interventions.words;
  return html`
    <p>${pace}${text === null ? '' : `. ${text}`}</p>
    <ul>
      ${milestones.map(
        ({ text, when, reached }) => html`
          <li class=${reached ? 'reached' : ''}>
            ${icon(STAR)}
            <span>${text} (${reached ? milestoneReached + language.comma + when : when})</span>
          </li>
        `,
      )}
    </ul>
  `;
}
