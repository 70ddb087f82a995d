import type { Gebiedsmonitor, Indicator } from '../../data-schema/index.js';
import { readArea, readIndicatorFacts, type AreaFacts, type IndicatorFacts } from './facts.js';
import {
  figuresOf,
  isKnown,
  judge,
  relate,
  type Figure,
  type KnownFigure,
  type MissingFigure,
  type Relation,
  type Verdict,
} from './figure.js';
import { readProvenance, type Provenance } from './provenance.js';
import { select } from './selection.js';
import { readTarget, type TargetReading } from './target.js';

/** The change from the known figure before the latest one. */
export interface Change {
  readonly from: KnownFigure;
  readonly relation: Relation;
  readonly verdict: Verdict;
}

/** One indicator for one area: everything that a gauge, a sentence or a printed sheet shows of it. */
export interface IndicatorReading {
  readonly indicator: IndicatorFacts;
  readonly area: AreaFacts;
  /** Every figure that the document names, known or not, oldest first. */
  readonly figures: readonly Figure[];
  readonly latest: KnownFigure | null;
  /** Figures newer than the latest known one that are missing, with the reason. */
  readonly awaited: readonly MissingFigure[];
  readonly change: Change | null;
  readonly target: TargetReading | null;
  readonly provenance: Provenance;
}

export interface IndicatorSelection {
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
}

/** @throws SelectionError when the document does not hold the indicator or the area. */
export function readIndicator(
  document: Gebiedsmonitor,
  selection: IndicatorSelection,
  today: Date,
): IndicatorReading {
  const indicator = select(
    document.indicators,
    selection.indicator,
    'indicators',
    'unknown-indicator',
  );
  const area = select(document.areas, selection.area, 'areas', 'unknown-area');
  const figures = figuresOf(document.observations, indicator, area);
  const known = figures.filter(isKnown);
  const latest = known.at(-1) ?? null;
  const awaited = figures
    .slice(latest ? figures.indexOf(latest) + 1 : 0)
    .filter((figure) => !isKnown(figure));
  return {
    indicator: readIndicatorFacts(indicator),
    area: readArea(area),
    figures,
    latest,
    awaited,
    change: readChange(indicator, known),
    target: indicator.target ? readTarget(indicator.target, latest) : null,
    provenance: readProvenance(document.meta, today),
  };
}

function readChange(indicator: Indicator, known: readonly KnownFigure[]): Change | null {
  const [from, to] = [known.at(-2), known.at(-1)];
  if (!from || !to) return null;
  const relation = relate(to, from, indicator);
  return { from, relation, verdict: judge(relation, indicator.direction) };
}
