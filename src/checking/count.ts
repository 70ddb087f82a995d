import { DEFAULT_LANGUAGE } from '../language/index.js';

/** "1 fout", "2.000 fouten" */
export function count(number: number, one: string, more: string): string {
  return `${DEFAULT_LANGUAGE.format.number(number)} ${number === 1 ? one : more}`;
}
