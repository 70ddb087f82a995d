import { sayLabel, sayMoney, type Language } from '../../language/index.js';
import type { FundingBreakdown } from '../../reading/index.js';
import type { MoneyInput } from '../types.js';

/** The marks of one division of the money. */
export function moneyOf({ parts }: FundingBreakdown, language: Language): MoneyInput {
  return {
    chart: 'money',
    parts: parts.map((part, order) => ({
      id: part.id,
      order,
      label: sayLabel(part, language),
      value: part.value,
      status: part.status ?? 'none',
      statusLabel: part.status === null ? '' : language.words.funding[part.status],
      text: sayMoney(part.value, language),
    })),
  };
}
