import { nearest } from '../../../data-schema/checker/index.js';
import { show } from '../../../data-schema/explain.js';
import type { Faults } from './faults.js';
import { LEAVE_OUT, type Told } from './mapping.js';
import type { DataRow, Table } from './table.js';

/** What a row tells of one thing: its text after the words of the mapping, and where it stands. */
export interface Answer {
  /** `null` where the row says nothing, or its words mean nothing. */
  readonly text: string | null;
  readonly column?: number;
}

/** Where to look in each row for one thing. */
export type Ask = (record: DataRow) => Answer;

/** @throws Refusal when there is no such column. */
export function asking(told: Told | undefined, table: Table): Ask {
  if (told?.column === undefined) {
    const text = told?.is ?? null;
    return () => ({ text });
  }
  const column = table.column(told.column);
  const words = new Map(Object.entries(told.words ?? {}));
  return (record) => {
    const { text } = record.cell(column);
    const word = words.get(text);
    return { text: word === undefined ? (text === '' ? null : text) : word, column };
  };
}

/** Whether what a list does not have may be left out. */
export const mayLeaveOut = (told: Told | undefined) => told?.others === LEAVE_OUT;

/**
 * One of the words of a list, or nothing where the row says nothing.
 *
 * @returns `undefined` after telling of a word that is not in the list.
 */
export function oneOf<T extends string>(
  list: readonly T[],
  ask: Ask,
  record: DataRow,
  faults: Faults,
): T | null | undefined {
  const { text, column } = ask(record);
  if (text === null) return null;
  const found = list.find((item) => item === text);
  if (found === undefined) {
    const meant = nearest(text, list);
    const advice =
      meant === undefined ? `Kies uit: ${list.join(', ')}.` : `Bedoelt u ${show(meant)}?`;
    faults.add(
      record.spot(column),
      `Hier staat ${show(text)}. ${advice} Zet in "words" wat het woord betekent.`,
    );
  }
  return found;
}
