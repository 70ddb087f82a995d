import type { Cell } from './cell.js';
import { looksLikeDate } from './excel-damage.js';

/** The signs that numbers are written with, as a mapping declares them. */
export interface NumberSigns {
  readonly decimal?: string | undefined;
  readonly thousands?: string | undefined;
}

/** A number, or in Dutch why a text is none and what there is to choose. */
export type NumberRead =
  { readonly value: number; readonly isPercentage: boolean } | { readonly refusal: string };

/** As programs write numbers near zero, with all digits; what Excel shortens has a few. */
const PRECISE_SMALL = /^-?\d\.\d{5,}e-\d+$/i;

/** Never takes a sign for what it was not declared to be: `1.234` is one or a thousand. */
export function readNumber({ text, number, shownAs }: Cell, signs: NumberSigns): NumberRead {
  if (shownAs === 'date') return { refusal: DATE };
  if (number !== undefined) {
    return shownAs === 'percent'
      ? { value: timesHundred(number), isPercentage: true }
      : { value: number, isPercentage: false };
  }
  if (signs.decimal === '.' && PRECISE_SMALL.test(text)) {
    return { value: Number(text), isPercentage: false };
  }
  const isPercentage = text.endsWith('%');
  const bare = (isPercentage ? text.slice(0, -1).trim() : text).replace('\u2212', '-');
  const plain = toPlain(bare, signs);
  return plain === undefined
    ? { refusal: explain(bare, signs) }
    : { value: Number(plain), isPercentage };
}

/** Without what binary fractions add: 0.07 is 7, not 7.000000000000001. */
export function timesHundred(fraction: number): number {
  return times(fraction, 100);
}

export function times(number: number, factor: number): number {
  const DIGITS = 12;
  return Number((number * factor).toPrecision(DIGITS));
}

/** A column that counts in thousands or millions says so in its name. */
const MANY = /x ?(€ ?)?(1[. ]?000|mln|miljoen)|\b(mln|miljoen|duizend)\b/i;

/** In Dutch what to say of a column that seems to count in more than ones, where nobody said so. */
export function unsaidTimes(name: string, factor: number | undefined): string | undefined {
  return factor === undefined && MANY.test(name)
    ? `De naam van de kolom zegt dat de getallen duizendtallen of miljoenen zijn. Zet in "times" waarmee ze vermenigvuldigd worden, zoals 1000, of 1 als ze al voluit staan.`
    : undefined;
}

function toPlain(text: string, { decimal, thousands = '' }: NumberSigns): string | undefined {
  const [whole = '', fraction, ...more] = decimal === undefined ? [text] : text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const isGrouped = thousands !== '' && whole.includes(thousands);
  const pattern = isGrouped ? new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+$`) : /^-?\d+$/;
  if (!pattern.test(whole)) return undefined;
  const digits = isGrouped ? whole.replaceAll(thousands, '') : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

const DATE =
  'Excel heeft hier een datum van gemaakt. Maak de kolom in het bestand op als getal, en vul het getal opnieuw in.';

function explain(text: string, { decimal, thousands }: NumberSigns): string {
  const shown = `Hier staat "${text}".`;
  if (/^-?[\d.,]+e[+-]?\d+$/i.test(text)) {
    return `${shown} Excel heeft dit getal afgekort. Maak de kolom in het bestand op als getal.`;
  }
  if (looksLikeDate(text)) return `${shown} ${DATE}`;
  if (/^-?\d[\d.,' ]*$/.test(text)) {
    const declared = [
      decimal === undefined ? '"file.decimal" ontbreekt' : `"file.decimal" is "${decimal}"`,
      thousands ? `"file.thousands" is "${thousands}"` : '"file.thousands" is leeg',
    ].join(' en ');
    return `${shown} Dat past niet bij de koppeling: ${declared}. Welk teken staat voor de decimalen, en welk voor de duizendtallen?`;
  }
  return `${shown} Dat is geen getal. Betekent het dat er geen cijfer is? Zet het dan in "missing", met de reden.`;
}
