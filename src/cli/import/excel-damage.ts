import type { Cell } from './cell.js';

/** What Excel makes of a name such as 5-9 or sep-14, which it takes for a day or a month. */
const MONTH = 'jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec';
const DATE = new RegExp(
  `^(\\d{1,2}-(${MONTH})\\.?(-\\d{2,4})?|(${MONTH})\\.?-\\d{2,4}|\\d{4}-\\d{2}-\\d{2}( .*)?|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4})$`,
  'i',
);

export function looksLikeDate(text: string): boolean {
  return DATE.test(text);
}

/** A name that Excel has made a day of, as it is shown or as it is counted. */
export function isDamagedName({ text, shownAs }: Cell): boolean {
  return shownAs === 'date' || looksLikeDate(text) || looksLikeDayNumber(text);
}

/** In Dutch what to do about such a name. */
export function damagedName(text: string): string {
  return `Hier staat "${text}". Excel heeft hier een datum van gemaakt. Maak de kolom in het bestand op als tekst, en vul het opnieuw in.`;
}

/** A whole number in the range in which Excel counts the days of our time. */
export function looksLikeDayNumber(text: string): boolean {
  return /^[34]\d{4}$/.test(text);
}
