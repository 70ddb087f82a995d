/**
 * What a chart is given. Everything is decided before it comes here: values are numbers in the
 * unit of their indicator, every text is already in the reader's language, and a chart only
 * chooses where things stand.
 */

/** How sure a figure is; decides how its mark looks, never where it stands. */
export const CERTAINTIES = [
  'exact',
  'about',
  'moreThan',
  'lessThan',
  'between',
  'missing',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Money that is promised, hoped for, or of which the document does not say. */
export const MONEY_STATUSES = ['granted', 'requested', 'unknown', 'none'] as const;
export type MoneyStatus = (typeof MONEY_STATUSES)[number];

/** One place on an axis: where, and the text that stands there. */
export interface Tick {
  value: number;
  text: string;
}

/** The lowest and highest value that an axis shows. */
export type Domain = readonly [low: number, high: number];

/** What every chart is given. */
interface Said {
  /** What stands between two things that are said after each other, with its space. */
  comma: string;
}

/** One area in the comparison of now. */
export interface NowRow {
  id: string;
  /** Place from the top; need not be consecutive. */
  order: number;
  label: string;
  /** In the unit of the axis; `null` only with certainty `missing`. */
  value: number | null;
  /** Upper end with certainty `between`, else `null`. */
  upTo: number | null;
  certainty: Certainty;
  own: boolean;
  /** The value as it is written ('48,6 %', 'ongeveer 30 %'), or why there is none ('niet bekend'). */
  text: string;
}

/** A value that every row is held against. */
export interface NowLine {
  id: string;
  kind: 'gemeente' | 'land' | 'target';
  value: number;
  /** With its value: 'Gemeente 48,6 %'. */
  label: string;
}

export interface ComparisonNowInput extends Said {
  chart: 'comparison-now';
  rows: readonly NowRow[];
  lines: readonly NowLine[];
  ticks: readonly Tick[];
  domain: Domain;
}

/** One figure of one area in one period. */
export interface YearPoint {
  id: string;
  /** Key of the line that it belongs to. */
  series: string;
  /** Name of that line. */
  label: string;
  own: boolean;
  kind: 'area' | 'gemeente' | 'land';
  /** As it is written under the axis: '2020', '2020/2021'. */
  period: string;
  /** Where the period stands, in years. */
  x: number;
  value: number | null;
  upTo: number | null;
  /** Points of one series are joined only within one segment: a new border or method starts a new one. */
  segment: string;
  certainty: Certainty;
  text: string;
}

export interface ComparisonYearsInput extends Said {
  chart: 'comparison-years';
  points: readonly YearPoint[];
  /** Drawn as a horizontal line over all years. */
  target?: { value: number; label: string };
  ticks: readonly Tick[];
  domain: Domain;
}

/** One area in the comparison of many over the years. */
export interface YearPanel {
  id: string;
  label: string;
  own: boolean;
  points: readonly YearPoint[];
  /** Its latest value as it is written, or why it has none. */
  text: string;
  /** Of which periods there is no value, and why: '2018, 2020: niet bekend'. */
  gaps: readonly string[];
}

/** What every panel is held against. */
export interface YearReference {
  id: string;
  kind: 'gemeente' | 'land';
  /** With its latest value: 'Gemeente Groningen 48,6 %'. */
  label: string;
  points: readonly YearPoint[];
}

export interface ComparisonPanelsInput extends Said {
  chart: 'comparison-panels';
  panels: readonly YearPanel[];
  references: readonly YearReference[];
  target?: { value: number; label: string };
  ticks: readonly Tick[];
  domain: Domain;
}

/** One sum of money. Parts with the same `order` share one bar, which is named by the first. */
export interface MoneyPart {
  id: string;
  order: number;
  label: string;
  /** In euro; `null` when the sum is not known. */
  value: number | null;
  /** `none` for money that is only divided (per spoor), where no status is to be shown. */
  status: MoneyStatus;
  /** 'toegekend'; empty with status `none`. */
  statusLabel: string;
  /** '€ 12,5 mln', or 'niet bekend'. */
  text: string;
}

export interface MoneyInput extends Said {
  chart: 'money';
  parts: readonly MoneyPart[];
}

/** Whose money it is that is divided over the years. */
export interface MoneySource {
  id: string;
  label: string;
  status: MoneyStatus;
  statusLabel: string;
}

export interface MoneyYear {
  id: string;
  /** '2024' */
  label: string;
  /** Of all parts together, as it is written. */
  text: string;
  /** In the order of the sources; `source` is the id of one. */
  parts: readonly { source: string; value: number; text: string }[];
}

export interface MoneyYearsInput extends Said {
  chart: 'money-years';
  sources: readonly MoneySource[];
  years: readonly MoneyYear[];
  ticks: readonly Tick[];
  domain: Domain;
}

export interface MoneyNode {
  id: string;
  label: string;
  /** In euro; its bar has this height. */
  value: number;
  status: MoneyStatus;
  /** Empty with status `none`. */
  statusLabel: string;
  text: string;
}

export interface MoneyColumn {
  id: string;
  /** 'Bron' */
  label: string;
  nodes: readonly MoneyNode[];
}

export interface MoneyLink {
  id: string;
  /** Ids of nodes; `to` is in a later column than `from`. */
  from: string;
  to: string;
  value: number;
  /** 'Van het Rijk naar Basis+' */
  label: string;
  text: string;
}

export interface MoneyFlowsInput extends Said {
  chart: 'money-flows';
  columns: readonly MoneyColumn[];
  links: readonly MoneyLink[];
}

export type ChartInput =
  | ComparisonNowInput
  | ComparisonYearsInput
  | ComparisonPanelsInput
  | MoneyInput
  | MoneyYearsInput
  | MoneyFlowsInput;
export type ChartName = ChartInput['chart'];

/** Colours as CSS values (`var()` is welcome), sizes in px. */
export interface Look {
  ink: string;
  muted: string;
  line: string;
  surface: string;
  own: string;
  other: string;
  gemeente: string;
  target: string;
  granted: string;
  requested: string;
  unknown: string;
  font: string;
  fontSize: number;
}

/** A mark that a reader can look up: where it stands, in px from the left top of the drawing, and what it says. */
export interface Spot {
  /** Spots of one row, line or bar; the arrow keys go along a group and from group to group. */
  group: string;
  /** Middle of the mark. */
  x: number;
  y: number;
  /** The room in which a finger means this mark. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** 'Selwerd', 'Selwerd, 2022' */
  label: string;
  /** The value as it is written, or why there is none. */
  text: string;
}

/** A chart that is on the page. */
export interface DrawnChart {
  update(request: ChartRequest): Promise<void>;
  /** Gives back timers, listeners and the drawing itself; safe to call twice. */
  finalize(): void;
}

/** All that decides how a chart looks; `width` in px. */
export interface ChartRequest {
  input: ChartInput;
  look: Look;
  width: number;
  /** Of who reads it: a chart begins where its words begin. */
  direction: 'ltr' | 'rtl';
}

/** Where a chart is in its life; see ChartController. */
export const CHART_STATES = ['idle', 'waiting-for-tap', 'loading', 'ready', 'failed'] as const;
export type ChartState = (typeof CHART_STATES)[number];
