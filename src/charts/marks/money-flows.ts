import { sayLabel, sayMoney, type MoneyLanguage } from '../../language/index.js';
import type { FlowsReading } from '../../reading/index.js';
import type { MoneyFlowsInput } from '../types.js';

/** The marks of which money goes where; nothing where some of it goes back. */
export function moneyFlows(
  { columns, links, onward }: FlowsReading,
  language: MoneyLanguage,
): MoneyFlowsInput | undefined {
  if (!onward) return undefined;
  return {
    chart: 'money-flows',
    comma: language.comma,
    columns: columns.map(({ by, nodes }) => ({
      id: by,
      label: language.money.words.breakdownHead[by],
      nodes: nodes.map((node) => ({
        id: node.id,
        label: sayLabel(node, language),
        value: node.value,
        status: node.status ?? 'none',
        statusLabel: node.status === null ? '' : language.money.words.funding[node.status],
        text: sayMoney(node.value, language),
      })),
    })),
    links: links.map(({ id, from, to, value }) => ({
      id,
      from: from.id,
      to: to.id,
      value,
      label: language.money.say.flow(sayLabel(from, language), sayLabel(to, language)),
      text: sayMoney(value, language),
    })),
  };
}
