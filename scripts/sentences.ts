import {
  loadActionLanguage,
  loadComparisonLanguage,
  loadFailurePhrases,
  loadInterventionLanguage,
  loadLanguage,
  loadMoneyLanguage,
  pickText,
  quoting,
  sayAnswers,
  tellActions,
  tellComparison,
  tellFunding,
  tellFundingYears,
  tellIndicator,
  type Language,
  type Level,
  type Tag,
  type Telling,
} from '../src/language/index.js';
import { readActions, readComparison, readFunding, readIndicator } from '../src/reading/index.js';
import { readExamples } from './facts.js';

/** What the kit says of one thing, sentence by sentence. */
export interface Said {
  /** What it is about, in Dutch. */
  readonly about: string;
  readonly sentences: readonly string[];
}

type Part = 'indicators' | 'comparisons' | 'actions' | 'money' | 'vinkjes' | 'failures';

/**
 * All that the kit says of the example data: every kernindicator for the whole of Groningen-Noord, and every
 * indicator with figures for several areas, without an own wijk and with what each area adds as the own one.
 */
export type AllSaid = Readonly<Record<Part, readonly Said[]>>;

const AREA = 'groningen-noord';
const TODAY = new Date('2026-01-15');
const DUTCH = 'nl';

const { gebiedsmonitor, gezondheid, interventiemonitor, procesmonitor } = readExamples();

export async function sayAll(tag: Tag, level: Level = 'standard'): Promise<AllSaid> {
  const language = quoting(await loadLanguage(tag, level), gebiedsmonitor.meta.language);
  return {
    indicators: sayIndicators(language),
    comparisons: await sayComparisons(language),
    actions: await sayActions(language),
    money: await sayMoney(language),
    vinkjes: await sayVinkjes(language),
    failures: await sayFailures(language),
  };
}

function sayIndicators(language: Language): readonly Said[] {
  return gebiedsmonitor.indicators
    .filter(({ cluster }) => cluster !== undefined)
    .map(({ id, label }) => {
      const reading = readIndicator(gebiedsmonitor, { indicator: id, area: AREA }, TODAY);
      return {
        about: pickText(label, DUTCH),
        sentences: sentencesOf(tellIndicator(reading, language)),
      };
    });
}

async function sayComparisons(language: Language): Promise<readonly Said[]> {
  const full = await loadComparisonLanguage(language);
  return [gebiedsmonitor, gezondheid].flatMap((document) =>
    document.indicators.flatMap(({ id, label }) => {
      const compared = readComparison(document, { indicator: id }, TODAY);
      const areas = compared.rows.filter(({ figure }) => figure.amount !== null);
      if (areas.length < 2) return [];
      const about = pickText(label, DUTCH);
      const common = sentencesOf(tellComparison(compared, full));
      return [
        { about, sentences: common },
        ...areas.map(({ area }) => {
          const own = readComparison(document, { indicator: id, area: area.id }, TODAY);
          return {
            about: `${about}: ${area.name}`,
            sentences: sentencesOf(tellComparison(own, full)).filter(
              (sentence) => !common.includes(sentence),
            ),
          };
        }),
      ];
    }),
  );
}

/** Of one indicator for each goal, of one without a goal, and of a plan in which nothing serves the goal. */
async function sayActions(language: Language): Promise<readonly Said[]> {
  const full = await loadActionLanguage(language);
  const said = (about: string, indicator: string, plan = interventiemonitor): Said => {
    const reading = readActions(gebiedsmonitor, plan, { indicator, area: AREA });
    return { about, sentences: [tellActions(reading, full).lead] };
  };
  return [
    said('Gedaan aan ervaren onveiligheidsgevoelens', 'ervaren-onveiligheidsgevoelens'),
    said('Gedaan aan minimahuishoudens', 'minimahuishoudens'),
    said('Gedaan aan een cijfer zonder doel', 'woonruimten'),
    said('Gedaan, als er niets staat', 'ervaren-onveiligheidsgevoelens', {
      ...interventiemonitor,
      interventions: [],
    }),
  ];
}

async function sayMoney(language: Language): Promise<readonly Said[]> {
  const full = await loadMoneyLanguage(language);
  const reading = readFunding(procesmonitor, TODAY);
  return [
    { about: 'Het geld', sentences: sentencesOf(tellFunding(reading, full)) },
    { about: 'Het geld per jaar', sentences: tellFundingYears(reading, full) },
  ];
}

async function sayVinkjes(language: Language): Promise<readonly Said[]> {
  const full = await loadInterventionLanguage(language);
  const open = Array.from({ length: 7 }, () => 'notFilledIn' as const);
  const filled = ['yes', 'yes', 'yes', 'partly', 'notYet', 'notYet', 'notApplicable'] as const;
  return [
    { about: 'Zeven open vinkjes', sentences: [sayAnswers(open, full)] },
    { about: 'Zeven ingevulde vinkjes (verzonnen)', sentences: [sayAnswers(filled, full)] },
  ];
}

async function sayFailures(language: Language): Promise<readonly Said[]> {
  const { texts } = await loadFailurePhrases(language);
  return Object.entries(texts).map(([about, { title, next }]) => ({
    about,
    sentences: [title, next],
  }));
}

function sentencesOf({ lead, details }: Telling): readonly string[] {
  return [lead, ...details];
}
