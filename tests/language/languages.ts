import { nlA2Comparison } from '../../src/language/nl-a2/comparison.js';
import { nlA2Money } from '../../src/language/nl-a2/money.js';
import { nlA2 as basicsA2 } from '../../src/language/nl-a2/nl-a2.js';
import { nlComparison } from '../../src/language/nl/comparison.js';
import { nlMoney } from '../../src/language/nl/money.js';
import { nl as basics } from '../../src/language/nl/nl.js';
import type { ComparisonLanguage, MoneyLanguage } from '../../src/language/phrases.js';

type Whole = ComparisonLanguage & MoneyLanguage;

/** The languages with all that they say of comparisons and money, without a page to load it. */
export const nl: Whole = { ...basics, comparison: nlComparison, money: nlMoney };
export const nlA2: Whole = { ...basicsA2, comparison: nlA2Comparison, money: nlA2Money };
