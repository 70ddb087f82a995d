import type { ProgressReading } from '../../reading/index.js';
import type { InterventionLanguage } from '../phrases.js';
import { sayPeriod, sayPlain } from './words.js';

/** How an intervention goes, in words. */
export interface ProgressTelling {
  readonly pace: string;
  readonly text: string | null;
  readonly milestones: readonly {
    readonly text: string;
    readonly when: string;
    readonly reached: boolean;
  }[];
}

export function tellProgress(
  { pace, text, plainText, milestones }: ProgressReading,
  language: InterventionLanguage,
): ProgressTelling {
  return {
    pace: language.interventions.words.pace[pace],
    text: text === null ? null : sayPlain(text, plainText, language),
    milestones: milestones.map((milestone) => ({
      text: sayPlain(milestone.text, milestone.plainText, language),
      when: sayPeriod(milestone.reached ?? milestone.planned ?? '', language),
      reached: milestone.reached !== undefined,
    })),
  };
}
