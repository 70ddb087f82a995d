import {
  BREAKDOWNS,
  FUNDING_STATUSES,
  type Amount,
  type Breakdown,
} from '../../../data-schema/index.js';
import type { Faults } from './faults.js';
import type { MoneyMapping, Told } from './mapping.js';
import { readNumber } from './read-number.js';
import { readPeriod } from './read-period.js';
import type { Record, Table } from './table.js';
import { asking, oneOf, type Ask } from './told.js';

type Field = keyof MoneyMapping['amounts'];

/** Turns rows into amounts of money. */
export class MoneyReader {
  readonly #table: Table;
  readonly #mapping: MoneyMapping;
  readonly #faults: Faults;
  readonly #asks: { readonly [K in Field]?: Ask };
  readonly #amounts: Amount[] = [];

  /** @throws Refusal when a column of the mapping is not there. */
  constructor(table: Table, mapping: MoneyMapping, faults: Faults) {
    this.#table = table;
    this.#mapping = mapping;
    this.#faults = faults;
    this.#asks = Object.fromEntries(
      Object.entries(mapping.amounts).map(([field, told]) => [field, asking(told, table)]),
    );
  }

  add(record: Record): void {
    const breakdown = this.#oneOf(BREAKDOWNS, 'breakdown', record);
    const status = this.#oneOf(FUNDING_STATUSES, 'status', record);
    const value = this.#euros(this.#mapping.amounts.value, record);
    const spent = this.#euros(this.#mapping.amounts.spent, record);
    const spentPeriod = this.#period('spentPeriod', record);
    if (value === undefined) {
      this.#faults.add(record.spot(), 'Hier ontbreekt het bedrag. Vul het in, of haal de rij weg.');
    }
    if (spent !== undefined && spentPeriod === undefined) {
      this.#faults.add(
        record.spot(),
        'Hier staat wat er is uitgegeven, maar niet tot wanneer. Geef dat in "spentPeriod".',
      );
    }
    if (breakdown === undefined || value === undefined) return;
    const item = this.#text('item', record);
    const label = this.#text('label', record);
    const rest = {
      item,
      label,
      plainLabel: this.#text('plainLabel', record),
      value,
      status,
      runTime: this.#period('runTime', record),
      spent:
        spent === undefined || spentPeriod === undefined
          ? undefined
          : { value: spent, period: spentPeriod },
      note: this.#text('note', record),
    };
    this.#amounts.push({
      id: this.#text('id', record) ?? idOf(breakdown, item ?? label),
      breakdown,
      ...told(rest),
    });
  }

  finish(): readonly Amount[] {
    return this.#amounts;
  }

  #text(field: Field, record: Record): string | undefined {
    return this.#asks[field]?.(record).text ?? undefined;
  }

  #oneOf<T extends string>(list: readonly T[], field: Field, record: Record) {
    const ask = this.#asks[field];
    return (ask && oneOf(list, ask, record, this.#faults)) ?? undefined;
  }

  #period(field: Field, record: Record): string | undefined {
    const { text, column } = this.#asks[field]?.(record) ?? { text: null };
    if (text === null) return undefined;
    const read = readPeriod(text);
    if ('period' in read) return read.period;
    this.#faults.add(record.spot(column), read.refusal);
    return undefined;
  }

  #euros(told: Told | undefined, record: Record): number | undefined {
    if (told?.column === undefined) return undefined;
    const column = this.#table.column(told.column);
    const cell = record.cell(column);
    if (cell.text === '') return undefined;
    const text = cell.text.replace(/^€ ?/, '');
    const read = readNumber({ ...cell, text }, this.#mapping.file);
    if ('value' in read && !read.isPercentage) return read.value;
    const refusal =
      'refusal' in read
        ? read.refusal
        : 'Hier staat een percentage. Hier hoort een bedrag in euro.';
    this.#faults.add(record.spot(column), refusal);
    return undefined;
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
