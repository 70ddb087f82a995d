import { Gebiedsmonitor, type Indicator, type Observation } from '../gebiedsmonitor.js';
import type { Path } from '../problem.js';
import { scaleOf, type ScaleBounds } from '../scale.js';
import { checkAreas, checkMeta, checkUniqueIds, type RawLists } from './shared.js';
import { each, idsOf, type Report, type Sound } from './report.js';
import type { Rules } from './rules.js';

type Parts = { [K in keyof Gebiedsmonitor]?: Gebiedsmonitor[K] };

/** The shape of a gebiedsmonitor, and what must hold between its parts. */
export const rules: Rules = { schema: Gebiedsmonitor, cross: checkGebiedsmonitor };

function checkGebiedsmonitor(report: Report, parts: Parts, raw: RawLists): void {
  const areas = idsOf(raw['areas']);
  const goals = idsOf(raw['goals']);
  const clusters = idsOf(raw['clusters']);
  const indicators = idsOf(raw['indicators']);

  checkMeta(report, parts.meta);
  checkUniqueIds(report, raw);
  checkAreas(report, parts.areas, areas);
  each(parts.clusters, 'clusters', (cluster, path) => {
    report.references(goals, cluster.goals, [...path, 'goals']);
  });
  each(parts.indicators, 'indicators', (indicator, path) => {
    report.reference(clusters, indicator.cluster, [...path, 'cluster']);
    report.references(goals, indicator.goals, [...path, 'goals']);
    const trend = indicator.publishedTrend;
    report.span(trend?.from, trend?.to, (end) => [...path, 'publishedTrend', end ? 'to' : 'from']);
    checkScale(report, indicator, path);
    checkTarget(report, indicator, path);
  });
  checkObservations(report, parts.observations, parts.indicators, { areas, indicators });
}

function checkScale(report: Report, { scale }: Indicator, path: Path): void {
  if (scale && scale.max <= scale.min) {
    report.add('scale-reversed', [...path, 'scale', 'max'], scale.max, scale.min);
  }
}

function checkTarget(report: Report, indicator: Indicator, path: Path): void {
  const { target, direction } = indicator;
  if (!target) return;
  report.period(target.period, [...path, 'target', 'period']);
  const { min, max } = boundsOf(indicator);
  if (target.value < min || target.value > max) {
    report.add('target-outside-scale', [...path, 'target', 'value'], target.value, { min, max });
  }
  const upward = target.comparison === 'moreThan' || target.comparison === 'atLeast';
  if (direction === (upward ? 'lowerIsBetter' : 'higherIsBetter')) {
    report.add(
      'target-against-direction',
      [...path, 'target', 'comparison'],
      target.comparison,
      direction,
    );
  }
}

function checkObservations(
  report: Report,
  observations: Sound<Observation> | undefined,
  indicators: Sound<Indicator> | undefined,
  known: { readonly areas: ReadonlySet<string>; readonly indicators: ReadonlySet<string> },
): void {
  const byId = new Map(indicators?.map((indicator) => [indicator?.id, indicator]));
  const seen = new Set<string>();
  each(observations, 'observations', (observation, path) => {
    report.reference(known.indicators, observation.indicator, [...path, 'indicator']);
    report.reference(known.areas, observation.area, [...path, 'area']);
    report.period(observation.period, [...path, 'period']);

    const key = `${observation.indicator} ${observation.area} ${observation.period}`;
    if (seen.has(key)) report.add('duplicate-observation', path, key);
    seen.add(key);

    checkValue(report, observation, byId.get(observation.indicator), path);
  });
}

function checkValue(
  report: Report,
  observation: Observation,
  indicator: Indicator | undefined,
  path: Path,
): void {
  const { value, upTo, qualifier, missing } = observation;
  const given = value ?? upTo;
  if (given !== undefined && missing !== undefined) {
    report.add('value-and-reason', [...path, 'missing'], missing, given);
  } else if (value === undefined && missing === undefined) {
    report.add('value-missing', path);
  } else if (missing === undefined && (qualifier === 'between') !== (upTo !== undefined)) {
    report.add('range-incomplete', path, qualifier ?? upTo);
  } else if (upTo !== undefined && value !== undefined && upTo <= value) {
    report.add('range-reversed', [...path, 'upTo'], upTo, value);
  }
  if (!indicator) return;
  const { min, max } = boundsOf(indicator);
  for (const [field, number] of [
    ['value', value],
    ['upTo', upTo],
  ] as const) {
    if (number !== undefined && (number < min || number > max)) {
      report.add('outside-scale', [...path, field], number, { min, max });
    }
  }
}

/** A scale that runs backwards has its own problem; every figure would only be another one. */
function boundsOf(indicator: Indicator): ScaleBounds {
  const bounds = scaleOf(indicator);
  return bounds.min < bounds.max ? bounds : { min: -Infinity, max: Infinity };
}
