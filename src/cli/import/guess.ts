import { extname } from 'node:path';
import { CbsCode } from '../../../data-schema/common.js';
import { faulty, wrongUse } from '../refusal.js';
import { readBytes } from '../source.js';
import type { Row } from './cell.js';
import { markedEncoding } from './decode.js';
import { SEPARATORS, type Encoding, type FileShape } from './mapping.js';
import { PRESETS } from './presets.js';
import { readPeriod } from './read-period.js';
import { readRows } from './read-rows.js';
import { Table, type DataRow } from './table.js';

/** Enough to see what a column holds. */
const ROWS_SEEN = 200;
const START_BYTES = 1 << 16;

const FORMATS: Readonly<{ [extension: string]: FileShape['format'] }> = {
  '.csv': 'csv',
  '.txt': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
  '.json': 'json',
};

/**
 * A proposal of a mapping for a file. What only an editor knows is left empty, and an import refuses it until it is
 * filled in.
 *
 * @throws Refusal when the file is of no kind that can be read.
 */
export async function guessMapping(file: string, preset: string | undefined): Promise<object> {
  if (preset !== undefined && !Object.hasOwn(PRESETS, preset)) {
    throw wrongUse(
      `De voorinstelling ${preset} bestaat niet. Kies uit: ${Object.keys(PRESETS).join(', ')}.`,
    );
  }
  const known = (preset === undefined ? {} : PRESETS[preset]) as Partial<Proposal>;
  const shape = known.file ?? (await guessShape(file));
  const header = await headerOf(file, shape);
  const table = await Table.open(file, readRows(file, shape), { header: [header] });
  const records: DataRow[] = [];
  for await (const record of table.records()) {
    if (records.push(record) === ROWS_SEEN) break;
  }
  return propose(table, records, known, {
    kind: 'gebiedsmonitor',
    ...(preset === undefined ? {} : { preset }),
    document: '',
    file: {
      ...(known.file ? {} : { ...shape, ...guessSigns(records) }),
      ...(header === 1 ? {} : { header: [header] }),
    },
  });
}

interface Proposal {
  readonly file: FileShape;
  readonly area: object;
  readonly period: object;
  readonly figures: readonly object[];
}

async function guessShape(file: string): Promise<FileShape> {
  const format = FORMATS[extname(file).toLowerCase()];
  if (format === undefined) {
    throw wrongUse(`${file}: gelezen worden bestanden met de naam .csv, .xlsx of .json.`);
  }
  if (format !== 'csv') return { format };
  const bytes = await readBytes(file);
  const encoding = markedEncoding(bytes) ?? guessEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, START_BYTES));
  return { format, encoding, separator: guessSeparator(text.split(/\r?\n/)) };
}

/** The sign that stands equally often in the most lines; a decimal comma does not stand in the header. */
function guessSeparator(lines: readonly string[]): FileShape['separator'] {
  const found = SEPARATORS.map((separator) => {
    const counts = lines
      .map((line) => line.split(separator).length - 1)
      .filter((count) => count > 0);
    const alike = counts.map((count) => counts.filter((other) => other === count).length);
    return { separator, lines: Math.max(0, ...alike) };
  });
  return found.toSorted((a, b) => b.lines - a.lines)[0]?.separator;
}

function guessEncoding(bytes: Uint8Array): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The first of the widest rows: titles above it are narrower. */
async function headerOf(file: string, shape: FileShape): Promise<number> {
  const filled = ({ cells }: Row) => cells.filter(({ text }) => text !== '').length;
  let widest: Row | undefined;
  for await (const row of readRows(file, shape)) {
    if (!widest || filled(row) > filled(widest)) widest = row;
    if (row.number >= ROWS_SEEN) break;
  }
  if (!widest) throw faulty(`${file}: het bestand is leeg.`);
  return widest.number;
}

const NUMBER = /^-?\d+([.,]\d+)*%?$/;

/** Only signs that can be read in one way. */
function guessSigns(records: readonly DataRow[]): Partial<FileShape> {
  const texts = records.flatMap(({ row }) =>
    row.cells.flatMap(({ text, number }) => (number === undefined ? [text] : [])),
  );
  const numbers = texts.filter((text) => NUMBER.test(text)).map((text) => text.replace('%', ''));
  const tells = (decimal: string, thousands: string) =>
    numbers.some(
      (text) =>
        new RegExp(`\\${decimal}(\\d{1,2}|\\d{4,})$`).test(text) ||
        new RegExp(`\\${thousands}\\d{3}\\${decimal}`).test(text),
    );
  for (const [decimal, thousands] of [
    [',', '.'],
    ['.', ','],
  ] as const) {
    if (!tells(decimal, thousands) || tells(thousands, decimal)) continue;
    return {
      decimal,
      thousands: numbers.some((text) => text.includes(thousands)) ? thousands : '',
    };
  }
  return {};
}

function propose(
  table: Table,
  records: readonly DataRow[],
  known: Partial<Proposal>,
  start: object,
): object {
  const columns = table.columns.map((name, index) => ({
    name,
    texts: records.map((record) => record.cell(index).text).filter((text) => text !== ''),
  }));
  const every = (test: (text: string) => boolean) =>
    columns.find(({ texts }) => texts.length > 0 && texts.every(test));
  const area = every((text) => CbsCode.safeParse(text).success);
  const period = every((text) => 'period' in readPeriod(text));
  const figures = columns.filter(
    (column) =>
      column !== area && column !== period && column.texts.some((text) => NUMBER.test(text)),
  );
  const marks = figures.flatMap(({ texts }) => texts.filter((text) => !NUMBER.test(text)));
  const missing = Object.fromEntries([...new Set(marks)].map((mark) => [mark, '']));
  const isByPeriod =
    figures.length > 0 && figures.every(({ name }) => 'period' in readPeriod(name));
  const label = columns.find((column) => column !== area && !figures.includes(column));
  return {
    ...start,
    ...(known.area
      ? { area: { borderYear: null } }
      : area
        ? { area: { column: area.name, by: 'cbsCode', borderYear: null } }
        : { area: { is: '' } }),
    ...(isByPeriod && label ? { indicator: { column: label.name, by: 'label' } } : {}),
    ...(isByPeriod || known.period
      ? {}
      : { period: period ? { column: period.name } : { is: '' } }),
    ...(marks.length > 0 ? { missing } : {}),
    ...(known.figures ? {} : { figures: figures.map(({ name }) => proposal(name, isByPeriod)) }),
  };
}

const proposal = (column: string, isByPeriod: boolean) =>
  isByPeriod ? { column, period: column } : { column, indicator: '' };
