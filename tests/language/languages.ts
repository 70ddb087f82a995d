import { nlA2Money } from '../../src/language/nl-a2/money.js';
import { nlA2 as basicsA2 } from '../../src/language/nl-a2/nl-a2.js';
import { nlMoney } from '../../src/language/nl/money.js';
import { nl as basics } from '../../src/language/nl/nl.js';
import type { MoneyLanguage } from '../../src/language/phrases.js';

/** The languages with all that they say of money, without a page to load it. */
export const nl: MoneyLanguage = { ...basics, money: nlMoney };
export const nlA2: MoneyLanguage = { ...basicsA2, money: nlA2Money };
