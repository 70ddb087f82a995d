import {
  BREAKDOWNS,
  FUNDING_STATUSES,
  type Amount,
  type Breakdown,
  type Procesmonitor,
} from '../../../data-schema/index.js';
import type { Cell } from './cell.js';
import { damagedName, isDamagedName } from './excel-damage.js';
import type { Faults, Spot } from './faults.js';
import { LEAVE_OUT, type MoneyMapping, type ToldSum } from './mapping.js';
import { readNumber, times, unsaidTimes, type NumberRead } from './read-number.js';
import { readPeriod } from './read-period.js';
import type { DataRow, Table } from './table.js';
import { asking, oneOf, type Ask } from './told.js';

type Field = keyof MoneyMapping['amounts'];

/** What came out of a file. */
export interface Money {
  readonly amounts: readonly Amount[];
  /** Rows that the mapping leaves out: those without an amount. */
  readonly leftOut: number;
}

/** Turns rows into amounts of money. */
export class MoneyReader {
  readonly #table: Table;
  readonly #mapping: MoneyMapping;
  readonly #faults: Faults;
  readonly #asks: { readonly [K in Field]?: Ask };
  readonly #amounts: Amount[] = [];
  /** Where each amount stands already, by its id: in the document, or in an earlier row. */
  readonly #places: Map<string, string>;
  #leftOut = 0;

  /** @throws Refusal when a column of the mapping is not there. */
  constructor(table: Table, mapping: MoneyMapping, document: Procesmonitor, faults: Faults) {
    this.#table = table;
    this.#mapping = mapping;
    this.#faults = faults;
    this.#places = new Map(document.amounts.map(({ id }) => [id, 'in het document']));
    this.#asks = Object.fromEntries(
      Object.entries(mapping.amounts).map(([field, told]) => [field, asking(told, table)]),
    );
    this.#checkTimes();
  }

  add(record: DataRow): void {
    const { value: sum } = this.#mapping.amounts;
    if (this.#isLeftOut(sum, record)) {
      this.#leftOut++;
      return;
    }
    const breakdown = this.#oneOf(BREAKDOWNS, 'breakdown', record);
    const status = this.#oneOf(FUNDING_STATUSES, 'status', record);
    const value = this.#euros(sum, record);
    const spent = this.#spent(record);
    const spentPeriod = this.#period('spentPeriod', record);
    if (value === null) {
      this.#faults.add(
        this.#spotOf(sum, record),
        'Hier ontbreekt het bedrag. Vul het in, haal de rij weg, of zet in "missing" bij "" dat de rij niet meetelt: "leaveOut".',
      );
    }
    if (typeof spent === 'number' && spentPeriod === undefined) {
      this.#faults.add(
        record.spot(),
        'Hier staat wat er is uitgegeven, maar niet tot wanneer. Geef dat in "spentPeriod".',
      );
    }
    if (breakdown === undefined || typeof value !== 'number') return;
    const item = this.#name('item', record);
    const label = this.#name('label', record);
    const rest = {
      item,
      label,
      plainLabel: this.#name('plainLabel', record),
      value,
      status,
      runTime: this.#period('runTime', record),
      spent:
        typeof spent !== 'number' || spentPeriod === undefined
          ? undefined
          : { value: spent, period: spentPeriod },
      note: this.#text('note', record),
    };
    const id = this.#name('id', record) ?? idOf(breakdown, item ?? label);
    const earlier = this.#places.get(id);
    if (earlier !== undefined) {
      this.#faults.add(
        record.spot(),
        `Een bedrag met de id "${id}" staat ${earlier} ook al. Haal er een weg, of geef elk een eigen "id".`,
      );
    }
    this.#places.set(id, `in rij ${record.row.number}`);
    this.#amounts.push({
      id,
      breakdown,
      ...told(rest),
    });
  }

  finish(): Money {
    return { amounts: this.#amounts, leftOut: this.#leftOut };
  }

  #checkTimes(): void {
    for (const told of [this.#mapping.amounts.value, this.#mapping.amounts.spent]) {
      const unsaid = told?.column && unsaidTimes(told.column, told.times);
      if (unsaid) this.#faults.addAbout(`kolom "${told.column}"`, unsaid);
    }
  }

  #text(field: Field, record: DataRow): string | undefined {
    return this.#asks[field]?.(record).text ?? undefined;
  }

  /** A text by which an amount is known. */
  #name(field: Field, record: DataRow): string | undefined {
    const { text, column } = this.#asks[field]?.(record) ?? { text: null };
    if (column !== undefined && isDamagedName(record.cell(column))) {
      this.#faults.add(record.spot(column), damagedName(record.cell(column).text));
    }
    return text ?? undefined;
  }

  #oneOf<T extends string>(list: readonly T[], field: Field, record: DataRow) {
    const ask = this.#asks[field];
    return (ask && oneOf(list, ask, record, this.#faults)) ?? undefined;
  }

  #period(field: Field, record: DataRow): string | undefined {
    const { text, column } = this.#asks[field]?.(record) ?? { text: null };
    if (text === null) return undefined;
    const read = readPeriod(text);
    if ('period' in read) return read.period;
    this.#faults.add(record.spot(column), read.refusal);
    return undefined;
  }

  #isLeftOut(told: ToldSum, record: DataRow): boolean {
    const cell = this.#cellOf(told, record);
    return cell !== undefined && this.#mapping.missing?.[cell.text] === LEAVE_OUT;
  }

  #spent(record: DataRow): number | null | undefined {
    const { spent } = this.#mapping.amounts;
    return spent === undefined || this.#isLeftOut(spent, record)
      ? null
      : this.#euros(spent, record);
  }

  /** @returns `null` for an empty cell, `undefined` after telling of one that holds no amount. */
  #euros(told: ToldSum, record: DataRow): number | null | undefined {
    const cell = this.#cellOf(told, record);
    if (cell === undefined || cell.text === '') return null;
    const text = cell.text.replace(/^€ ?/, '');
    const read = readNumber({ ...cell, text }, this.#mapping.file);
    const refusal = this.#refusalOf(cell.text, read);
    if (refusal === undefined && 'value' in read) return times(read.value, told.times ?? 1);
    this.#faults.add(this.#spotOf(told, record), refusal ?? '');
    return undefined;
  }

  #refusalOf(text: string, read: NumberRead): string | undefined {
    if (this.#mapping.missing?.[text] !== undefined) {
      return `Hier staat "${text}". Een bedrag kan niet ontbreken, ook niet met een reden. Zet in "missing" dat de rij niet meetelt: "leaveOut".`;
    }
    if ('refusal' in read) return read.refusal;
    if (read.isPercentage) return 'Hier staat een percentage. Hier hoort een bedrag in euro.';
    return read.value < 0
      ? `Hier staat "${text}". Een bedrag is nooit minder dan nul. Is het een code voor "onbekend"? Zet hem dan in "missing", met "leaveOut".`
      : undefined;
  }

  #cellOf({ column }: ToldSum, record: DataRow): Cell | undefined {
    return column === undefined ? undefined : record.cell(this.#table.column(column));
  }

  #spotOf({ column }: ToldSum, record: DataRow): Spot {
    return record.spot(column === undefined ? undefined : this.#table.column(column));
  }
}

/** Without the fields that nobody tells. */
function told<T extends object>(fields: T) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** An id of one's own, from what the amount is for. */
function idOf(breakdown: Breakdown, name: string | undefined): string {
  const words = (name ?? breakdown).normalize('NFD').toLowerCase();
  return `bedrag-${words.replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-')}`.replace(
    /-$/,
    '',
  );
}
