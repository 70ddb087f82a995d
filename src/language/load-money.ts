import type { Language } from './language.js';
import { nlMoney } from './nl/money.js';
import type { MoneyLanguage } from './phrases.js';

/** Adds to a language what it says of money. */
export async function loadMoneyLanguage(language: Language): Promise<MoneyLanguage> {
  return { ...language, money: (await language.phrases?.money()) ?? nlMoney };
}
