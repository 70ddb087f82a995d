import type { Language } from './language.js';
import type { ByLevel } from './load.js';
import { nlMoney } from './nl/money.js';
import type { MoneyLanguage, MoneyPhrases } from './phrases.js';

const MONEY: ByLevel<MoneyPhrases> = {
  standard: () => nlMoney,
  a2: async () => (await import('./nl-a2/money.js')).nlA2Money,
};

/** Adds to a language what it says of money. */
export async function loadMoneyLanguage(language: Language): Promise<MoneyLanguage> {
  return { ...language, money: await MONEY[language.level]() };
}
