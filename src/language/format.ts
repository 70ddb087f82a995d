import { parsePeriod, type Unit } from '../../data-schema/index.js';

/**
 * Numbers, money and dates as one locale writes them. The only formatter: sentences, tables, axes,
 * look-up and pictures all take their text from here, so that they cannot differ.
 */
export class Formatter {
  readonly #formats = new Map<string, { format(value: number): string }>();

  /** @param locale a BCP 47 tag with region, as in `nl-NL`. */
  constructor(readonly locale: string) {}

  /** Has the browser load what it needs for numbers: the first one is slow, and time is best spent while waiting. */
  prepare(): void {
    this.number(0);
  }

  number(value: number, decimals = 0): string {
    return this.#format(value, fixed(decimals));
  }

  /** @param value from 0 to 100. */
  percent(value: number, decimals = 0): string {
    return this.#format(value / 100, { style: 'percent', ...fixed(decimals) });
  }

  euro(value: number, decimals = 0): string {
    return this.#format(value, { style: 'currency', currency: 'EUR', ...fixed(decimals) });
  }

  /** A figure in its unit; shares per thousand are bare numbers, as each language says "per 1.000" its own way. */
  figure(value: number, unit: Unit, decimals = 0): string {
    if (unit === 'percent') return this.percent(value, decimals);
    return unit === 'euro' ? this.euro(value, decimals) : this.number(value, decimals);
  }

  /** "a, b en c" */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale).format(items);
  }

  month(year: number, month: number): string {
    return this.#date(Date.UTC(year, month - 1));
  }

  day(year: number, month: number, day: number): string {
    return this.#date(Date.UTC(year, month - 1, day), { day: 'numeric' });
  }

  /** A year never gets a thousands mark. */
  year(year: number): string {
    return this.#format(year, { useGrouping: false });
  }

  #format(value: number, options: Intl.NumberFormatOptions): string {
    const text = this.#as(Intl.NumberFormat, value, options);
    // Locales that write a hyphen for a minus sign mean the sign; what rounds to nothing has none.
    return text.replace('-', /[1-9]/.test(text) ? '\u2212' : '');
  }

  #date(time: number, day: Intl.DateTimeFormatOptions = {}): string {
    const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    return this.#as(Intl.DateTimeFormat, time, { ...month, ...day });
  }

  /** Makes each format once: making one costs more than using it a hundred times. */
  #as<O>(
    Format: new (locale: string, options: O) => { format(value: number): string },
    value: number,
    options: O,
  ): string {
    const key = JSON.stringify(options);
    const format = this.#formats.get(key) ?? new Format(this.locale, options);
    this.#formats.set(key, format);
    return format.format(value);
  }
}

/** The words that a locale's own formats lack for a period. */
export interface PeriodWords {
  readonly years: (from: string, to: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
}

export function formatPeriod(text: string, format: Formatter, words: PeriodWords): string {
  const period = parsePeriod(text);
  if (!period) return text;
  switch (period.kind) {
    case 'year':
      return format.year(period.year);
    case 'years':
      return words.years(format.year(period.from), format.year(period.to));
    case 'quarter':
      return words.quarter(period.quarter, format.year(period.year));
    case 'month':
      return format.month(period.year, period.month);
    case 'day':
      return format.day(period.year, period.month, period.day);
  }
}

function fixed(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}
