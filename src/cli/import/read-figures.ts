import { nearest } from '../../../data-schema/checker/index.js';
import {
  MISSING_REASONS,
  parsePeriod,
  QUALIFIERS,
  scaleOf,
  type Gebiedsmonitor,
  type Indicator,
  type Observation,
  type Text,
} from '../../../data-schema/index.js';
import { DEFAULT_LANGUAGE, pickText } from '../../language/index.js';
import { clean } from './cell.js';
import { damagedName, isDamagedName } from './excel-damage.js';
import type { Faults, Spot } from './faults.js';
import { areaFinder } from './find-area.js';
import { indicatorFinder } from './find-indicator.js';
import { LEAVE_OUT, type FigureColumn, type FiguresMapping, type Told } from './mapping.js';
import { readNumber, times, timesHundred, unsaidTimes } from './read-number.js';
import { readPeriod } from './read-period.js';
import type { DataRow, Table } from './table.js';
import { asking, mayLeaveOut, oneOf, type Ask } from './told.js';

/** Numbers that stand for "unknown" in files of CBS and others, where no scale gives them away. */
const CODES_FOR_UNKNOWN = [-999, -9999, -99995, -99996, -99997, -99998, -99999, -99999999];

/** What came out of a file. */
export interface Figures {
  readonly observations: readonly Observation[];
  /** Rows that the mapping leaves out: of other areas or indicators. */
  readonly leftOut: number;
}

/** What one row tells for all of its figures. */
interface RowFacts {
  readonly indicator: Indicator | undefined;
  readonly area: string | undefined;
  readonly period: string | undefined;
}

const keyOf = ({ indicator, area, period }: Pick<Observation, 'indicator' | 'area' | 'period'>) =>
  [indicator, area, period].join(' ');

/** Turns rows into figures; what cannot be read in one way only becomes a fault. */
export class FigureReader {
  readonly #mapping: FiguresMapping;
  readonly #faults: Faults;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #findIndicator: ReturnType<typeof indicatorFinder>;
  readonly #findArea: ReturnType<typeof areaFinder>;
  readonly #asks: { readonly [K in 'indicator' | 'area' | 'period']: Ask };
  readonly #columns: readonly ColumnReader[];
  readonly #observations: Observation[] = [];
  /** Where each figure stands already: in the document, or in an earlier row. */
  readonly #places: Map<string, string>;
  #leftOut = 0;

  /** @throws Refusal when a column of the mapping is not there. */
  constructor(table: Table, mapping: FiguresMapping, document: Gebiedsmonitor, faults: Faults) {
    this.#mapping = mapping;
    this.#faults = faults;
    this.#indicators = new Map(document.indicators.map((indicator) => [indicator.id, indicator]));
    this.#places = new Map(
      document.observations.map((observation) => [keyOf(observation), 'in het document']),
    );
    this.#findIndicator = indicatorFinder(document.indicators, mapping.indicator ?? {});
    this.#findArea = areaFinder(document.areas, mapping.area ?? {});
    this.#asks = {
      indicator: asking(mapping.indicator, table),
      area: asking(mapping.area, table),
      period: asking(mapping.period, table),
    };
    this.#columns = mapping.figures.map(
      (figure) => new ColumnReader(figure, table, mapping, faults),
    );
    for (const figure of mapping.figures) this.#checkFixed(figure, document);
  }

  /** What the mapping itself says of a column must be in the document. */
  #checkFixed({ column, indicator, area, period }: FigureColumn, document: Gebiedsmonitor): void {
    const known = [
      ['De indicator', indicator, document.indicators.map(({ id }) => id)],
      ['Het gebied', area, document.areas.map(({ id }) => id)],
    ] as const;
    for (const [what, id, ids] of known) {
      if (id === undefined || ids.includes(id)) continue;
      const meant = nearest(id, ids);
      const advice = meant === undefined ? `Kies uit: ${ids.join(', ')}.` : `Bedoelt u "${meant}"?`;
      const message = `${what} "${id}" van de koppeling staat niet in het document. ${advice}`;
      this.#faults.addAbout(`kolom "${column}"`, message);
    }
    if (period !== undefined && !parsePeriod(period)) {
      const message = `"${period}" in de koppeling is geen periode zoals "2022", "2024-Q1" of "2030-2040".`;
      this.#faults.addAbout(`kolom "${column}"`, message);
    }
  }

  add(record: DataRow): void {
    const facts = this.#factsOf(record);
    if (!facts) return;
    for (const column of this.#columns) {
      const indicator = facts.indicator ?? this.#indicators.get(column.figure.indicator ?? '');
      const area = facts.area ?? column.figure.area;
      const period = facts.period ?? column.figure.period;
      if (!indicator || area === undefined || period === undefined) continue;
      const figure = column.read(record, indicator);
      if (!figure) continue;
      const key = keyOf({ indicator: indicator.id, area, period });
      const earlier = this.#places.get(key);
      if (earlier !== undefined) {
        this.#faults.add(
          record.spot(column.column),
          `Voor ${key} (indicator, gebied, periode) staat ${earlier} ook al een cijfer. Haal er een weg.`,
        );
      }
      this.#places.set(key, `in rij ${record.row.number}`);
      this.#observations.push({ indicator: indicator.id, area, period, ...figure });
    }
  }

  /** What was read, after telling of columns that as a whole can be read in two ways. */
  finish(): Figures {
    for (const column of this.#columns) column.finish();
    return { observations: this.#observations, leftOut: this.#leftOut };
  }

  /** @returns `undefined` for a row that is left out, or that has a fault. */
  #factsOf(record: DataRow): RowFacts | undefined {
    const area = this.#areaOf(record);
    const indicator = area === null ? null : this.#indicatorOf(record);
    if (area === null || indicator === null) {
      this.#leftOut++;
      return undefined;
    }
    const period = this.#periodOf(record);
    const isWhole = [area, indicator, period].every((fact) => fact !== FAULT);
    return isWhole ? ({ area, indicator, period } as RowFacts) : undefined;
  }

  #areaOf(record: DataRow): string | undefined | null | typeof FAULT {
    if (!this.#mapping.area) return undefined;
    const { text, column } = this.#asks.area(record);
    if (text === LEAVE_OUT) return null;
    if (text === null) return this.#refuse(record.spot(column), EMPTY_NAME);
    const found = this.#findArea(text);
    if ('id' in found) return found.id;
    if (this.#isDamaged(record, column)) {
      return this.#refuse(record.spot(column), damagedName(text));
    }
    if ('refusal' in found) return this.#refuse(record.spot(column), found.refusal);
    if (mayLeaveOut(this.#mapping.area)) return null;
    return this.#refuse(record.spot(column), found.absent);
  }

  #indicatorOf(record: DataRow): Indicator | undefined | null | typeof FAULT {
    if (!this.#mapping.indicator) return undefined;
    const { text, column } = this.#asks.indicator(record);
    if (text === LEAVE_OUT) return null;
    if (text === null) return this.#refuse(record.spot(column), EMPTY_NAME);
    const found = this.#findIndicator(text);
    if ('indicator' in found) return found.indicator;
    if (this.#isDamaged(record, column)) {
      return this.#refuse(record.spot(column), damagedName(text));
    }
    if ('refusal' in found) return this.#refuse(record.spot(column), found.refusal);
    if (mayLeaveOut(this.#mapping.indicator)) return null;
    return this.#refuse(record.spot(column), found.absent);
  }

  #periodOf(record: DataRow): string | undefined | typeof FAULT {
    const told = this.#mapping.period;
    if (!told) return undefined;
    const { text, column } = this.#asks.period(record);
    if (text === null) return this.#refuse(record.spot(column), EMPTY_NAME);
    if (column !== undefined && record.cell(column).shownAs === 'date') {
      return this.#refuse(record.spot(column), damagedName(text));
    }
    const read = readPeriod(text);
    return 'period' in read ? read.period : this.#refuse(record.spot(column), read.refusal);
  }

  #isDamaged(record: DataRow, column: number | undefined): boolean {
    return column !== undefined && isDamagedName(record.cell(column));
  }

  #refuse(spot: Spot, message: string): typeof FAULT {
    this.#faults.add(spot, message);
    return FAULT;
  }
}

const FAULT = Symbol('fault');

const EMPTY_NAME =
  'Deze cel is leeg. Staat de naam alleen in de eerste van een groep samengevoegde cellen? Vul hem dan in elke rij in.';

/** A text of the document as a cell holds it. */
const inCell = (text: Text) => clean(pickText(text, DEFAULT_LANGUAGE.tag));

type FigureFields = Omit<Observation, 'indicator' | 'area' | 'period'>;

/** Reads the figures of one column. */
class ColumnReader {
  readonly column: number;
  readonly #table: Table;
  readonly #mapping: FiguresMapping;
  readonly #faults: Faults;
  readonly #asks: { readonly [K in 'qualifier' | 'missing' | 'method' | 'note']: Ask };
  readonly #upTo: number | undefined;
  readonly #margin: number | undefined;
  /** By indicator, whether all shares so far may be fractions, and where the first one stands. */
  readonly #shares = new Map<string, { mayBeFraction: boolean; spot: Spot | undefined }>();

  constructor(
    readonly figure: FigureColumn,
    table: Table,
    mapping: FiguresMapping,
    faults: Faults,
  ) {
    this.column = table.column(figure.column);
    this.#table = table;
    this.#mapping = mapping;
    this.#faults = faults;
    this.#asks = {
      qualifier: asking(figure.qualifier, table),
      missing: asking(figure.missing, table),
      method: asking(figure.method, table),
      note: asking(figure.note, table),
    };
    const unsaid = unsaidTimes(figure.column, figure.times);
    if (unsaid !== undefined) faults.addAbout(`kolom "${figure.column}"`, unsaid);
    this.#upTo = this.#columnOf(figure.upTo);
    this.#margin = this.#columnOf(figure.margin);
  }

  /** @returns `undefined` where there is no figure to tell, or after telling what is wrong with it. */
  read(record: DataRow, indicator: Indicator): FigureFields | undefined {
    const cell = record.cell(this.column);
    const told = oneOf(REASONS, this.#asks.missing, record, this.#faults);
    const reason = told ?? this.#mapping.missing?.[cell.text];
    if (told === undefined || reason === LEAVE_OUT) return undefined;
    const words = this.#wordsOf(record, indicator);
    if (reason !== undefined && (cell.text === '' || told === null)) {
      return { missing: reason, ...words };
    }
    if (reason !== undefined) {
      this.#refuse(
        record,
        `Hier staat "${cell.text}", en ook dat er geen cijfer is (${reason}). Een van de twee klopt niet.`,
      );
      return undefined;
    }
    if (cell.text === '') {
      this.#refuse(
        record,
        'Deze cel is leeg. Zet in "missing" bij "" wat dat betekent: een reden, of "leaveOut".',
      );
      return undefined;
    }
    const value = this.#number(record, this.column, indicator);
    const qualifier = oneOf(QUALIFIERS, this.#asks.qualifier, record, this.#faults);
    const upTo = this.#numberIn(this.#upTo, record, indicator);
    const margin = this.#numberIn(this.#margin, record, indicator);
    if (value === undefined || qualifier === undefined) return undefined;
    return {
      value,
      ...(qualifier === null ? {} : { qualifier }),
      ...(upTo === undefined ? {} : { upTo }),
      ...(margin === undefined ? {} : { margin }),
      ...words,
    };
  }

  finish(): void {
    for (const [indicator, { mayBeFraction, spot }] of this.#shares) {
      if (!mayBeFraction || !spot) continue;
      this.#faults.add(
        spot,
        `Alle cijfers van "${indicator}" in deze kolom liggen tussen 0 en 1. Zijn het delen van 1, of percentages? Zet "percentages" op "fraction" of op "percent".`,
      );
    }
  }

  #wordsOf(record: DataRow, indicator: Indicator): Pick<Observation, 'method' | 'note'> {
    const [method, note] = [this.#asks.method(record).text, this.#asks.note(record).text];
    const shared = indicator.method && inCell(indicator.method);
    const isOwn = method !== null && method !== shared;
    return { ...(isOwn ? { method } : {}), ...(note === null ? {} : { note }) };
  }

  #columnOf(told: Told | undefined): number | undefined {
    return told?.column === undefined ? undefined : this.#table.column(told.column);
  }

  #numberIn(column: number | undefined, record: DataRow, indicator: Indicator): number | undefined {
    return column === undefined || record.cell(column).text === ''
      ? undefined
      : this.#number(record, column, indicator);
  }

  #number(record: DataRow, column: number, indicator: Indicator): number | undefined {
    const cell = record.cell(column);
    const read = readNumber(cell, this.#mapping.file);
    if ('refusal' in read) return this.#refuse(record, read.refusal, column);
    if (read.isPercentage && indicator.unit !== 'percent') {
      return this.#refuse(
        record,
        `Hier staat een percentage, maar de eenheid van "${indicator.id}" is "${indicator.unit}".`,
        column,
      );
    }
    const counted =
      this.figure.times === undefined ? read.value : times(read.value, this.figure.times);
    const value = this.#asShare(record, counted, read.isPercentage, indicator);
    const { min, max } = scaleOf(indicator);
    if (value < min || value > max || CODES_FOR_UNKNOWN.includes(value)) {
      return this.#refuse(
        record,
        `Het cijfer ${cell.text} kan niet bij "${indicator.id}". Is het een code voor "onbekend"? Zet hem dan in "missing". Of is de komma verschoven?`,
        column,
      );
    }
    return value;
  }

  #asShare(record: DataRow, value: number, isPercentage: boolean, indicator: Indicator): number {
    if (indicator.unit !== 'percent' || isPercentage) return value;
    if (this.#mapping.percentages === 'fraction') return timesHundred(value);
    if (this.#mapping.percentages === undefined) {
      const seen = this.#shares.get(indicator.id);
      this.#shares.set(indicator.id, {
        mayBeFraction: (seen?.mayBeFraction ?? true) && value >= 0 && value <= 1,
        spot: seen?.spot ?? (Number.isInteger(value) ? undefined : record.spot(this.column)),
      });
    }
    return value;
  }

  #refuse(record: DataRow, message: string, column = this.column): undefined {
    this.#faults.add(record.spot(column), message);
  }
}

const REASONS = [...MISSING_REASONS, LEAVE_OUT] as const;
