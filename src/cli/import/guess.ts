import { extname } from 'node:path';
import { wrongUse } from '../refusal.js';
import { readBytes } from '../source.js';
import { markedEncoding } from './decode.js';
import { findHeader } from './find-header.js';
import { looksLikeNumber } from './looks-like-number.js';
import { SEPARATORS, type Encoding, type FileShape } from './mapping.js';
import { PRESETS } from './presets.js';
import { proposeMapping, type Known } from './propose.js';
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

/** What an editor says of a file before it is looked at. */
export interface Hints {
  readonly preset?: string | undefined;
  readonly sheet?: string | undefined;
}

/**
 * A proposal of a mapping for a file. What only an editor knows is left empty, and an import refuses it until it is
 * filled in.
 *
 * @throws Refusal when the file is of no kind that can be read.
 */
export async function guessMapping(file: string, { preset, sheet }: Hints): Promise<object> {
  const known = knownOf(preset);
  const guessed = known.file?.format === undefined ? await guessShape(file, sheet) : {};
  const shape = { ...guessed, ...known.file } as FileShape;
  const header = await findHeader(file, readRows(file, shape));
  const table = await Table.open(file, readRows(file, shape), { header });
  const { records, below } = await look(table);
  const footer = footerWith(known.file?.footer ?? [], below);
  return {
    kind: 'gebiedsmonitor',
    ...(preset === undefined ? {} : { preset }),
    document: '',
    file: {
      ...('format' in guessed ? { ...guessed, ...guessSigns(records) } : {}),
      ...(header.length === 1 && header[0] === 1 ? {} : { header }),
      ...footer,
    },
    ...proposeMapping(table.columns, records, known),
  };
}

/** A list that is written replaces that of a preset. */
function footerWith(known: readonly string[], found: readonly string[]): object {
  const more = found.filter((start) => !known.includes(start));
  return more.length === 0 ? {} : { footer: [...known, ...more] };
}

function knownOf(preset: string | undefined): Known {
  if (preset === undefined) return {};
  if (Object.hasOwn(PRESETS, preset)) return PRESETS[preset] as Known;
  throw wrongUse(
    `De voorinstelling ${preset} bestaat niet. Kies uit: ${Object.keys(PRESETS).join(', ')}.`,
  );
}

/** The first rows of figures, and how the rows below the last of them begin. */
async function look(table: Table) {
  const records: DataRow[] = [];
  const below = new Set<string>();
  for await (const record of table.records()) {
    const start = startOfNote(record);
    if (start !== undefined) below.add(start);
    else if (records.length < ROWS_SEEN) records.push(record);
  }
  return { records, below: [...below] };
}

/** A word with a colon, or the sign of a footnote. */
const NOTE = /^(\p{L}[\p{L} ]*:|[©*†])/u;

/** How a row of words begins; `undefined` for one of figures. */
function startOfNote({ row }: DataRow): string | undefined {
  const texts = row.cells.map(({ text }) => text).filter((text) => text !== '');
  return texts.some(looksLikeNumber) ? undefined : NOTE.exec(texts[0] ?? '')?.[0];
}

async function guessShape(file: string, sheet: string | undefined): Promise<FileShape> {
  const format = FORMATS[extname(file).toLowerCase()];
  if (format === undefined) {
    throw wrongUse(`${file}: gelezen worden bestanden met de naam .csv, .xlsx of .json.`);
  }
  if (format !== 'csv') return { format, ...(sheet === undefined ? {} : { sheet }) };
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

/** Only signs that can be read in one way. */
function guessSigns(records: readonly DataRow[]): Partial<FileShape> {
  const texts = records.flatMap(({ row }) =>
    row.cells.flatMap(({ text, number }) => (number === undefined ? [text] : [])),
  );
  const numbers = texts
    .filter((text) => looksLikeNumber(text))
    .map((text) => text.replace('%', ''));
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
