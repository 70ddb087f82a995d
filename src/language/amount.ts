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
