import { yearsOf } from '../../../data-schema/index.js';
import { sayFigure, sayPeriod, sayTargetLabel, type Language } from '../../language/index.js';
import type { ComparisonReading, ComparisonRow, Figure } from '../../reading/index.js';
import { niceScale } from '../ticks.js';
import type {
  ComparisonNowInput,
  ComparisonYearsInput,
  NowLine,
  NowRow,
  YearPoint,
} from '../types.js';

/** The marks of a comparison of now. A figure of another period is said, not drawn: it is not compared. */
export function comparisonNow(reading: ComparisonReading, language: Language): ComparisonNowInput {
  const rows = reading.rows.map((row, order) => rowOf(row, order, reading, language));
  const lines = linesOf(reading, language);
  return {
    chart: 'comparison-now',
    rows,
    lines,
    ...axisOf(
      [
        ...rows.flatMap(({ value, upTo }) => [value, upTo]),
        ...lines.map(({ value }) => value),
      ].filter((value) => value !== null),
      reading,
      language,
    ),
  };
}

/** The marks of a comparison over the years. */
export function comparisonYears(
  reading: ComparisonReading,
  language: Language,
): ComparisonYearsInput {
  const { rows, gemeente, land, target, indicator } = reading;
  const points = [...rows, gemeente, land]
    .filter((row) => row !== null)
    .flatMap((row) => row.figures.map((figure) => pointOf(row, figure, reading, language)));
  const values = points.flatMap(({ value, upTo }) => [value, upTo, target?.value ?? null]);
  return {
    chart: 'comparison-years',
    points,
    ...(target
      ? {
          target: {
            value: target.value,
            label: sayTargetLabel(target, indicator, language),
          },
        }
      : {}),
    ...axisOf(
      values.filter((value) => value !== null),
      reading,
      language,
    ),
  };
}

/** Whether there is more than one period to draw a line through. */
export function hasHistory({ periods }: ComparisonReading): boolean {
  return periods.length > 1;
}

function rowOf(
  { area, own, figure }: ComparisonRow,
  order: number,
  { period, indicator }: ComparisonReading,
  language: Language,
): NowRow {
  const text = sayFigure(figure, indicator, language);
  const row = { id: area.id, order, label: area.name, own };
  if (figure.amount !== null && figure.period !== period) {
    const dated = `${text} (${sayPeriod(figure.period, language)})`;
    return { ...row, value: null, upTo: null, certainty: 'missing', text: dated };
  }
  return { ...row, ...valuesOf(figure), text };
}

function linesOf(
  { gemeente, land, target, period, indicator }: ComparisonReading,
  language: Language,
): readonly NowLine[] {
  const references = [
    { row: gemeente, kind: 'gemeente' },
    { row: land, kind: 'land' },
  ] as const;
  return [
    ...references.flatMap(({ row, kind }): readonly NowLine[] =>
      row && row.figure.amount !== null && row.figure.period === period
        ? [
            {
              id: row.area.id,
              kind,
              value: row.figure.amount.value,
              label: `${row.area.name} ${sayFigure(row.figure, indicator, language)}`,
            },
          ]
        : [],
    ),
    ...(target
      ? [
          {
            id: 'target',
            kind: 'target' as const,
            value: target.value,
            label: sayTargetLabel(target, indicator, language),
          },
        ]
      : []),
  ];
}

function pointOf(
  { area, own }: ComparisonRow,
  figure: Figure,
  { indicator }: ComparisonReading,
  language: Language,
): YearPoint {
  const years = yearsOf(figure.period);
  return {
    id: `${area.id} ${figure.period}`,
    series: area.id,
    label: area.name,
    own,
    kind: area.kind === 'gemeente' || area.kind === 'land' ? area.kind : 'area',
    period: sayPeriod(figure.period, language),
    x: years ? (years.from + years.to) / 2 : 0,
    segment: figure.amount === null || figure.method === null ? '' : JSON.stringify(figure.method),
    text: sayFigure(figure, indicator, language),
    ...valuesOf(figure),
  };
}

function valuesOf({ amount }: Figure): Pick<NowRow, 'value' | 'upTo' | 'certainty'> {
  return amount === null
    ? { value: null, upTo: null, certainty: 'missing' }
    : {
        value: amount.value,
        upTo: amount.certainty === 'between' ? amount.upTo : null,
        certainty: amount.certainty,
      };
}

function axisOf(
  values: readonly number[],
  { indicator }: ComparisonReading,
  language: Language,
): Pick<ComparisonNowInput, 'ticks' | 'domain'> {
  const { min, max } = indicator.scale;
  const { ticks, domain } = niceScale(values, {
    whole: indicator.unit === 'count',
    limits: [min, max],
  });
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : 1;
  return {
    domain,
    ticks: ticks.map((value) => ({
      value,
      text: language.format.figure(value, indicator.unit, decimals),
    })),
  };
}
