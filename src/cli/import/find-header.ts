import { faulty } from '../refusal.js';
import type { Cell, Row } from './cell.js';
import { looksLikeNumber } from './looks-like-number.js';
import { readPeriod } from './read-period.js';

/** Enough to come past any titles. */
const ROWS_SEEN = 200;

/**
 * The rows that hold the names of the columns: one, or two where one of them is of periods. Titles above them are
 * narrower.
 *
 * @throws Refusal when the file is empty.
 */
export async function findHeader(
  file: string,
  rows: AsyncIterable<Row>,
): Promise<readonly number[]> {
  const seen = new Map<number, Row>();
  let widest: Row | undefined;
  for await (const row of rows) {
    seen.set(row.number, row);
    if (!widest || filled(row).length > filled(widest).length) widest = row;
    if (row.number >= ROWS_SEEN) break;
  }
  if (!widest) throw faulty(`${file}: het bestand is leeg.`);
  const last = lowestOf(widest, (offset) => seen.get(widest.number + offset));
  const above = seen.get(last.number - 1);
  const isTwo = above && isBeyondFirst(above) && (isOfPeriods(last) || isOfPeriods(above));
  return isTwo ? [above.number, last.number] : [last.number];
}

const filled = ({ cells }: Row) => cells.filter(({ text }) => text !== '');
const isPeriod = ({ text }: Cell) => 'period' in readPeriod(text);

/**
 * The last row of names: where the corner of a table is blank, rows of figures are wider, and the periods under a
 * subject each are fewer.
 */
function lowestOf(widest: Row, rowAt: (offset: number) => Row | undefined): Row {
  const hasFigures = widest.cells.some((cell) => looksLikeNumber(cell.text) && !isPeriod(cell));
  const [before, after] = [rowAt(-1), rowAt(1)];
  if (hasFigures) return before && isBeyondFirst(before) ? before : widest;
  const isPeriodsOnly = after && isBeyondFirst(after) && filled(after).every(isPeriod);
  return isPeriodsOnly && after.cells[0]?.text === '' ? after : widest;
}

/** A title stands in the first column only. */
const isBeyondFirst = ({ cells }: Row) => cells.slice(1).some(({ text }) => text !== '');

/** Whether all names after those of the rows are periods. */
function isOfPeriods(row: Row): boolean {
  const cells = filled(row);
  const first = cells.findIndex(isPeriod);
  return first >= 0 && cells.slice(first).every(isPeriod);
}
