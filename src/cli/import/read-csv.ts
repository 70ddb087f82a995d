import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { withoutTextMark } from '../../downloads/csv.js';
import { faulty } from '../refusal.js';
import { openBytes } from '../source.js';
import { textCell, type Row } from './cell.js';
import { decode } from './decode.js';
import type { Encoding } from './mapping.js';

export interface CsvShape {
  readonly encoding: Encoding;
  readonly separator: string;
}

/**
 * The rows of a CSV file, one by one.
 *
 * @throws Refusal with the line, where the file is no CSV of that kind.
 */
export async function* readCsv(file: string, shape: CsvShape): AsyncGenerator<Row> {
  const text = Readable.from(decode(await openBytes(file), shape.encoding, file));
  const parser = parse({ delimiter: shape.separator, relaxColumnCount: true });
  text.on('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const cells of text.pipe(parser) as AsyncIterable<readonly string[]>) {
      number++;
      yield { number, cells: cells.map((text) => textCell(withoutTextMark(text))) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // It reads ahead of the rows that are handed on.
    throw faulty(
      `${file}, regel ${String((error as CsvError & { lines?: number }).lines)}: de aanhalingstekens in deze regel kloppen niet. Tussen aanhalingstekens schrijft u er zelf een als "".`,
    );
  }
}
