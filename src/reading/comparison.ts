import {
  comparePeriods,
  type Area,
  type Gebiedsmonitor,
  type Indicator,
} from '../../data-schema/index.js';
import { readArea, readIndicatorFacts, type AreaFacts, type IndicatorFacts } from './facts.js';
import {
  absentFigure,
  figuresOf,
  intervalOf,
  isKnown,
  isOpen,
  relate,
  type Figure,
  type KnownFigure,
  type Relation,
} from './figure.js';
import { readProvenance, type Provenance } from './provenance.js';
import { select, SelectionError } from './selection.js';
import { readTarget, type TargetReading } from './target.js';

export interface ComparisonRow {
  readonly area: AreaFacts;
  /** The wijk that the reader came for. */
  readonly own: boolean;
  /** The figure of the reading's period, else the area's latest, which then has another period. */
  readonly figure: Figure;
  /** Every figure of the area, oldest first. */
  readonly figures: readonly Figure[];
  /** How it stands to the gemeente's figure; `null` for the gemeente itself or where either is missing. */
  readonly toGemeente: Relation | null;
}

/** One indicator over several areas. */
export interface ComparisonReading {
  readonly indicator: IndicatorFacts;
  /** The newest period for which any of the areas has a figure; `null` when none has. */
  readonly period: string | null;
  /** Every period that the document names for these areas, oldest first. */
  readonly periods: readonly string[];
  /** The wijken, buurten and gebieden: the own one first, the others in the document's order. */
  readonly rows: readonly ComparisonRow[];
  readonly own: ComparisonRow | null;
  readonly gemeente: ComparisonRow | null;
  readonly land: ComparisonRow | null;
  /**
   * The figures of the period that reach lowest and highest among the wijken and buurten; `null` with fewer than
   * two, or where a bound such as "more than 30" leaves open how far they reach.
   */
  readonly spread: { readonly lowest: KnownFigure; readonly highest: KnownFigure } | null;
  readonly target: TargetReading | null;
  readonly provenance: Provenance;
}

export interface ComparisonSelection {
  readonly indicator?: string | undefined;
  /** The own wijk. */
  readonly area?: string | undefined;
  /** The areas to show, the own one among them or not; all when left out. */
  readonly areas?: readonly string[] | undefined;
}

/** @throws SelectionError when the document does not hold the indicator or an area. */
export function readComparison(
  document: Gebiedsmonitor,
  selection: ComparisonSelection,
  today: Date,
): ComparisonReading {
  const indicator = select(
    document.indicators,
    selection.indicator,
    'indicators',
    'unknown-indicator',
  );
  const areas = selectAreas(document.areas, selection);
  const figures = new Map(
    areas.map((area) => [area, figuresOf(document.observations, indicator, area)]),
  );
  const shown = areas.filter(
    (area) =>
      selection.areas?.includes(area.id) || area.id === selection.area || figures.get(area)?.length,
  );
  const all = shown.flatMap((area) => figures.get(area) ?? []);
  const periods = [...new Set(all.map(({ period }) => period))].sort(comparePeriods);
  const period = newestPeriod(all);

  const gemeenteArea = areaAround(document.areas, selection.area, shown, 'gemeente');
  const landArea = areaAround(document.areas, selection.area, shown, 'land');
  const gemeenteFigure = gemeenteArea && figureAt(figures.get(gemeenteArea) ?? [], period);
  const rowOf = (area: Area): ComparisonRow => {
    const own = figures.get(area) ?? [];
    const figure = figureAt(own, period);
    return {
      area: readArea(area),
      own: area.id === selection.area,
      figure,
      figures: own,
      toGemeente:
        gemeenteArea && gemeenteFigure && area !== gemeenteArea
          ? relateAreas({ area, figure }, { area: gemeenteArea, figure: gemeenteFigure }, indicator)
          : null,
    };
  };

  const rows = shown.map(rowOf);
  const local = rows.filter(({ area }) => area.kind !== 'gemeente' && area.kind !== 'land');
  const own = rows.find((row) => row.own) ?? null;
  return {
    indicator: readIndicatorFacts(indicator),
    period,
    periods,
    rows: [...local.filter((row) => row.own), ...local.filter((row) => !row.own)],
    own,
    gemeente: rows.find(({ area }) => area.id === gemeenteArea?.id) ?? null,
    land: rows.find(({ area }) => area.id === landArea?.id) ?? null,
    spread: readSpread(local, period),
    target: indicator.target ? readTarget(indicator.target, ownFigure(own)) : null,
    provenance: readProvenance(document.meta, today),
  };
}

function selectAreas(areas: readonly Area[], selection: ComparisonSelection): readonly Area[] {
  const asked = new Set(selection.areas ?? areas.map(({ id }) => id));
  if (selection.area !== undefined) asked.add(selection.area);
  for (const id of asked) select(areas, id, 'areas', 'unknown-area');
  if (asked.size === 0) throw new SelectionError('empty-document', 'areas');
  // The gemeente and the land are what a wijk is held against, whether they were asked for or not.
  return areas.filter(({ id, kind }) => asked.has(id) || kind === 'gemeente' || kind === 'land');
}

/** Of the areas of one kind, the one that the own wijk lies in, else the first. */
function areaAround(
  areas: readonly Area[],
  own: string | undefined,
  shown: readonly Area[],
  kind: 'gemeente' | 'land',
): Area | undefined {
  const ofKind = shown.filter((area) => area.kind === kind);
  let at = areas.find(({ id }) => id === own);
  while (at && !ofKind.includes(at)) at = areas.find(({ id }) => id === at?.parent);
  return at ?? ofKind[0];
}

function newestPeriod(figures: readonly Figure[]): string | null {
  const periods = figures.filter(isKnown).map(({ period }) => period);
  return periods.sort(comparePeriods).at(-1) ?? null;
}

function figureAt(figures: readonly Figure[], period: string | null): Figure {
  return (
    figures.find((figure) => figure.period === period) ??
    figures.filter(isKnown).at(-1) ??
    figures.at(-1) ??
    absentFigure(period ?? '')
  );
}

interface Placed {
  readonly area: Area;
  readonly figure: Figure;
}

function relateAreas(one: Placed, other: Placed, indicator: Indicator): Relation | null {
  if (!isKnown(one.figure) || !isKnown(other.figure)) return null;
  if (one.figure.period !== other.figure.period) return { way: 'unclear', obstacle: 'period' };
  const [borders, otherBorders] = [one.area.cbs?.borderYear, other.area.cbs?.borderYear];
  if (borders !== undefined && otherBorders !== undefined && borders !== otherBorders) {
    return { way: 'unclear', obstacle: 'borders' };
  }
  return relate(one.figure, other.figure, indicator);
}

function readSpread(
  rows: readonly ComparisonRow[],
  period: string | null,
): ComparisonReading['spread'] {
  const known = rows
    .filter(({ area }) => area.kind === 'wijk' || area.kind === 'buurt')
    .map(({ figure }) => figure)
    .filter(isKnown)
    .filter((figure) => figure.period === period);
  if (known.length < 2 || known.some(({ amount }) => isOpen(amount))) return null;
  const [lowest] = [...known].sort((a, b) => intervalOf(a).low - intervalOf(b).low);
  const [highest] = [...known].sort((a, b) => intervalOf(b).high - intervalOf(a).high);
  return lowest && highest ? { lowest, highest } : null;
}

function ownFigure(own: ComparisonRow | null): KnownFigure | null {
  return own && isKnown(own.figure) ? own.figure : null;
}
