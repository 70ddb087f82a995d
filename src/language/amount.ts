import type { Amount, Figure, IndicatorFacts, KnownFigure } from '../reading/index.js';
import type { Language } from './language.js';

export type Measured = Pick<IndicatorFacts, 'unit' | 'decimals'>;

/** An amount with its certainty in words: "28%", "ongeveer 40%", "tussen 15% en 20%", "10 per 1.000". */
export function sayAmount(amount: Amount, measured: Measured, language: Language): string {
  return qualify(amount, language, (value) => sayValue(value, measured, language));
}

export function sayValue(value: number, { unit, decimals }: Measured, language: Language): string {
  const text = language.format.figure(value, unit, decimals);
  return unit === 'perThousand' ? language.amount.perThousand(text) : text;
}

/** An amount in running text: as `sayAmount`, but at the plain level a percentage is people out of a hundred. */
export function sayAmountInText(amount: Amount, measured: Measured, language: Language): string {
  return isPeople(measured, language)
    ? language.amount.outOfHundred(sayPeople(amount, language))
    : sayAmount(amount, measured, language);
}

/** A figure as a table cell says it: the amount with its margin, or why there is none. */
export function sayFigure(figure: Figure, measured: Measured, language: Language): string {
  if (figure.amount === null) return language.absence[figure.missing];
  const text = sayAmount(figure.amount, measured, language);
  return figure.margin === null
    ? text
    : language.amount.withMargin(text, language.format.number(figure.margin, measured.decimals));
}

/**
 * The amount as its sentence wants it: a share per thousand without "per 1.000", and at the plain level a
 * percentage as people out of a hundred.
 */
export function sayAmountInSentence(
  { amount }: KnownFigure,
  measured: Measured,
  language: Language,
): string {
  const { unit, decimals } = measured;
  return isPeople(measured, language)
    ? sayPeople(amount, language)
    : qualify(amount, language, (value) => language.format.figure(value, unit, decimals));
}

function isPeople({ unit }: Measured, language: Language): boolean {
  return language.plain && unit === 'percent';
}

/** Whole people out of a hundred: 48.6 percent is "about 49". */
function sayPeople(amount: Amount, language: Language): string {
  const rounded = amount.certainty === 'exact' && !Number.isInteger(amount.value);
  const honest: Amount = rounded ? { certainty: 'about', value: amount.value } : amount;
  return qualify(honest, language, (value) => language.format.number(value));
}

function qualify(amount: Amount, language: Language, say: (value: number) => string): string {
  switch (amount.certainty) {
    case 'exact':
      return say(amount.value);
    case 'between':
      return language.amount.between(say(amount.value), say(amount.upTo));
    default:
      return language.amount[amount.certainty](say(amount.value));
  }
}

const MILLION = 1_000_000;

/** The unit in which the places on an axis of money are whole numbers: a million, or one euro. */
export function moneyUnit(highest: number): number {
  return highest >= MILLION ? MILLION : 1;
}

/** A place on an axis of money, in the unit of that axis: "€ 5 mln". */
export function sayMoneyTick(value: number, unit: number, language: Language): string {
  return unit === 1 || value === 0
    ? language.format.euro(value)
    : language.amount.millionsShort(language.format.number(value / unit));
}

/** Money as it is said aloud: "€ 12,5 miljoen", and in full below a million. */
export function sayMoney(value: number, language: Language): string {
  if (value < MILLION) return language.format.euro(value);
  const millions = Math.round((value / MILLION) * 100) / 100;
  const decimals = Number.isInteger(millions) ? 0 : Number.isInteger(millions * 10) ? 1 : 2;
  return language.amount.millions(language.format.number(millions, decimals));
}
