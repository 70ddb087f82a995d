import { count } from '../../checking/count.js';
import { faulty } from '../refusal.js';

/** More at once is no help: one cause often gives many. */
const MOST = 20;

/** Where something stands in a file. */
export interface Spot {
  readonly row: number;
  /** As a spreadsheet shows it, with the name of the column. */
  readonly column?: string;
}

/** Collects what must be mended or chosen before a file can be read. */
export class Faults {
  readonly #lines: string[] = [];

  constructor(readonly file: string) {}

  /** @throws Refusal when there are enough of them. */
  add({ row, column }: Spot, message: string): void {
    const place = column === undefined ? `rij ${row}` : `rij ${row}, kolom ${column}`;
    this.#lines.push(`${this.file}, ${place}: ${message}`);
    if (this.#lines.length >= MOST) this.refuse();
  }

  /** About the file as a whole, or a column. */
  addAbout(what: string, message: string): void {
    this.#lines.push(`${this.file}, ${what}: ${message}`);
  }

  /** @throws Refusal if there are any. */
  refuse(): void {
    const number = this.#lines.length;
    if (number === 0) return;
    const many = number >= MOST ? ' De rest is niet bekeken.' : '';
    const total = `${count(number, 'fout', 'fouten')}. Er is niets geschreven.${many}`;
    throw faulty([...this.#lines, '', total].join('\n'));
  }
}
