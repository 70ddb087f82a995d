import type { InterventionReading } from '../../reading/index.js';
import type { InterventionLanguage } from '../phrases.js';
import { joined } from '../text.js';
import { tellProvenance, tellStale } from './provenance.js';
import type { SourceLine, Telling } from './telling.js';
import { keyOf, say, sayLabel, sayPeriod, sayPlain } from './words.js';

/** The facts of an intervention, each under its label. */
export interface InterventionTelling extends Telling {
  readonly spoor: string;
  readonly actielijn: string;
  readonly phase: string;
  readonly facts: readonly SourceLine[];
  readonly goals: readonly {
    readonly label: string;
    readonly role: string;
    readonly primary: boolean;
    readonly known: boolean;
  }[];
  readonly results: readonly { readonly text: string; readonly method: string | null }[];
  readonly quotations: readonly { readonly text: string; readonly by: string }[];
  readonly stories: readonly {
    readonly title: string;
    readonly text: string;
    readonly link: SourceLine | null;
  }[];
  readonly links: readonly SourceLine[];
}

export function tellIntervention(
  reading: InterventionReading,
  language: InterventionLanguage,
): InterventionTelling {
  const { words } = language.interventions;
  const { planning, wijken, partners, provenance } = reading;
  const list = (texts: readonly string[]) => texts.join(language.comma);
  return {
    key: keyOf('project', reading.id),
    heading: sayPlain(reading.title, reading.plainTitle, language),
    context: sayLabel(reading.actielijn, language),
    lead: sayPlain(reading.text, reading.plainText, language),
    details: tellStale(provenance, language),
    tables: [],
    spoor: sayLabel(reading.spoor, language),
    actielijn: sayLabel(reading.actielijn, language),
    phase: words.phase[planning.phase],
    facts: [
      { label: words.wijken, text: say(wijken.words, language) },
      { label: words.planning, text: say(planning.words, language) },
      { label: words.partners, text: list(partners.map((partner) => say(partner, language))) },
    ],
    goals: reading.goals.map((goal) => ({
      label: sayLabel(goal, language),
      role: words.goalRole[goal.role],
      primary: goal.role === 'primary',
      known: goal.role !== 'unknown',
    })),
    results: reading.results.map(({ text, plainText, method, period }) => ({
      text: joined(
        [
          sayPlain(text, plainText, language),
          period === undefined ? '' : `(${sayPeriod(period, language)})`,
        ],
        ' ',
      ),
      method: method === undefined ? null : say(method, language),
    })),
    quotations: reading.quotations.map(({ text, by }) => ({
      text: say(text, language),
      by: say(by, language),
    })),
    stories: reading.stories.map(({ title, text, plainText, link }) => ({
      title: say(title, language),
      text: sayPlain(text, plainText, language),
      link:
        link?.url === undefined
          ? null
          : { label: say(link.text, language), text: say(link.text, language), url: link.url },
    })),
    links: reading.links.map(({ text, url }) => ({
      label: words.links,
      text: say(text, language),
      url,
    })),
    ...tellProvenance(provenance, language, {
      period: null,
      notes: reading.notes.map((note) => say(note, language)),
    }),
  };
}
