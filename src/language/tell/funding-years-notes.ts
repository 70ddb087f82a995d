import type { FundingReading } from '../../reading/index.js';
import { sayMoney } from '../money.js';
import type { MoneyLanguage } from '../phrases.js';
import { sourcesOf } from './funding-years.js';
import { sayLabel } from './words.js';

/** What must be known beside the money per year: what is averaged, and what is left out. */
export function tellFundingYears(
  reading: FundingReading,
  language: MoneyLanguage,
): readonly string[] {
  const { years, withoutYears } = reading;
  if (years.length === 0) return [];
  const { dated, averaged } = sourcesOf(reading);
  const some = dated.filter(({ id }) => averaged.has(id));
  const names = some.map((part) => sayLabel(part, language));
  return [
    ...(some.length === 0
      ? []
      : [
          language.money.say.averagedYears(
            some.length === dated.length ? null : language.format.list(names),
          ),
        ]),
    ...(withoutYears.length === 0
      ? []
      : [
          language.money.say.withoutYears(
            language.format.list(
              withoutYears.map(
                (part) => `${sayLabel(part, language)} (${sayMoney(part.value, language)})`,
              ),
            ),
          ),
        ]),
  ];
}
