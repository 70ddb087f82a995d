import type { Amount, Procesmonitor } from '../../../data-schema/index.js';
import {
  DEFAULT_LANGUAGE as NL,
  loadMoneyLanguage,
  say,
  type MoneyLanguage,
} from '../../language/index.js';

/** What changed in the money, a sentence each. */
export async function tellMoney(
  before: Procesmonitor,
  after: Procesmonitor,
): Promise<readonly string[]> {
  const language = await loadMoneyLanguage(NL);
  const [then, now] = [sumsOf(before, language), sumsOf(after, language)];
  return [
    ...[...now].flatMap(([key, { name, sum }]) => {
      const was = then.get(key)?.sum;
      if (was === undefined) return [`Nieuw: ${name}: ${sum}.`];
      return was === sum ? [] : [`${name}: nu ${sum}. Eerst stond er: ${was}.`];
    }),
    ...[...then].flatMap(([key, { name, sum }]) => (now.has(key) ? [] : [`Weg: ${name}: ${sum}.`])),
  ];
}

interface Sum {
  readonly name: string;
  readonly sum: string;
}

/** All amounts and totals as they are said, by what they are known by. */
function sumsOf(document: Procesmonitor, language: MoneyLanguage): ReadonlyMap<string, Sum> {
  const { words } = language.money;
  const parts = new Map(
    [document.sources, document.sporen, document.actielijnen, document.goals].flatMap((list) =>
      (list ?? []).map(({ id, label }) => [id, say(label, NL)]),
    ),
  );
  const nameOf = ({ item, label }: Amount) =>
    label === undefined ? (parts.get(item ?? '') ?? '') : say(label, NL);
  return new Map([
    ...document.amounts.map((amount): [string, Sum] => [
      amount.id,
      {
        name: nameOf(amount),
        sum: [
          inFull(amount.value),
          ...(amount.status === undefined ? [] : [words.funding[amount.status]]),
          ...(amount.spent ? [`uitgegeven: ${inFull(amount.spent.value)}`] : []),
        ].join(', '),
      },
    ]),
    ...document.totals.map(({ breakdown, value }): [string, Sum] => [
      `totaal ${breakdown}`,
      { name: `Totaal per ${words.breakdownHead[breakdown].toLowerCase()}`, sum: inFull(value) },
    ]),
  ]);
}

/** To the cent where there are cents: who checks a sum wants all of it. */
function inFull(euros: number): string {
  const CENTS = 2;
  return NL.format.euro(euros, Number.isInteger(euros) ? 0 : CENTS);
}
