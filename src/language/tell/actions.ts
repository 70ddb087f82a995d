import type { ActionReading, ActionsReading } from '../../reading/index.js';
import type { ActionLanguage } from '../phrases.js';
import { joined } from '../text.js';
import type { SourceLine } from './telling.js';
import { say, sayLabel, sayPlain } from './words.js';

/** What is done about a figure, in words. */
export interface ActionsTelling {
  readonly heading: string;
  /** What goes before the interventions, or stands in their place. */
  readonly lead: string;
  readonly actions: readonly ActionTelling[];
  /** Where it comes from, if not from where the figure does. */
  readonly source: SourceLine | null;
}

export interface ActionTelling {
  readonly id: string;
  readonly title: string;
  /** How it serves the goal. */
  readonly role: string;
  readonly primary: boolean;
  readonly known: boolean;
  /** Where and when. */
  readonly facts: readonly SourceLine[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

export function tellActions(
  { goals, actions, source }: ActionsReading,
  language: ActionLanguage,
): ActionsTelling {
  const { words, say: sentences } = language.actions;
  const served = joined(
    goals.map((goal) => sayLabel(goal, language)),
    language.comma,
  );
  return {
    heading: words.heading,
    lead:
      goals.length === 0
        ? words.noGoal
        : actions.length === 0
          ? sentences.none(served)
          : sentences.forGoals(served),
    actions: actions.map((action) => tellAction(action, language)),
    source: source && {
      label: language.words.source,
      text: say(source.text, language),
      ...(source.url === undefined ? {} : { url: source.url }),
    },
  };
}

function tellAction(
  { id, title, plainTitle, role, planning, wijken, links }: ActionReading,
  language: ActionLanguage,
): ActionTelling {
  const { words } = language.interventions;
  const { roleUnknown, phaseUnknown } = language.actions.words;
  const phase = planning.phase === 'unknown' ? phaseUnknown : words.phase[planning.phase];
  return {
    id,
    title: sayPlain(title, plainTitle, language),
    role: role === 'unknown' ? roleUnknown : words.goalRole[role],
    primary: role === 'primary',
    known: role !== 'unknown',
    facts: [
      { label: words.wijken, text: say(wijken.words, language) },
      { label: words.planning, text: `${say(planning.words, language)} (${phase})` },
    ],
    links: links.map(({ text, url }) => ({ text: say(text, language), url })),
  };
}
