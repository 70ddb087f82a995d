import type { Text } from '../../../data-schema/index.js';
import { nlMoney } from '../nl/money.js';
import { nl } from '../nl/nl.js';
import type { MoneyLanguage } from '../phrases.js';
import { pickText } from '../text.js';

/** A number stays a number; `null` where the document does not say. */
export type Cell = string | number | null;

/** Figures for a spreadsheet or a script: every row has every column, and stands on its own. */
export interface Records {
  /** What the file is called, in words. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The name of a column, which is as lasting as a field of the contract, and what stands in it. */
export type Column<T> = readonly [name: string, cell: (item: T) => Cell];

export function toRecords<T>(
  name: string,
  columns: readonly Column<T>[],
  items: readonly T[],
): Records {
  return {
    name,
    columns: columns.map(([name]) => name),
    rows: items.map((item) => columns.map(([, cell]) => cell(item))),
  };
}

/** Records are in ordinary Dutch at every level: the same figures are always the same file. */
export const WORDS: MoneyLanguage = { ...nl, money: nlMoney };

export function tell(text: Text | null): string | null {
  return text === null ? null : pickText(text, WORDS.tag);
}

export function tellAll(texts: readonly Text[]): string | null {
  return texts.length === 0 ? null : texts.map(tell).join(' ');
}
