import { faulty } from '../refusal.js';
import type { Row } from './cell.js';
import type { FileShape } from './mapping.js';
import { readCsv } from './read-csv.js';
import { readJsonRows } from './read-json-rows.js';
import { readXlsx } from './read-xlsx.js';

/** The rows of a file of any kind, one by one. */
export function readRows(file: string, shape: FileShape): AsyncGenerator<Row> {
  switch (shape.format) {
    case 'csv': {
      const { encoding, separator } = shape;
      if (encoding === undefined || separator === undefined) {
        throw faulty(
          'De koppeling zegt niet hoe het CSV-bestand in elkaar zit. Vul "file.encoding" en "file.separator" in.',
        );
      }
      return readCsv(file, { encoding, separator });
    }
    case 'xlsx':
      return readXlsx(file, shape.sheet);
    case 'json':
      return readJsonRows(file);
  }
}
