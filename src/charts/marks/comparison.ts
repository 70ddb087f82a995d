import { yearsOf } from '../../../data-schema/index.js';
import { sayFigure, sayPeriod, sayTargetLabel, type Language } from '../../language/index.js';
import {
  isKnown,
  type ComparisonReading,
  type ComparisonRow,
  type Figure,
} from '../../reading/index.js';
import { decimalsOf, niceScale } from '../ticks.js';
import type {
  ComparisonNowInput,
  ComparisonPanelsInput,
  ComparisonYearsInput,
  NowLine,
  NowRow,
  YearPanel,
  YearPoint,
  YearReference,
} from '../types.js';

/** More lines than this in one drawing cannot be told apart; then each area has its own. */
const MOST_LINES = 5;

/** The marks of a comparison of now. A figure of another period is said, not drawn: it is not compared. */
export function comparisonNow(reading: ComparisonReading, language: Language): ComparisonNowInput {
  const rows = reading.rows.map((row, order) => rowOf(row, order, reading, language));
  const lines = linesOf(reading, language);
  return {
    chart: 'comparison-now',
    comma: language.comma,
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

/** The marks of a comparison over the years: lines beside each other, or a panel each where there are many. */
export function comparisonYears(
  reading: ComparisonReading,
  language: Language,
): ComparisonYearsInput | ComparisonPanelsInput {
  const { rows, gemeente, land, target, indicator } = reading;
  const pointsOf = (row: ComparisonRow) =>
    row.figures.map((figure) => pointOf(row, figure, reading, language));
  const points = [...rows, gemeente, land].filter((row) => row !== null).flatMap(pointsOf);
  const values = points.flatMap(({ value, upTo }) => [value, upTo, target?.value ?? null]);
  const shared = {
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
  if (rows.length <= MOST_LINES)
    return { chart: 'comparison-years', comma: language.comma, points, ...shared };
  const references = [
    { row: gemeente, kind: 'gemeente' },
    { row: land, kind: 'land' },
  ] as const;
  return {
    chart: 'comparison-panels',
    comma: language.comma,
    panels: rows.map((row) => panelOf(row, pointsOf(row), reading, language)),
    references: references.flatMap(({ row, kind }): readonly YearReference[] =>
      row?.figures.some(isKnown)
        ? [
            {
              id: row.area.id,
              kind,
              label: `${row.area.name} ${sayLatest(row, reading, language)}`,
              points: pointsOf(row),
            },
          ]
        : [],
    ),
    ...shared,
  };
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

function panelOf(
  row: ComparisonRow,
  points: readonly YearPoint[],
  reading: ComparisonReading,
  language: Language,
): YearPanel {
  const { area, own, figures } = row;
  const missing = figures.some(isKnown)
    ? points.filter(({ certainty }) => certainty === 'missing')
    : [];
  const reasons = new Set(missing.map(({ text }) => text));
  return {
    id: area.id,
    label: area.name,
    own,
    points,
    text: sayLatest(row, reading, language),
    gaps: [...reasons].map((reason) => {
      const periods = missing.filter(({ text }) => text === reason).map(({ period }) => period);
      return `${periods.join(language.comma)}: ${reason}`;
    }),
  };
}

/** The latest known figure, with its period where that is not the newest; or why there is none. */
function sayLatest(
  { figure, figures }: ComparisonRow,
  { period, indicator }: ComparisonReading,
  language: Language,
): string {
  const latest = figures.findLast(isKnown) ?? figure;
  const text = sayFigure(latest, indicator, language);
  return latest.amount === null || latest.period === period
    ? text
    : `${text} (${sayPeriod(latest.period, language)})`;
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
  const decimals = decimalsOf(ticks);
  return {
    domain,
    ticks: ticks.map((value) => ({
      value,
      text: language.format.figure(value, indicator.unit, decimals),
    })),
  };
}
