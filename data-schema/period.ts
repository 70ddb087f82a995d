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
  return startOf(a) - startOf(b) || a.length - b.length;
}

/** Whether a period is over before another one begins. */
export function isBefore(text: string, other: string): boolean {
  return endOf(text) <= startOf(other);
}

/** The first moment after a period, in milliseconds; never for a text that is no period. */
export function endOf(text: string): number {
  const period = parsePeriod(text);
  if (!period) return Infinity;
  switch (period.kind) {
    case 'year':
      return Date.UTC(period.year + 1, 0, 1);
    case 'years':
      return Date.UTC(period.to + 1, 0, 1);
    case 'quarter':
      return Date.UTC(period.year, period.quarter * 3, 1);
    case 'month':
      return Date.UTC(period.year, period.month, 1);
    case 'day':
      return Date.UTC(period.year, period.month - 1, period.day + 1);
  }
}

function startOf(text: string): number {
  const period = parsePeriod(text);
  if (!period) return Number.NaN;
  switch (period.kind) {
    case 'year':
      return Date.UTC(period.year, 0, 1);
    case 'years':
      return Date.UTC(period.from, 0, 1);
    case 'quarter':
      return Date.UTC(period.year, (period.quarter - 1) * 3, 1);
    case 'month':
      return Date.UTC(period.year, period.month - 1, 1);
    case 'day':
      return Date.UTC(period.year, period.month - 1, period.day);
  }
}
