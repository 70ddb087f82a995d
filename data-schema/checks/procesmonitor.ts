import type { Amount, Procesmonitor } from '../procesmonitor.js';
import type { Path } from '../problem.js';
import { yearsOf } from '../period.js';
import { BREAKDOWNS, type Breakdown } from '../vocabulary.js';
import { checkActielijnen, checkMeta, checkUniqueIds, type RawLists } from './shared.js';
import { each, idsOf, type Report, type Sound } from './report.js';

type Parts = { [K in keyof Procesmonitor]?: Procesmonitor[K] };

export function checkProcesmonitor(report: Report, parts: Parts, raw: RawLists): void {
  const items: Record<Breakdown, ReadonlySet<string>> = {
    source: idsOf(raw['sources']),
    spoor: idsOf(raw['sporen']),
    actielijn: idsOf(raw['actielijnen']),
    goal: idsOf(raw['goals']),
  };

  checkMeta(report, parts.meta);
  checkUniqueIds(report, raw);
  report.period(parts.runTime, ['runTime']);
  report.period(parts.area?.inhabitants?.period, ['area', 'inhabitants', 'period']);
  checkActielijnen(report, parts.actielijnen, items.spoor, items.goal);
  each(parts.amounts, 'amounts', (amount, path) => {
    report.reference(items[amount.breakdown], amount.item, [...path, 'item']);
    if (amount.item === undefined && amount.label === undefined) report.add('label-missing', path);
    report.period(amount.runTime, [...path, 'runTime']);
    report.period(amount.spent?.period, [...path, 'spent', 'period']);
    checkYears(report, amount, path);
  });
  checkTotals(report, parts);
  checkFlows(report, parts, items);
  each(parts.progress, 'progress', (progress, path) => {
    report.period(progress.period, [...path, 'period']);
    progress.milestones?.forEach(({ planned, reached }, index) => {
      report.period(planned, [...path, 'milestones', index, 'planned']);
      report.period(reached, [...path, 'milestones', index, 'reached']);
    });
  });
}

function checkYears(report: Report, amount: Amount, path: Path): void {
  const { perYear, runTime } = amount;
  if (!perYear) return;
  const sum = sumOf(perYear);
  if (Math.abs(sum - amount.value) > perYear.length) {
    report.add('years-differ', [...path, 'perYear'], sum, amount.value);
  }
  const years = runTime === undefined ? null : yearsOf(runTime);
  perYear.forEach(({ year }, index) => {
    if (years && (year < years.from || year > years.to)) {
      report.add('year-outside-run-time', [...path, 'perYear', index, 'year'], year, runTime);
    }
  });
}

function checkTotals(report: Report, parts: Parts): void {
  // A faulty amount has its own problem; a sum without it would only be a second one.
  if (!isWhole(parts.amounts) || !isWhole(parts.totals)) return;
  const { amounts, totals } = parts;
  for (const breakdown of BREAKDOWNS) {
    const own = amounts.filter((amount) => amount.breakdown === breakdown);
    const index = totals.findIndex((total) => total.breakdown === breakdown);
    const total = totals[index];
    if (!total) {
      if (own.length > 0) report.add('total-missing', ['totals'], breakdown);
      continue;
    }
    const sum = sumOf(own);
    if (Math.abs(sum - total.value) > (total.tolerance ?? 0)) {
      report.add('total-differs', ['totals', index, 'value'], total.value, sum);
    }
  }
}

function checkFlows(
  report: Report,
  parts: Parts,
  items: Record<Breakdown, ReadonlySet<string>>,
): void {
  each(parts.flows, 'flows', (flow, path) => {
    report.reference(items[flow.from.kind], flow.from.id, [...path, 'from', 'id']);
    report.reference(items[flow.to.kind], flow.to.id, [...path, 'to', 'id']);
  });
  if (!isWhole(parts.amounts) || !isWhole(parts.flows)) return;
  const { amounts, flows } = parts;
  const amountOf = (end: { kind: Breakdown; id: string }) => {
    const own = amounts.filter(({ breakdown, item }) => breakdown === end.kind && item === end.id);
    return own.length > 0 ? sumOf(own) : Infinity;
  };
  const ends = new Map(flows.map(({ from }) => [`${from.kind} ${from.id}`, from]));
  for (const end of ends.values()) {
    const own = flows.filter(({ from }) => from.kind === end.kind && from.id === end.id);
    const [sum, available] = [sumOf(own), amountOf(end)];
    if (sum > available) {
      const index = flows.findIndex(({ from }) => from === end);
      report.add('flow-exceeds-amount', ['flows', index, 'value'], sum, available);
    }
  }
}

function isWhole<T>(items: Sound<T> | undefined): items is readonly T[] {
  return items !== undefined && !items.includes(undefined);
}

/** In whole cents, so that 0.1 and 0.2 are 0.3. */
function sumOf(parts: readonly { readonly value: number }[]): number {
  return Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 100) / 100;
}
