import {
  comparePeriods,
  type Milestone,
  type Pace,
  type Procesmonitor,
  type Text,
} from '../../data-schema/index.js';

/** How an intervention goes, by its planning. */
export interface ProgressReading {
  readonly period: string;
  readonly pace: Pace;
  readonly text: Text | null;
  readonly plainText: Text | null;
  readonly milestones: readonly Milestone[];
}

/** The newest report of progress of an intervention; `null` where there is none. */
export function readProgress(
  procesmonitor: Procesmonitor,
  intervention: string,
): ProgressReading | null {
  const newest = (procesmonitor.progress ?? [])
    .filter((progress) => progress.intervention === intervention)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
  return newest
    ? {
        period: newest.period,
        pace: newest.pace,
        text: newest.text ?? null,
        plainText: newest.plainText ?? null,
        milestones: newest.milestones ?? [],
      }
    : null;
}
