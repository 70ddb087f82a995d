import {
  moneyUnit,
  sayLabel,
  sayMoney,
  sayMoneyTick,
  type MoneyLanguage,
} from '../../language/index.js';
import type { FundingReading } from '../../reading/index.js';
import { niceScale } from '../ticks.js';
import { MONEY_STATUSES, type MoneySource, type MoneyYearsInput } from '../types.js';

/** The marks of the money over the years, what is sure first; nothing where no year is known. */
export function moneyYears(
  { years, breakdowns, withoutYears }: FundingReading,
  language: MoneyLanguage,
): MoneyYearsInput | undefined {
  const parts = breakdowns[0]?.parts.filter((part) => !withoutYears.includes(part)) ?? [];
  if (years.length === 0) return undefined;
  const say = (value: number, averaged: boolean) => {
    const text = sayMoney(value, language);
    return averaged && value > 0 ? language.amount.about(text) : text;
  };
  const highest = Math.max(...years.map(({ total }) => total));
  const unit = moneyUnit(highest);
  const { ticks, domain } = niceScale([highest / unit], { whole: true, fromZero: true });
  return {
    chart: 'money-years',
    comma: language.comma,
    sources: parts
      .map((part): MoneySource => ({
        id: part.id,
        label: sayLabel(part, language),
        status: part.status ?? 'none',
        statusLabel: part.status === null ? '' : language.money.words.funding[part.status],
      }))
      .sort((a, b) => MONEY_STATUSES.indexOf(a.status) - MONEY_STATUSES.indexOf(b.status)),
    years: years.map(({ year, total, averaged, parts: shares }) => ({
      id: String(year),
      label: language.format.year(year),
      text: say(total, averaged),
      parts: shares.map((share) => ({
        source: share.id,
        value: share.value,
        text: say(share.value, share.averaged),
      })),
    })),
    domain: [domain[0] * unit, domain[1] * unit],
    ticks:
      highest === 0
        ? []
        : ticks.map((tick) => ({
            value: tick * unit,
            text: sayMoneyTick(tick * unit, unit, language),
          })),
  };
}
