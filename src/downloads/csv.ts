import type { Cell, Records } from '../language/downloads/index.js';

/** Without it Excel takes the bytes for those of an older character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a Dutch Excel expects, because its decimals have a comma. */
const SEPARATOR = ';';
const LINE_END = '\r\n';

/** Spreadsheets take a text that opens like this for a formula, the wide forms too, and would run it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Makes any cell a text; in a cell typed by hand, spreadsheets do not show it. */
const TEXT_MARK = "'";

const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;

/** A table as CSV for a Dutch Excel: semicolons, decimal commas, and nothing that could run as a formula. */
export function toCsv({ columns, rows }: Pick<Records, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map((cells) => cells.map(write).join(SEPARATOR));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

function write(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : quote(disarm(cell));
}

function disarm(text: string): string {
  return FORMULA.test(text) ? TEXT_MARK + text : text;
}

/** A text of a CSV as it was before it got the mark that keeps a spreadsheet from running it. */
export function withoutTextMark(text: string): string {
  const unmarked = text.slice(TEXT_MARK.length);
  return text.startsWith(TEXT_MARK) && FORMULA.test(unmarked) ? unmarked : text;
}

function quote(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
