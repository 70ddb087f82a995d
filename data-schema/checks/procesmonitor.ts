import { Procesmonitor, type Amount } from '../procesmonitor.js';
import type { Path } from '../problem.js';
import { yearsOf } from '../period.js';
import { BREAKDOWNS, type Breakdown } from '../vocabulary.js';
import { checkActielijnen, checkMeta, checkUniqueIds, uniqueIds, type RawLists } from './shared.js';
import { each, idsOf, type Report, type Sound } from './report.js';
import type { Rules } from './rules.js';

type Parts = { [K in keyof Procesmonitor]?: Procesmonitor[K] };

/** The shape of a procesmonitor, and what must hold between its parts. */
export const rules: Rules = { schema: Procesmonitor, cross: checkProcesmonitor };

function checkProcesmonitor(report: Report, parts: Parts, raw: RawLists): void {
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
    uniqueIds(report, progress.milestones ?? [], [...path, 'milestones']);
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
  if (cents(Math.abs(sum - amount.value)) > perYear.length) {
    report.add('years-differ', [...path, 'perYear'], sum, amount.value);
  }
  report.once(
    perYear.map(({ year }) => year),
    (index) => [...path, 'perYear', index, 'year'],
  );
  const years = runTime === undefined ? null : yearsOf(runTime);
  perYear.forEach(({ year }, index) => {
    if (years && (year < years.from || year > years.to)) {
      report.add('year-outside-run-time', [...path, 'perYear', index, 'year'], year, runTime);
    }
  });
}

function checkTotals(report: Report, parts: Parts): void {
  report.once(
    parts.totals?.map((total, index) => total?.breakdown ?? index),
    (index) => ['totals', index, 'breakdown'],
  );
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
    if (cents(Math.abs(sum - total.value)) > (total.tolerance ?? 0)) {
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
  for (const side of ['from', 'to'] as const) {
    flows.forEach((flow, index) => {
      const end = flow[side];
      const own = flows.filter(
        (other) => other[side].kind === end.kind && other[side].id === end.id,
      );
      const [sum, available] = [sumOf(own), amountOf(end)];
      if (own[0] === flow && sum > available) {
        report.add('flow-exceeds-amount', ['flows', index, side], sum, available);
      }
    });
  }
}

function isWhole<T>(items: Sound<T> | undefined): items is readonly T[] {
  return items !== undefined && !items.includes(undefined);
}

function sumOf(parts: readonly { readonly value: number }[]): number {
  return cents(parts.reduce((sum, { value }) => sum + value, 0));
}

/** In whole cents, so that 0.1 and 0.2 are 0.3. */
function cents(euros: number): number {
  return Math.round(euros * 100) / 100;
}
