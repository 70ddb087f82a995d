import type { Verdict } from '../../reading/index.js';

/** Paths in a square of 16, to be drawn with a thick pen. */
export const VERDICT_MARKS: Readonly<Record<Exclude<Verdict, 'unclear'>, string>> = {
  better: 'M3 13 13 3M5 3h8v8',
  worse: 'M3 3l10 10M13 5v8H5',
  same: 'M2 8h11M9 4l4 4-4 4',
  notJudged: 'M2 8h12',
};

/** Whether a streefdoel is met. */
export const targetMark = (met: boolean): string =>
  met ? 'M3 8.5l3.5 3.5L13 4.5' : 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 4v4';
