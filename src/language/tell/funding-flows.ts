import type { FlowsReading } from '../../reading/index.js';
import type { MoneyLanguage } from '../phrases.js';
import type { Table } from './telling.js';
import { say, sayLabel } from './words.js';

/** Which money goes where, in a table. */
export function tableOfFlows({ links }: FlowsReading, language: MoneyLanguage): Table {
  const {
    format,
    money: { words },
  } = language;
  const noted = links.some(({ note }) => note !== null);
  return {
    caption: words.flows,
    columns: [words.flowFrom, words.flowTo, words.amount, ...(noted ? [language.words.note] : [])],
    rows: links.map(({ from, to, value, note }) => ({
      head: sayLabel(from, language),
      cells: [
        sayLabel(to, language),
        format.euro(value),
        ...(noted ? [note === null ? '' : say(note, language)] : []),
      ],
    })),
  };
}
