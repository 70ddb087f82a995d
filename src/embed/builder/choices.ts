import type { ContractDocument, Gebiedsmonitor, Text } from '../../../data-schema/index.js';
import { HEADING_LEVELS } from '../../base/attributes.js';
import { LEVELS, pickText, type Level } from '../../language/index.js';
import { THEMES, type Theme } from '../../styles/themes.js';
import { ACTING, WIDGETS, type EmbedDescription, type WidgetName } from '../description.js';
import { FORMS, type Form } from '../snippets/index.js';
import { KIND_OF } from '../tell.js';

/** All that an editor has chosen, as it stands in the address of the page. */
export interface Choices {
  /** Address of the document; empty until one is given. */
  readonly src: string;
  readonly widget: WidgetName;
  readonly indicator: string;
  /** Empty: none in particular. */
  readonly area: string;
  /** Empty: all of them. */
  readonly areas: readonly string[];
  readonly intervention: string;
  /** Address of an interventiemonitor beside the figure; empty: none. */
  readonly interventions: string;
  readonly level: Level;
  readonly headingLevel: string;
  /** Empty: what the page itself has. */
  readonly theme: Theme | '';
  readonly form: Form;
}

/** Something to choose, by the name that it has in the document. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** Things to choose under one name, which is empty where the document does not group them. */
export interface ChoosableGroup {
  readonly name: string;
  readonly items: readonly Choosable[];
}

/** What there is to choose for the widget that is chosen; a list is empty where there is nothing of the kind. */
export interface Possibilities {
  readonly widgets: readonly WidgetName[];
  readonly indicators: readonly ChoosableGroup[];
  /** Where one area is shown: the areas that have a figure. */
  readonly oneArea: readonly Choosable[];
  /** Where areas are compared: those that have a figure. */
  readonly manyAreas: readonly Choosable[];
  readonly interventions: readonly ChoosableGroup[];
  /** Whether the own area must be one of them: of a document in parts, none is shown unasked. */
  readonly mustNameArea: boolean;
}

export const DEFAULT_CHOICES: Choices = {
  src: '',
  widget: 'indicator-gauge',
  indicator: '',
  area: '',
  areas: [],
  intervention: '',
  interventions: '',
  level: 'standard',
  headingLevel: '3',
  theme: '',
  form: 'element',
};

const oneOf = <T extends string>(values: readonly T[], given: string | null, fallback: T): T =>
  values.find((value) => value === given) ?? fallback;

/** Reads choices from the query of an address; what is unknown there counts as not chosen. */
export function readChoices(query: string): Choices {
  const given = new URLSearchParams(query);
  const text = (name: string) => given.get(name)?.trim() ?? '';
  return {
    src: text('src'),
    widget: oneOf(WIDGETS, given.get('widget'), DEFAULT_CHOICES.widget),
    indicator: text('indicator'),
    area: text('area'),
    areas: text('areas')
      .split(/[\s,]+/)
      .filter((id) => id !== ''),
    intervention: text('intervention'),
    interventions: text('interventions'),
    level: oneOf(LEVELS, given.get('level'), DEFAULT_CHOICES.level),
    headingLevel: oneOf(
      HEADING_LEVELS.map(String),
      given.get('heading-level'),
      DEFAULT_CHOICES.headingLevel,
    ),
    theme: oneOf(['', ...THEMES], given.get('theme'), DEFAULT_CHOICES.theme),
    form: oneOf(FORMS, given.get('form'), DEFAULT_CHOICES.form),
  };
}

/** Writes choices as the query of an address, with its question mark. */
export function writeChoices(choices: Choices): string {
  const { src, theme, form } = choices;
  const { widget, options } = describe(choices);
  const query = new URLSearchParams();
  if (src !== '') query.set('src', src);
  query.set('widget', widget);
  for (const [name, value] of Object.entries(options)) query.set(name, value);
  if (theme !== '') query.set('theme', theme);
  query.set('form', form);
  return `?${query.toString()}`;
}

/** What is shown, as every form of embedding describes it. */
export function describe({
  src,
  widget,
  indicator,
  area,
  areas,
  intervention,
  interventions,
  level,
  headingLevel,
  theme,
}: Choices): EmbedDescription {
  const options = {
    indicator,
    area,
    areas: areas.join(' '),
    intervention,
    interventions: ACTING.has(widget) ? interventions : '',
    level: level === 'standard' ? '' : level,
    'heading-level': headingLevel,
  };
  const given = Object.entries(options).filter(([, value]) => value !== '');
  return { widget, src, options: Object.fromEntries(given), ...(theme !== '' && { theme }) };
}

/** What a document leaves to choose for a widget and an indicator; of one in parts, no figures are known. */
export function possibilitiesOf(
  document: ContractDocument,
  { widget, indicator }: Choices,
  inParts = false,
): Possibilities {
  const none: Possibilities = {
    widgets: WIDGETS.filter((name) => KIND_OF[name] === document.kind),
    indicators: [],
    oneArea: [],
    manyAreas: [],
    interventions: [],
    mustNameArea: inParts,
  };
  switch (document.kind) {
    case 'gebiedsmonitor': {
      const areas = inParts ? document.areas : areasWithFigures(document, indicator);
      return {
        ...none,
        widgets: document.indicators.length > 0 && document.areas.length > 0 ? none.widgets : [],
        indicators: grouped(document.indicators, document.clusters ?? [], ({ cluster }) => cluster),
        oneArea: widget === 'indicator-gauge' ? areas : [],
        manyAreas: widget === 'comparison' ? areas : [],
      };
    }
    case 'interventiemonitor':
      return {
        ...none,
        widgets: document.interventions.length > 0 ? none.widgets : [],
        interventions: grouped(
          document.interventions.map(({ id, title, actielijn }) => ({
            id,
            label: title,
            spoor: document.actielijnen.find((line) => line.id === actielijn)?.spoor,
          })),
          document.sporen,
          ({ spoor }) => spoor,
        ),
      };
    case 'procesmonitor':
      return none;
  }
}

/**
 * The choices as a document can follow them: what it does not hold gives way to the first that it does hold.
 */
export function settle(choices: Choices, document: ContractDocument, inParts = false): Choices {
  const { widgets, indicators, interventions } = possibilitiesOf(document, choices);
  const widget = widgets.find((name) => name === choices.widget) ?? widgets[0] ?? choices.widget;
  const indicator = held(
    indicators.flatMap(({ items }) => items),
    choices.indicator,
  );
  const { oneArea, manyAreas } = possibilitiesOf(
    document,
    { ...choices, widget, indicator },
    inParts,
  );
  const isMany = manyAreas.some(({ id }) => id === choices.area);
  return {
    ...choices,
    widget,
    indicator,
    area: isMany
      ? choices.area
      : held(inParts ? [...oneArea, ...manyAreas] : oneArea, choices.area),
    areas: choices.areas.filter((area) => manyAreas.some(({ id }) => id === area)),
    intervention: held(
      interventions.flatMap(({ items }) => items),
      choices.intervention,
    ),
  };
}

function held(items: readonly Choosable[], id: string): string {
  return (items.find((item) => item.id === id) ?? items[0])?.id ?? '';
}

function areasWithFigures(document: Gebiedsmonitor, indicator: string): Choosable[] {
  const found = new Set(
    document.observations
      .filter((observation) => observation.indicator === indicator)
      .map(({ area }) => area),
  );
  return document.areas.filter(({ id }) => found.has(id)).map(({ id, name }) => ({ id, name }));
}

interface Labelled {
  readonly id: string;
  readonly label: Text;
}

/** Puts items under the labels of their groups, in the order of the groups; those without one come last. */
function grouped<T extends Labelled>(
  items: readonly T[],
  groups: readonly Labelled[],
  groupOf: (item: T) => string | undefined,
): ChoosableGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const inGroup = (group: string | undefined) =>
    items
      .filter((item) => {
        const own = groupOf(item);
        return (own !== undefined && known.has(own) ? own : undefined) === group;
      })
      .map((item) => ({ id: item.id, name: pickText(item.label, 'nl') }));
  return [
    ...groups.map(({ id, label }) => ({ name: pickText(label, 'nl'), items: inGroup(id) })),
    { name: '', items: inGroup(undefined) },
  ].filter(({ items: found }) => found.length > 0);
}
