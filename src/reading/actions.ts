import type {
  Area,
  Gebiedsmonitor,
  GoalRole,
  Intervention,
  Interventiemonitor,
  Phase,
  Reference,
  Text,
} from '../../data-schema/index.js';
import { named, type Named } from './intervention.js';

/** An intervention that serves the goal of an indicator. */
export interface ActionReading {
  readonly id: string;
  readonly title: Text;
  readonly plainTitle: Text | null;
  /** How it serves the goal; of several goals, the closest. */
  readonly role: GoalRole;
  readonly planning: { readonly words: Text; readonly phase: Phase };
  readonly wijken: { readonly words: Text };
  readonly links: readonly { readonly text: Text; readonly url: string }[];
}

/** What is done about a figure. */
export interface ActionsReading {
  /** The goals of the indicator; none where the document does not say which. */
  readonly goals: readonly Named[];
  /**
   * In the own area, in a larger one that holds it, in parts of it, where nobody says where, elsewhere; within these
   * in the document's order.
   */
  readonly actions: readonly ActionReading[];
  /** Where the interventions come from; `null` where the figure comes from there too. */
  readonly source: Reference | null;
}

export interface ActionsSelection {
  readonly indicator: string;
  /** The own area; without one the document's order is the only one. */
  readonly area?: string | undefined;
}

/** The closest first. */
const ROLES: readonly GoalRole[] = ['primary', 'sideEffect', 'unknown'];

/** Finds the interventions that serve the goals of an indicator. Both documents name areas and goals by the same ids. */
export function readActions(
  gebiedsmonitor: Gebiedsmonitor,
  interventiemonitor: Interventiemonitor,
  { indicator, area }: ActionsSelection,
): ActionsReading {
  const goals = goalsOf(gebiedsmonitor, indicator);
  const { source } = interventiemonitor.meta;
  const labels = [...interventiemonitor.goals, ...(gebiedsmonitor.goals ?? [])];
  const serving = interventiemonitor.interventions.flatMap((intervention) => {
    const roles = intervention.goals.filter(({ goal }) => goals.includes(goal));
    const role = ROLES.find((candidate) => roles.some((given) => given.role === candidate));
    return role === undefined ? [] : [{ intervention, role }];
  });
  const areas = [...gebiedsmonitor.areas, ...interventiemonitor.areas];
  const nearness = area === undefined ? () => 0 : nearnessTo(area, areas);
  return {
    goals: goals.flatMap((id) => {
      const goal = labels.find((candidate) => candidate.id === id);
      return goal ? [named(goal)] : [];
    }),
    actions: serving
      .map(({ intervention, role }) => ({ nearness: nearness(intervention), intervention, role }))
      .sort((a, b) => a.nearness - b.nearness)
      .map(({ intervention, role }) => readAction(intervention, role)),
    source: isSame(source, gebiedsmonitor.meta.source) ? null : source,
  };
}

function readAction(
  { id, title, plainTitle, planning, wijken, links }: Intervention,
  role: GoalRole,
): ActionReading {
  return {
    id,
    title,
    plainTitle: plainTitle ?? null,
    role,
    planning: { words: planning.words, phase: planning.phase },
    wijken: { words: wijken.words },
    links: links ?? [],
  };
}

/** The indicator's own goals, else those of its cluster. */
function goalsOf({ indicators, clusters }: Gebiedsmonitor, id: string): readonly string[] {
  const indicator = indicators.find((candidate) => candidate.id === id);
  const cluster = clusters?.find((candidate) => candidate.id === indicator?.cluster);
  return indicator?.goals ?? cluster?.goals ?? [];
}

/** How far an intervention is from an area, the nearest lowest. */
function nearnessTo(own: string, areas: readonly Area[]) {
  const larger = around(own, areas);
  return ({ wijken }: Intervention): number => {
    const places = wijken.areas;
    if (places.includes(own)) return 0;
    if (places.some((area) => larger.has(area))) return 1;
    if (places.some((area) => around(area, areas).has(own))) return 2;
    return places.length === 0 ? 3 : 4;
  };
}

/** The areas that hold an area, by what either document says. */
function around(area: string, areas: readonly Area[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    for (const { parent } of areas.filter((candidate) => candidate.id === id)) {
      if (parent === undefined || found.has(parent)) continue;
      found.add(parent);
      follow(parent);
    }
  };
  follow(area);
  return found;
}

const isSame = (one: Reference, other: Reference) => JSON.stringify(one) === JSON.stringify(other);
