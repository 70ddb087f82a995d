import { readJsonFile } from '../json-file.js';
import { faulty } from '../refusal.js';
import { EMPTY, textCell, type Cell, type Row } from './cell.js';

const NEXT_PAGE = ['odata.nextLink', '@odata.nextLink'];

/**
 * The rows of an answer of OData, after a row with the names of its fields.
 *
 * @throws Refusal when it is no such answer, or only a page of one.
 */
export async function* readJsonRows(file: string): AsyncGenerator<Row> {
  const { value } = await readJsonFile(file);
  const items = itemsOf(value, file);
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  yield { number: 1, cells: names.map(textCell) };
  for (const [index, item] of items.entries()) {
    yield { number: index + 2, cells: names.map((name) => cellOf(item[name])) };
  }
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(answer: unknown, file: string): readonly Item[] {
  const isObject = typeof answer === 'object' && answer !== null;
  if (isObject && NEXT_PAGE.some((name) => name in answer)) {
    throw faulty(
      `${file}: dit is één bladzijde van een antwoord dat verdergaat. Haal ook de volgende op, en zet alle rijen in "value" bij elkaar.`,
    );
  }
  const items: unknown = isObject && 'value' in answer ? answer.value : answer;
  const isRows =
    Array.isArray(items) && items.every((item) => typeof item === 'object' && item !== null);
  if (!isRows) {
    throw faulty(`${file}: dit is geen antwoord van OData. Daarin staan de rijen in "value".`);
  }
  return items as readonly Item[];
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return { text: String(value), number: value };
  if (value === null || value === undefined) return EMPTY;
  return textCell(typeof value === 'string' ? value : JSON.stringify(value));
}
