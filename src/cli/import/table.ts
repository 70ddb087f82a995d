import { nearest } from '../../../data-schema/checker/index.js';
import { faulty } from '../refusal.js';
import { EMPTY, lettersOf, type Cell, type Row } from './cell.js';
import type { Spot } from './faults.js';

/** Where the names of the columns stand, and how rows begin that hold no figures. */
export interface TableShape {
  readonly header?: readonly number[] | undefined;
  readonly footer?: readonly string[] | undefined;
}

/** A row of figures, whose cells are found by the name of their column. */
export class DataRow {
  constructor(
    readonly row: Row,
    readonly columns: readonly string[],
  ) {}

  cell(column: number): Cell {
    return this.row.cells[column] ?? EMPTY;
  }

  spot(column?: number): Spot {
    const { number } = this.row;
    if (column === undefined) return { row: number };
    const name = this.columns[column];
    return { row: number, column: lettersOf(column) + (name ? ` (${name})` : '') };
  }
}

/** A file as columns with names, rows of figures, and words below them. */
export class Table {
  readonly notes: string[] = [];
  readonly #rows: AsyncIterator<Row>;
  readonly #footer: readonly string[];
  readonly #asked = new Set<number>();

  private constructor(
    readonly file: string,
    readonly columns: readonly string[],
    rows: AsyncIterator<Row>,
    footer: readonly string[],
  ) {
    this.#rows = rows;
    this.#footer = footer;
  }

  /** @throws Refusal when the rows with the names of the columns are not there. */
  static async open(file: string, rows: AsyncIterable<Row>, shape: TableShape): Promise<Table> {
    const numbers = shape.header ?? [1];
    const last = Math.max(...numbers);
    const header: Row[] = [];
    const iterator = rows[Symbol.asyncIterator]();
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const row = next.value;
      if (numbers.includes(row.number)) header.push(row);
      if (row.number >= last) break;
    }
    if (header.length < numbers.length || header.every(({ cells }) => cells.length === 0)) {
      throw faulty(
        `${file}: in rij ${numbers.join(' en ')} staan geen namen van kolommen. Geef in "file.header" de juiste rijen.`,
      );
    }
    return new Table(file, namesOf(header), iterator, shape.footer ?? []);
  }

  /**
   * @param name what it is called, or its letters where it has no name.
   * @throws Refusal when there is no such column, or more than one.
   */
  column(name: string): number {
    const found = this.columns.flatMap((column, index) =>
      (column === '' ? lettersOf(index) : column) === name ? [index] : [],
    );
    const [at, ...others] = found;
    if (at !== undefined && others.length === 0) {
      this.#asked.add(at);
      return at;
    }
    if (at !== undefined) {
      throw faulty(
        `${this.file}: de kolom "${name}" komt vaker voor: ${found.map(lettersOf).join(', ')}. Geef de kolommen in het bestand elk een eigen naam.`,
      );
    }
    const meant = nearest(name, this.columns);
    const advice =
      meant === undefined
        ? `De kolommen zijn: ${this.columns.filter((column) => column !== '').join(', ')}.`
        : `Bedoelt u "${meant}"?`;
    throw faulty(`${this.file}: er is geen kolom "${name}". ${advice}${this.#separatorHint()}`);
  }

  /** The names of the columns that nobody asked for. */
  get unread(): readonly string[] {
    return this.columns.filter((name, index) => name !== '' && !this.#asked.has(index));
  }

  /** The rows of figures; those below them become notes. */
  async *records(): AsyncGenerator<DataRow> {
    for (let next = await this.#rows.next(); !next.done; next = await this.#rows.next()) {
      const filled = next.value.cells.filter(({ text }) => text !== '');
      const [first] = filled;
      if (!first) continue;
      if (this.#footer.some((start) => first.text.startsWith(start))) {
        this.notes.push(filled.map(({ text }) => text).join(' '));
      } else {
        yield new DataRow(next.value, this.columns);
      }
    }
  }

  /** The header is the only row that tells a separator: figures hold commas of their own. */
  #separatorHint(): string {
    const [only, ...others] = this.columns;
    const other = others.length === 0 && /[;,\t|]/.exec(only ?? '')?.[0];
    return other
      ? ` Is het scheidingsteken ${JSON.stringify(other)}? Zet dat in "file.separator".`
      : '';
  }
}

/** Between the parts of a name that stood in more rows. */
export const JOINT = ' – ';

/** Names over several rows are joined; a blank beside a name belongs to the cell that is merged over it. */
function namesOf(header: readonly Row[]): readonly string[] {
  const width = Math.max(...header.map(({ cells }) => cells.length));
  const rows = header.map(({ cells }, index) => {
    const isLast = index === header.length - 1;
    let before = '';
    return Array.from({ length: width }, (_, column) => {
      const { text } = cells[column] ?? EMPTY;
      if (text !== '' || isLast) before = text;
      return before;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row[column] ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(JOINT);
  });
}
