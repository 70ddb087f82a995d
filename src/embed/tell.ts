import type { ContractDocument, Documents } from '../../data-schema/check-with.js';
import type { Kind } from '../../data-schema/index.js';
import {
  loadActionLanguage,
  loadComparisonLanguage,
  loadInterventionLanguage,
  loadMoneyLanguage,
  tableOfFlows,
  tellActions,
  tellComparison,
  tellFunding,
  tellIndicator,
  tellIntervention,
  tellVinkjes,
  type ActionsTelling,
  type InterventionTelling,
  type Language,
  type Telling,
} from '../language/index.js';
import {
  readActions,
  readComparison,
  readFlows,
  readFunding,
  readIndicator,
  readIntervention,
  readVinkjes,
  SelectionError,
} from '../reading/index.js';
import { ACTING, type EmbedDescription, type WidgetName } from './description.js';

/** The kind of document that each widget reads. */
export const KIND_OF = {
  'indicator-gauge': 'gebiedsmonitor',
  comparison: 'gebiedsmonitor',
  'funding-breakdown': 'procesmonitor',
  'intervention-card': 'interventiemonitor',
  'seven-vinkjes': 'interventiemonitor',
} as const satisfies Readonly<Record<WidgetName, Kind>>;

type Options = EmbedDescription['options'];

type Tellers = {
  readonly [W in WidgetName]: (
    document: Documents[(typeof KIND_OF)[W]],
    options: Options,
    language: Language,
    today: Date,
  ) => Telling | Promise<Telling>;
};

const TELLERS: Tellers = {
  'indicator-gauge': (document, { indicator, area }, language, today) =>
    tellIndicator(readIndicator(document, { indicator, area }, today), language),

  comparison: async (document, { indicator, area, areas }, language, today) => {
    const reading = readComparison(
      document,
      { indicator, area, areas: areas?.split(/[\s,]+/) },
      today,
    );
    return tellComparison(reading, await loadComparisonLanguage(language));
  },

  'funding-breakdown': async (document, _options, language, today) => {
    const money = await loadMoneyLanguage(language);
    const telling = tellFunding(readFunding(document, today), money);
    const flows = readFlows(document);
    return flows.links.length === 0
      ? telling
      : { ...telling, tables: [...telling.tables, tableOfFlows(flows, money)] };
  },

  'intervention-card': async (document, { intervention }, language, today) => {
    const reading = readIntervention(document, { intervention }, today);
    const interventions = await loadInterventionLanguage(language);
    const telling = tellIntervention(reading, interventions);
    const { words } = interventions.interventions;
    return {
      ...telling,
      context: `${telling.context} · ${telling.phase}`,
      tables: [factsOf(telling, words.goals, language.comma)],
    };
  },

  'seven-vinkjes': async (document, { intervention }, language, today) =>
    tellVinkjes(
      readVinkjes(document, { intervention }, today),
      await loadInterventionLanguage(language),
    ),
};

/**
 * What an embed says, from the same reading as its widget.
 *
 * @throws SelectionError when the document does not hold what is asked, or is of another kind
 */
export async function tellEmbed(
  document: ContractDocument,
  { widget, options }: EmbedDescription,
  language: Language,
  today: Date,
): Promise<Telling> {
  if (document.kind !== KIND_OF[widget])
    throw new SelectionError('wrong-kind', 'kind', document.kind);
  return TELLERS[widget](document as never, options, language, today);
}

/**
 * What is done about the figure of an embed.
 *
 * @param language as it says the interventiemonitor
 * @returns `undefined` where the widget is not about such a figure
 * @throws SelectionError when what is given is no interventiemonitor
 */
export async function tellActed(
  document: ContractDocument,
  interventions: ContractDocument,
  { widget, options }: EmbedDescription,
  language: Language,
): Promise<ActionsTelling | undefined> {
  if (document.kind !== 'gebiedsmonitor' || !ACTING.has(widget)) return undefined;
  if (interventions.kind !== 'interventiemonitor')
    throw new SelectionError('wrong-kind', 'kind', interventions.kind);
  const indicator = options.indicator ?? document.indicators[0]?.id ?? '';
  const first = widget === 'indicator-gauge' ? document.areas[0]?.id : undefined;
  return tellActions(
    readActions(document, interventions, { indicator, area: options.area ?? first }),
    await loadActionLanguage(language),
  );
}

/** What a card says in blocks, as rows. */
function factsOf(
  { heading, facts, goals }: InterventionTelling,
  goalsLabel: string,
  comma: string,
): Telling['tables'][number] {
  return {
    caption: heading,
    columns: [],
    rows: [
      ...facts.map(({ label, text }) => ({ head: label, cells: [text] })),
      {
        head: goalsLabel,
        cells: [goals.map(({ label, role }) => `${label} (${role})`).join(comma)],
      },
    ],
  };
}
