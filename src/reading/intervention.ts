import {
  type Actielijn,
  type GoalRole,
  type Interventiemonitor,
  type Phase,
  type Quotation,
  type Result,
  type Spoor,
  type Story,
  type Text,
} from '../../data-schema/index.js';
import { readArea, type AreaFacts } from './facts.js';
import { readProvenance, type Provenance } from './provenance.js';
import { select, SelectionError } from './selection.js';
import { readVinkjes, type InterventionSelection, type VinkjesReading } from './vinkjes.js';

export interface Named {
  readonly id: string;
  readonly label: Text;
  readonly plainLabel: Text | null;
}

export interface ServedGoal extends Named {
  readonly role: GoalRole;
}

/** One intervention with all that belongs beside it. */
export interface InterventionReading {
  readonly id: string;
  readonly title: Text;
  readonly plainTitle: Text | null;
  readonly text: Text;
  readonly plainText: Text | null;
  readonly spoor: Named;
  readonly actielijn: Named;
  readonly partners: readonly Text[];
  readonly planning: {
    readonly words: Text;
    readonly start: string | null;
    readonly end: string | null;
    readonly phase: Phase;
  };
  readonly wijken: { readonly words: Text; readonly areas: readonly AreaFacts[] };
  readonly goals: readonly ServedGoal[];
  readonly results: readonly Result[];
  readonly links: readonly { readonly text: Text; readonly url: string }[];
  /** Residents' words about the intervention, else about its actielijn, else about its theme. */
  readonly quotations: readonly Quotation[];
  /** As for quotations, else the stories of the wijken where it happens. */
  readonly stories: readonly Story[];
  readonly vinkjes: VinkjesReading | null;
  readonly notes: readonly Text[];
  readonly provenance: Provenance;
}

/** @throws SelectionError when the document does not hold the intervention. */
export function readIntervention(
  document: Interventiemonitor,
  selection: InterventionSelection,
  today: Date,
): InterventionReading {
  const intervention = select(
    document.interventions,
    selection.intervention,
    'interventions',
    'unknown-intervention',
  );
  const actielijn = find(document.actielijnen, intervention.actielijn, 'actielijnen');
  const spoor = find(document.sporen, actielijn.spoor, 'sporen');
  const closest = closestTo(intervention.id, actielijn);
  return {
    id: intervention.id,
    title: intervention.title,
    plainTitle: intervention.plainTitle ?? null,
    text: intervention.text,
    plainText: intervention.plainText ?? null,
    spoor: named(spoor),
    actielijn: named(actielijn),
    partners: intervention.partners,
    planning: {
      words: intervention.planning.words,
      start: intervention.planning.start ?? null,
      end: intervention.planning.end ?? null,
      phase: intervention.planning.phase,
    },
    wijken: {
      words: intervention.wijken.words,
      areas: document.areas
        .filter(({ id }) => intervention.wijken.areas.includes(id))
        .map((area) => readArea(area)),
    },
    goals: intervention.goals.map(({ goal, role }) => ({
      ...named(find(document.goals, goal, 'goals')),
      role,
    })),
    results: intervention.results ?? [],
    links: intervention.links ?? [],
    quotations: closest(document.quotations ?? []),
    stories: closest(document.stories ?? [], intervention.wijken.areas),
    vinkjes:
      document.vinkjes.length > 0
        ? readVinkjes(document, { intervention: intervention.id }, today)
        : null,
    notes: intervention.notes ?? [],
    provenance: readProvenance(document.meta, today),
  };
}

/**
 * Picks what is about the intervention itself; where nothing is, what is about its actielijn, then its theme, then
 * what comes from the wijken where it happens.
 */
function closestTo(intervention: string, actielijn: Actielijn) {
  const subjects = [
    { kind: 'intervention', id: intervention },
    { kind: 'actielijn', id: actielijn.id },
    { kind: 'goal', id: actielijn.goal },
  ];
  return <T extends Pick<Quotation, 'about' | 'area'>>(
    items: readonly T[],
    wijken: readonly string[] = [],
  ): readonly T[] => {
    for (const { kind, id } of subjects) {
      const own = items.filter(({ about }) => about?.kind === kind && about.id === id);
      if (own.length > 0) return own;
    }
    return items.filter(
      ({ about, area }) => about === undefined && area !== undefined && wijken.includes(area),
    );
  };
}

export function named({ id, label, plainLabel }: Omit<Spoor, 'text' | 'plainText'>): Named {
  return { id, label, plainLabel: plainLabel ?? null };
}

/** The check has made sure that what a document refers to is there. */
function find<T extends { readonly id: string }>(items: readonly T[], id: string, path: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new SelectionError('empty-document', path, id);
  return item;
}
