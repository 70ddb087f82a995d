import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type {
  WijkChangeEvent,
  WijkErrorEvent,
  WijkLevelEvent,
  WijkReadyEvent,
  WijkSelectEvent,
} from 'wijkraam/events';
import type { WijkIndicatorGauge } from 'wijkraam/indicator-gauge';
import type { WijkComparison } from 'wijkraam/comparison';
import type { WijkFundingBreakdown } from 'wijkraam/funding-breakdown';
import type { WijkInterventionCard } from 'wijkraam/intervention-card';
import type { WijkSevenVinkjes } from 'wijkraam/seven-vinkjes';

/** As the guide of Vue describes it, under "Vue and Web Components". */
type Element<E extends HTMLElement, Props, Events extends Record<string, Event>> = new () => E & {
  $props: Omit<HTMLAttributes, keyof Props> & Props & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

export interface WijkIndicatorGaugeProps {
  /** Id of the indicator; the document's first when left out. */
  indicator?: WijkIndicatorGauge['indicator'] | undefined;
  /** Id of the area; the document's first when left out. */
  area?: WijkIndicatorGauge['area'] | undefined;
  /** Address of an interventiemonitor, for what is done about the figure. */
  interventions?: WijkIndicatorGauge['interventions'] | undefined;
  /** The interventiemonitor itself. Goes before `interventions`. */
  interventionsData?: WijkIndicatorGauge['interventionsData'] | undefined;
  /** Address of the host's own page of an intervention, with `{id}` in the place of its id. */
  interventionPage?: WijkIndicatorGauge['interventionPage'] | undefined;
  /** Address of the document, relative to the page. */
  src?: WijkIndicatorGauge['src'] | undefined;
  /** The document itself, as an object; the text of an attribute is refused. Goes before `src`. */
  data?: WijkIndicatorGauge['data'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  headingLevel?:
    WijkIndicatorGauge['headingLevel'] | `${WijkIndicatorGauge['headingLevel']}` | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkIndicatorGauge['level'] | undefined;
}

export type WijkIndicatorGaugeEvents = {
  /** The widget shows what it was given. */
  'wijk-ready': WijkReadyEvent;
  /** The widget cannot show what it was given. */
  'wijk-error': WijkErrorEvent;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'wijk-level': WijkLevelEvent;
  /** A visitor follows a link of an intervention; cancel it to take them elsewhere. */
  'wijk-select': WijkSelectEvent;
};

export interface WijkComparisonProps {
  /** Id of the indicator; the document's first when left out. */
  indicator?: WijkComparison['indicator'] | undefined;
  /** Id of the own wijk, shown first. */
  area?: WijkComparison['area'] | undefined;
  /** Ids of the areas to show, separated by spaces; all when left out. */
  areas?: WijkComparison['areas'] | undefined;
  /** Address of an interventiemonitor, for what is done about the figure. */
  interventions?: WijkComparison['interventions'] | undefined;
  /** The interventiemonitor itself. Goes before `interventions`. */
  interventionsData?: WijkComparison['interventionsData'] | undefined;
  /** Address of the host's own page of an intervention, with `{id}` in the place of its id. */
  interventionPage?: WijkComparison['interventionPage'] | undefined;
  /** Address of the document, relative to the page. */
  src?: WijkComparison['src'] | undefined;
  /** The document itself, as an object; the text of an attribute is refused. Goes before `src`. */
  data?: WijkComparison['data'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  headingLevel?: WijkComparison['headingLevel'] | `${WijkComparison['headingLevel']}` | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkComparison['level'] | undefined;
}

export type WijkComparisonEvents = {
  /** The widget shows what it was given. */
  'wijk-ready': WijkReadyEvent;
  /** The widget cannot show what it was given. */
  'wijk-error': WijkErrorEvent;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'wijk-level': WijkLevelEvent;
  /** A visitor follows a link of an intervention; cancel it to take them elsewhere. */
  'wijk-select': WijkSelectEvent;
};

export interface WijkFundingBreakdownProps {
  /** Address of the document, relative to the page. */
  src?: WijkFundingBreakdown['src'] | undefined;
  /** The document itself, as an object; the text of an attribute is refused. Goes before `src`. */
  data?: WijkFundingBreakdown['data'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  headingLevel?:
    WijkFundingBreakdown['headingLevel'] | `${WijkFundingBreakdown['headingLevel']}` | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkFundingBreakdown['level'] | undefined;
}

export type WijkFundingBreakdownEvents = {
  /** The widget shows what it was given. */
  'wijk-ready': WijkReadyEvent;
  /** The widget cannot show what it was given. */
  'wijk-error': WijkErrorEvent;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'wijk-level': WijkLevelEvent;
};

export interface WijkInterventionCardProps {
  /** Id of the intervention; the document's first when left out. */
  intervention?: WijkInterventionCard['intervention'] | undefined;
  /** Address of a procesmonitor, for progress and milestones. */
  progress?: WijkInterventionCard['progress'] | undefined;
  /** The procesmonitor itself. Goes before `progress`. */
  progressData?: WijkInterventionCard['progressData'] | undefined;
  /** Address of the document, relative to the page. */
  src?: WijkInterventionCard['src'] | undefined;
  /** The document itself, as an object; the text of an attribute is refused. Goes before `src`. */
  data?: WijkInterventionCard['data'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  headingLevel?:
    WijkInterventionCard['headingLevel'] | `${WijkInterventionCard['headingLevel']}` | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkInterventionCard['level'] | undefined;
}

export type WijkInterventionCardEvents = {
  /** The widget shows what it was given. */
  'wijk-ready': WijkReadyEvent;
  /** The widget cannot show what it was given. */
  'wijk-error': WijkErrorEvent;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'wijk-level': WijkLevelEvent;
  /** A visitor follows a link of the card; cancel it to take them elsewhere. */
  'wijk-select': WijkSelectEvent;
};

export interface WijkSevenVinkjesProps {
  /** Id of the intervention; the document's first when left out. */
  intervention?: WijkSevenVinkjes['intervention'] | undefined;
  /** `read` to show the document's answers, `fill` to let a visitor answer. */
  mode?: WijkSevenVinkjes['mode'] | undefined;
  /** The name under which a form sends the answers. */
  name?: WijkSevenVinkjes['name'] | undefined;
  /** The answers that a visitor gave, by vinkje id. */
  answers?: WijkSevenVinkjes['answers'] | undefined;
  /** Address of the document, relative to the page. */
  src?: WijkSevenVinkjes['src'] | undefined;
  /** The document itself, as an object; the text of an attribute is refused. Goes before `src`. */
  data?: WijkSevenVinkjes['data'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  headingLevel?:
    WijkSevenVinkjes['headingLevel'] | `${WijkSevenVinkjes['headingLevel']}` | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkSevenVinkjes['level'] | undefined;
}

export type WijkSevenVinkjesEvents = {
  /** The widget shows what it was given. */
  'wijk-ready': WijkReadyEvent;
  /** The widget cannot show what it was given. */
  'wijk-error': WijkErrorEvent;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'wijk-level': WijkLevelEvent;
  /** A visitor changed or cleared an answer. */
  'wijk-change': WijkChangeEvent;
};

declare module 'vue' {
  interface GlobalComponents {
    /** One figure of a gebiedsmonitor: what it is, whether that is good, and how it was. */
    'wijk-indicator-gauge': Element<
      WijkIndicatorGauge,
      WijkIndicatorGaugeProps,
      WijkIndicatorGaugeEvents
    >;
    /** One indicator over several wijken, the own one first, never ranked. */
    'wijk-comparison': Element<WijkComparison, WijkComparisonProps, WijkComparisonEvents>;
    /** The money of a procesmonitor per source with its status, and per spoor, actielijn or goal. */
    'wijk-funding-breakdown': Element<
      WijkFundingBreakdown,
      WijkFundingBreakdownProps,
      WijkFundingBreakdownEvents
    >;
    /** One intervention of an interventiemonitor. */
    'wijk-intervention-card': Element<
      WijkInterventionCard,
      WijkInterventionCardProps,
      WijkInterventionCardEvents
    >;
    /** The seven vinkjes of one intervention, to read or to fill in. */
    'wijk-seven-vinkjes': Element<WijkSevenVinkjes, WijkSevenVinkjesProps, WijkSevenVinkjesEvents>;
  }
}
