import type {
  ChartInput,
  ComparisonNowInput,
  ComparisonPanelsInput,
  ComparisonYearsInput,
  Look,
  MoneyFlowsInput,
  MoneyInput,
  MoneyLink,
  MoneyNode,
  MoneyPart,
  MoneySource,
  MoneyYearsInput,
  NowRow,
  YearPanel,
  YearPoint,
} from '../../src/charts/types.js';

export const LOOK: Look = {
  ink: '#111111',
  muted: '#666666',
  line: '#dddddd',
  surface: '#ffffff',
  own: '#0a6470',
  other: '#76848b',
  gemeente: '#6b4a1f',
  target: '#96500a',
  granted: '#0a6470',
  requested: '#0a6470',
  unknown: '#69757b',
  font: 'sans-serif',
  fontSize: 14,
};

export function nowRow(label: string, value: number | null, more: Partial<NowRow> = {}): NowRow {
  return {
    id: label,
    order: 0,
    label,
    value,
    upTo: null,
    certainty: value === null ? 'missing' : 'exact',
    own: false,
    text: value === null ? 'niet bekend' : `${value}\u00a0%`,
    ...more,
  };
}

export function now(
  rows: readonly NowRow[],
  more: Partial<ComparisonNowInput> = {},
): ComparisonNowInput {
  return {
    chart: 'comparison-now',
    comma: ', ',
    rows: rows.map((row, order) => ({ ...row, order })),
    lines: [],
    ticks: [0, 5, 10].map((value) => ({ value, text: `${value}\u00a0%` })),
    domain: [0, 10],
    ...more,
  };
}

/** One area; a point a value, two years apart from 2014 on. */
export function yearPoints(
  label: string,
  values: readonly (number | null)[],
  more: Partial<YearPoint> = {},
): YearPoint[] {
  return values.map((value, index) => ({
    id: `${label} ${index}`,
    series: label,
    label,
    own: false,
    kind: 'area',
    period: String(2014 + 2 * index),
    x: 2014 + 2 * index,
    value,
    upTo: null,
    segment: '',
    certainty: value === null ? 'missing' : 'exact',
    text: value === null ? 'niet bekend' : `${value}\u00a0%`,
    ...more,
  }));
}

export function years(
  points: readonly YearPoint[],
  more: Partial<ComparisonYearsInput> = {},
): ComparisonYearsInput {
  return {
    chart: 'comparison-years',
    comma: ', ',
    points,
    ticks: [0, 5, 10].map((value) => ({ value, text: `${value}\u00a0%` })),
    domain: [0, 10],
    ...more,
  };
}

export function yearPanel(
  label: string,
  values: readonly (number | null)[],
  more: Partial<YearPanel> = {},
): YearPanel {
  const points = yearPoints(label, values);
  return { id: label, label, own: false, points, text: '5\u00a0%', gaps: [], ...more };
}

export function panels(
  all: readonly YearPanel[],
  more: Partial<ComparisonPanelsInput> = {},
): ComparisonPanelsInput {
  const { ticks, domain } = years([]);
  return {
    chart: 'comparison-panels',
    comma: ', ',
    panels: all,
    references: [],
    ticks,
    domain,
    ...more,
  };
}

export function moneyPart(
  label: string,
  value: number | null,
  more: Partial<MoneyPart> = {},
): MoneyPart {
  return {
    id: label,
    order: 0,
    label,
    value,
    status: 'granted',
    statusLabel: 'toegekend',
    text: value === null ? 'bedrag niet bekend' : `€\u00a0${value}`,
    ...more,
  };
}

export function money(parts: readonly MoneyPart[]): MoneyInput {
  return { chart: 'money', comma: ', ', parts: parts.map((part, order) => ({ ...part, order })) };
}

/** One source a name; a year a list with the value of each source. */
export function moneyYears(
  names: readonly string[],
  values: readonly (readonly number[])[],
  more: Partial<MoneySource> = {},
): MoneyYearsInput {
  const totals = values.map((year) => year.reduce((sum, value) => sum + value, 0));
  return {
    chart: 'money-years',
    comma: ', ',
    sources: names.map((label) => ({
      id: label,
      label,
      status: 'granted',
      statusLabel: 'toegekend',
      ...more,
    })),
    years: values.map((year, index) => ({
      id: String(2024 + index),
      label: String(2024 + index),
      text: `€\u00a0${totals[index]}`,
      parts: year.map((value, part) => ({
        source: names[part] ?? '',
        value,
        text: `€\u00a0${value}`,
      })),
    })),
    domain: [0, Math.max(1, ...totals)],
    ticks: [0, Math.max(1, ...totals)].map((value) => ({ value, text: `€\u00a0${value}` })),
  };
}

/** Two sources, one spoor and one goal, with what flows between them; invented. */
export function moneyFlows(more: Partial<MoneyFlowsInput> = {}): MoneyFlowsInput {
  const node = (id: string, value: number, status: MoneyNode['status'] = 'none'): MoneyNode => ({
    id,
    label: id,
    value,
    status,
    statusLabel: status === 'none' ? '' : status,
    text: `€\u00a0${value}`,
  });
  const link = (from: string, to: string, value: number): MoneyLink => ({
    id: `${from} ${to}`,
    from,
    to,
    value,
    label: `Van ${from} naar ${to}`,
    text: `€\u00a0${value}`,
  });
  return {
    chart: 'money-flows',
    comma: ', ',
    columns: [
      {
        id: 'source',
        label: 'Bron',
        nodes: [node('Rijk', 60, 'granted'), node('Gemeente', 40, 'requested')],
      },
      { id: 'spoor', label: 'Spoor', nodes: [node('Basis+', 90)] },
      { id: 'goal', label: 'Doel', nodes: [node('Veilig zijn', 100)] },
    ],
    links: [
      link('Rijk', 'Basis+', 60),
      link('Gemeente', 'Basis+', 30),
      link('Gemeente', 'Veilig zijn', 10),
      link('Basis+', 'Veilig zijn', 90),
    ],
    ...more,
  };
}

/** Every kind of chart, with one name in all places where a document can put one. */
export function everyChart(name: string): readonly ChartInput[] {
  const target = { value: 8, label: name };
  const flows = moneyFlows();
  return [
    now([nowRow(name, 5), nowRow('b', null, { text: `te weinig ${name}` })], {
      lines: [
        { id: 'g', kind: 'gemeente', value: 9.9, label: name },
        { id: 't', kind: 'target', value: 9.8, label: name },
      ],
    }),
    years(yearPoints(name, [1, 10]), { target }),
    panels([yearPanel(name, [1, null, 10], { text: name, gaps: [`2016: ${name}`] })], {
      references: [{ id: 'g', kind: 'gemeente', label: name, points: yearPoints('g', [2, 3, 4]) }],
      target,
    }),
    money([moneyPart(name, 12_500_000, { statusLabel: name }), moneyPart(`${name} 2`, null)]),
    moneyYears([name, 'b'], [[2, 1]], { statusLabel: name }),
    moneyFlows({
      columns: flows.columns.map((column) => ({
        ...column,
        nodes: column.nodes.map((node) => ({ ...node, label: name, statusLabel: name })),
      })),
    }),
  ];
}
