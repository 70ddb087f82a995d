import { sayLabel, sayMoney, type MoneyLanguage } from '../../language/index.js';
import type { FundingBreakdown } from '../../reading/index.js';
import type { MoneyInput } from '../types.js';

/** The marks of one division of the money. */
export function moneyOf({ parts }: FundingBreakdown, language: MoneyLanguage): MoneyInput {
  return {
    chart: 'money',
    comma: language.comma,
    parts: parts.map((part, order) => ({
      id: part.id,
      order,
      label: sayLabel(part, language),
      value: part.value,
      status: part.status ?? 'none',
      statusLabel: part.status === null ? '' : language.money.words.funding[part.status],
      text: sayMoney(part.value, language),
    })),
  };
}
