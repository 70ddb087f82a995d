/** What stands in one cell of a file, as it stands there. */
export interface Cell {
  /** Without white space around it; empty for an empty cell. */
  readonly text: string;
  /** Where the file itself knows it as a number. */
  readonly number?: number;
  /** What the file shows the number as. */
  readonly shownAs?: 'percent' | 'date';
}

/** A row of a file; rows count from 1, as a spreadsheet shows them. */
export interface Row {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export const EMPTY: Cell = { text: '' };

/** Codes and labels come with spaces around them, of several kinds. */
export function clean(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f\u200b]+/gu, ' ').trim();
}

export function textCell(text: string): Cell {
  const cleaned = clean(text);
  return cleaned === '' ? EMPTY : { text: cleaned };
}

/** The letters of a column as a spreadsheet shows them, from 0. */
export function lettersOf(column: number): string {
  const LETTERS = 26;
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
  return rest === 0 ? letter : lettersOf(rest - 1) + letter;
}
