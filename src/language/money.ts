import type { MoneyLanguage } from './phrases.js';

const MILLION = 1_000_000;

/** The unit in which the places on an axis of money are whole numbers: a million, or one euro. */
export function moneyUnit(highest: number): number {
  return highest >= MILLION ? MILLION : 1;
}

/** A place on an axis of money, in the unit of that axis: "€ 5 mln". */
export function sayMoneyTick(value: number, unit: number, language: MoneyLanguage): string {
  return unit === 1 || value === 0
    ? language.format.euro(value)
    : language.money.millionsShort(language.format.number(value / unit), value / unit);
}

/** Money as it is said aloud: "€ 12,5 miljoen", and in full below a million. */
export function sayMoney(value: number, language: MoneyLanguage): string {
  if (value < MILLION) return language.format.euro(value);
  const millions = Math.round((value / MILLION) * 100) / 100;
  const decimals = Number.isInteger(millions) ? 0 : Number.isInteger(millions * 10) ? 1 : 2;
  return language.money.millions(language.format.number(millions, decimals), millions);
}
