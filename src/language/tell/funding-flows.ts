import type { FundingReading } from '../../reading/index.js';
import type { MoneyLanguage } from '../phrases.js';
import { sayLabel } from './figure.js';
import type { Table } from './telling.js';
import { say } from './words.js';

/** Which money goes where, in a table; none where the document does not say. */
export function tableOfFlows({ flows }: FundingReading, language: MoneyLanguage): readonly Table[] {
  if (!flows) return [];
  const {
    format,
    money: { words },
  } = language;
  const noted = flows.links.some(({ note }) => note !== null);
  return [
    {
      caption: words.flows,
      columns: [
        words.flowFrom,
        words.flowTo,
        words.amount,
        ...(noted ? [language.words.note] : []),
      ],
      rows: flows.links.map(({ from, to, value, note }) => ({
        head: sayLabel(from, language),
        cells: [
          sayLabel(to, language),
          format.euro(value),
          ...(noted ? [note === null ? '' : say(note, language)] : []),
        ],
      })),
    },
  ];
}
