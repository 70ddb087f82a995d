/**
 * Periods of the contract: a year `2022`, a run of years `2030-2040`, a quarter `2024-Q1`, a month
 * `2024-05` or a day `2024-05-31`.
 */
export const PERIOD = /^\d{4}(-(\d{4}|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/;

export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number };

/** @returns the parts of a period text, or `null` when it is none, names no real day, or runs backwards. */
export function parsePeriod(text: string): Period | null {
  if (!PERIOD.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const rest = text.slice(5);
  if (rest === '') return { kind: 'year', year };
  if (rest.startsWith('Q')) return { kind: 'quarter', year, quarter: Number(rest[1]) };
  if (rest.length === 4) {
    const to = Number(rest);
    return to < year ? null : { kind: 'years', from: year, to };
  }
  const month = Number(rest.slice(0, 2));
  if (rest.length === 2) return { kind: 'month', year, month };
  const day = Number(rest.slice(3));
  const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return exists ? { kind: 'day', year, month, day } : null;
}

/** A period that holds exactly one calendar year or part of it, or several, as first and last year. */
export function yearsOf(text: string): { readonly from: number; readonly to: number } | null {
  const period = parsePeriod(text);
  if (!period) return null;
  return period.kind === 'years'
    ? { from: period.from, to: period.to }
    : { from: period.year, to: period.year };
}

/** Orders period texts by when they begin; the texts are fixed-width, so a plain comparison would put `2024-Q1` after `2024-12`. */
export function comparePeriods(a: string, b: string): number {
  return spanOf(a).start - spanOf(b).start || a.length - b.length;
}

/** Whether a period is over before another one begins. */
export function isBefore(text: string, other: string): boolean {
  return endOf(text) <= spanOf(other).start;
}

/** The first moment after a period, in milliseconds; never for a text that is no period. */
export function endOf(text: string): number {
  return spanOf(text).end;
}

/** The first moment of a period, and the first one after it. */
function spanOf(text: string): { readonly start: number; readonly end: number } {
  const period = parsePeriod(text);
  if (!period) return { start: Number.NaN, end: Infinity };
  switch (period.kind) {
    case 'year':
      return span([period.year], [period.year + 1]);
    case 'years':
      return span([period.from], [period.to + 1]);
    case 'quarter':
      return span([period.year, period.quarter * 3 - 3], [period.year, period.quarter * 3]);
    case 'month':
      return span([period.year, period.month - 1], [period.year, period.month]);
    case 'day':
      return span(
        [period.year, period.month - 1, period.day],
        [period.year, period.month - 1, period.day + 1],
      );
  }
}

type Moment = Parameters<typeof Date.UTC>;

const span = (start: Moment, end: Moment) => ({
  start: Date.UTC(...start),
  end: Date.UTC(...end),
});
