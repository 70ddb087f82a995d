import type {
  Area,
  Gebiedsmonitor,
  Indicator,
  Interventiemonitor,
  Phase,
  Procesmonitor,
} from '../../data-schema/index.js';
import { readArea, type AreaFacts } from './facts.js';
import { isPoint } from './figure.js';
import { readFunding, type FundingReading } from './funding.js';
import { readIndicator, type IndicatorReading } from './indicator.js';
import { readIntervention, type InterventionReading } from './intervention.js';
import { readProvenance, type Provenance } from './provenance.js';
import { select } from './selection.js';

/** What the monitors say of one wijk. */
export interface WijkDocuments {
  /** At least one; of two that hold the same indicator, the one that knows the wijk itself counts, else the first. */
  readonly gebiedsmonitors: readonly Gebiedsmonitor[];
  readonly interventiemonitor: Interventiemonitor | null;
  readonly procesmonitor: Procesmonitor | null;
}

/** A part of what is known of a wijk, and whether it is of the wijk itself or of a larger area. */
export interface WijkPart<T> {
  readonly own: boolean;
  readonly reading: T;
}

export interface WijkReading {
  readonly area: AreaFacts;
  /**
   * One for each indicator of which something is known, the most telling first: those of the wijk itself before those
   * of a larger area, those with a streefdoel before those without, a number before a bound or a range, and of every
   * cluster one before a second of any.
   */
  readonly figures: readonly WijkPart<IndicatorReading>[];
  /** How many indicators have no figure at all. */
  readonly unknown: number;
  /** What happens in the wijk itself before what happens in a larger area; what runs before what comes. */
  readonly interventions: readonly WijkPart<InterventionReading>[];
  /** Where the interventions come from; `null` where no document lists any. */
  readonly done: Provenance | null;
  readonly funding: FundingReading | null;
}

/** @throws SelectionError when no document holds the area, or one has nothing in it. */
export function readWijk(documents: WijkDocuments, area: string, today: Date): WijkReading {
  const { gebiedsmonitors, interventiemonitor, procesmonitor } = documents;
  const areas = gebiedsmonitors.flatMap((document) => document.areas);
  const known = new Map<string, Candidate>();
  const asked = new Set<string>();
  for (const document of gebiedsmonitors) {
    const [, ...wider] = around(document.areas, area);
    for (const indicator of document.indicators) {
      asked.add(indicator.id);
      const found = candidateOf(document, indicator, [area, ...wider.map(({ id }) => id)], today);
      const other = known.get(indicator.id);
      if (found && (!other || (found.own && !other.own))) known.set(indicator.id, found);
    }
  }
  return {
    area: readArea(select(areas, area, 'areas', 'unknown-area')),
    figures: inOrder([...known.values()]).map(({ own, reading }) => ({ own, reading })),
    unknown: asked.size - known.size,
    interventions: interventiemonitor ? interventionsOf(interventiemonitor, area, today) : [],
    done: interventiemonitor && readProvenance(interventiemonitor.meta, today),
    funding:
      procesmonitor && procesmonitor.amounts.length > 0 ? readFunding(procesmonitor, today) : null,
  };
}

interface Candidate extends WijkPart<IndicatorReading> {
  readonly group: string;
}

/** An area and the larger ones that it lies in, from small to large; nothing where the document does not hold it. */
function around(areas: readonly Area[], id: string): readonly Area[] {
  const found: Area[] = [];
  let next = areas.find((area) => area.id === id);
  while (next && !found.includes(next)) {
    const { parent } = next;
    found.push(next);
    next = areas.find((area) => area.id === parent);
  }
  return found;
}

function candidateOf(
  document: Gebiedsmonitor,
  indicator: Indicator,
  places: readonly string[],
  today: Date,
): Candidate | undefined {
  for (const [index, area] of places.entries()) {
    if (!document.areas.some(({ id }) => id === area)) continue;
    const reading = readIndicator(document, { indicator: indicator.id, area }, today);
    if (reading.latest) {
      return { own: index === 0, reading, group: indicator.cluster ?? indicator.id };
    }
  }
  return undefined;
}

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const rankOf = ({ own, reading }: Candidate) =>
    (own ? 0 : 4) +
    (reading.target ? 0 : 2) +
    (reading.latest && isPoint(reading.latest.amount) ? 0 : 1);
  const counts = new Map<string, number>();
  return candidates
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((candidate) => {
      const key = `${rankOf(candidate)} ${candidate.group}`;
      const turn = counts.get(key) ?? 0;
      counts.set(key, turn + 1);
      return { candidate, turn };
    })
    .sort((a, b) => rankOf(a.candidate) - rankOf(b.candidate) || a.turn - b.turn)
    .map(({ candidate }) => candidate);
}

const PHASES: readonly Phase[] = ['running', 'preparation', 'planned', 'unknown', 'finished'];

function interventionsOf(
  document: Interventiemonitor,
  area: string,
  today: Date,
): WijkReading['interventions'] {
  const places = around(document.areas, area).map(({ id }) => id);
  return document.interventions
    .flatMap(({ id, wijken, planning }) => {
      const distance = places.findIndex((place) => wijken.areas.includes(place));
      return distance < 0 ? [] : [{ id, distance, phase: PHASES.indexOf(planning.phase) }];
    })
    .sort((a, b) => a.distance - b.distance || a.phase - b.phase)
    .map(({ id, distance }) => ({
      own: distance === 0,
      reading: readIntervention(document, { intervention: id }, today),
    }));
}
