import type { ComparisonReading, ComparisonRow } from '../../reading/index.js';

/** The rows as a table shows them: the wijken, then what they are held against. */
export function comparedRows({
  rows,
  gemeente,
  land,
}: ComparisonReading): readonly ComparisonRow[] {
  return [...rows, gemeente, land].filter((row) => row !== null);
}
