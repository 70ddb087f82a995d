import type { Domain } from './types.js';

export interface ScaleOptions {
  /** About how many ticks; 4 suits a phone. */
  count?: number;
  /** True for counts of people or things, which have no halves. */
  whole?: boolean;
  /** True where a length is read from zero, as in bars. */
  fromZero?: boolean;
  /** Values that the axis never passes, such as 0 and 100 for a percentage; infinite where there is none. */
  limits?: Domain;
}

export interface NiceScale {
  domain: Domain;
  ticks: number[];
}

function niceStep(span: number, count: number, whole: boolean): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => rough <= candidate * power * 1.0001) ?? 10;
  const step = factor * power;
  return whole ? Math.max(1, Math.round(step)) : step;
}

/** As many decimals as it takes to tell ticks apart. */
export function decimalsOf(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}

/** Undoes binary rounding: 0.1 * 3 becomes 0.3 again. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Chooses round numbers for an axis that holds all values. Missing values are skipped; without
 * any value the axis runs from 0 to 1 and has no ticks.
 */
export function niceScale(
  values: readonly (number | null | undefined)[],
  { count = 4, whole = false, fromZero = false, limits }: ScaleOptions = {},
): NiceScale {
  const known = values.filter((value): value is number => Number.isFinite(value));
  if (known.length === 0) return { domain: [0, 1], ticks: [] };

  let low = Math.min(...known, ...(fromZero ? [0] : []));
  let high = Math.max(...known, ...(fromZero ? [0] : []));
  if (low === high) {
    const room = fromZero || whole || low === 0 ? 1 : Math.abs(low) * 0.1;
    high += room;
    if (!fromZero && low !== 0) low -= room;
  }

  const step = niceStep(high - low, count, whole);
  let first = Math.floor(low / step + 1e-9);
  let last = Math.ceil(high / step - 1e-9);
  if (limits !== undefined) {
    if (low >= limits[0]) first = Math.max(first, Math.ceil(limits[0] / step - 1e-9));
    if (high <= limits[1]) last = Math.min(last, Math.floor(limits[1] / step + 1e-9));
  }

  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tidy((first + index) * step),
  );
  return {
    domain: [Math.min(low, tidy(first * step)), Math.max(high, tidy(last * step))],
    ticks,
  };
}
