import { parsePeriod } from '../../../data-schema/index.js';
import { looksLikeDayNumber } from './excel-damage.js';

/** The periods of CBS: a year, a quarter, a month. */
const CBS_PERIOD = /^(\d{4})(JJ00|KW0([1-4])|MM(0[1-9]|1[0-2]))$/;

/** A period of the contract, or in Dutch why a text is none. */
export function readPeriod(
  text: string,
): { readonly period: string } | { readonly refusal: string } {
  if (parsePeriod(text)) return { period: text };
  const [, year, , quarter, month] = CBS_PERIOD.exec(text) ?? [];
  if (year !== undefined) {
    const part = quarter ? `-Q${quarter}` : month ? `-${month}` : '';
    return { period: year + part };
  }
  const cause = looksLikeDayNumber(text)
    ? 'Excel heeft hier het nummer van een dag van gemaakt. Maak de kolom in het bestand op als tekst.'
    : 'Zet in "period.words" welke periode dit is.';
  return {
    refusal: `Hier staat "${text}". Dat is geen periode zoals "2022", "2024-Q1" of "2030-2040". ${cause}`,
  };
}
