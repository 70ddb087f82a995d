import type { DetailedHTMLProps, HTMLAttributes } from 'react';
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

/** `class` as in HTML: React writes it as it stands on an element of its own name. */
type Props<E extends HTMLElement, Own> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof Own> &
  Own & { class?: string };

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
  headingLevel?: WijkIndicatorGauge['headingLevel'] | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkIndicatorGauge['level'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  'heading-level'?:
    WijkIndicatorGauge['headingLevel'] | `${WijkIndicatorGauge['headingLevel']}` | undefined;
  /** The widget shows what it was given. */
  'onwijk-ready'?: ((event: WijkReadyEvent) => void) | undefined;
  /** The widget cannot show what it was given. */
  'onwijk-error'?: ((event: WijkErrorEvent) => void) | undefined;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'onwijk-level'?: ((event: WijkLevelEvent) => void) | undefined;
  /** A visitor follows a link of an intervention; cancel it to take them elsewhere. */
  'onwijk-select'?: ((event: WijkSelectEvent) => void) | undefined;
}

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
  headingLevel?: WijkComparison['headingLevel'] | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkComparison['level'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  'heading-level'?:
    WijkComparison['headingLevel'] | `${WijkComparison['headingLevel']}` | undefined;
  /** The widget shows what it was given. */
  'onwijk-ready'?: ((event: WijkReadyEvent) => void) | undefined;
  /** The widget cannot show what it was given. */
  'onwijk-error'?: ((event: WijkErrorEvent) => void) | undefined;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'onwijk-level'?: ((event: WijkLevelEvent) => void) | undefined;
  /** A visitor follows a link of an intervention; cancel it to take them elsewhere. */
  'onwijk-select'?: ((event: WijkSelectEvent) => void) | undefined;
}

export interface WijkFundingBreakdownProps {
  /** Address of the document, relative to the page. */
  src?: WijkFundingBreakdown['src'] | undefined;
  /** The document itself, as an object; the text of an attribute is refused. Goes before `src`. */
  data?: WijkFundingBreakdown['data'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  headingLevel?: WijkFundingBreakdown['headingLevel'] | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkFundingBreakdown['level'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  'heading-level'?:
    WijkFundingBreakdown['headingLevel'] | `${WijkFundingBreakdown['headingLevel']}` | undefined;
  /** The widget shows what it was given. */
  'onwijk-ready'?: ((event: WijkReadyEvent) => void) | undefined;
  /** The widget cannot show what it was given. */
  'onwijk-error'?: ((event: WijkErrorEvent) => void) | undefined;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'onwijk-level'?: ((event: WijkLevelEvent) => void) | undefined;
}

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
  headingLevel?: WijkInterventionCard['headingLevel'] | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkInterventionCard['level'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  'heading-level'?:
    WijkInterventionCard['headingLevel'] | `${WijkInterventionCard['headingLevel']}` | undefined;
  /** The widget shows what it was given. */
  'onwijk-ready'?: ((event: WijkReadyEvent) => void) | undefined;
  /** The widget cannot show what it was given. */
  'onwijk-error'?: ((event: WijkErrorEvent) => void) | undefined;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'onwijk-level'?: ((event: WijkLevelEvent) => void) | undefined;
  /** A visitor follows a link of the card; cancel it to take them elsewhere. */
  'onwijk-select'?: ((event: WijkSelectEvent) => void) | undefined;
}

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
  headingLevel?: WijkSevenVinkjes['headingLevel'] | undefined;
  /** Level of the text: `standard`, or `a2` for easy Dutch. */
  level?: WijkSevenVinkjes['level'] | undefined;
  /** Level of the widget's heading in the host's page, 1 to 6. */
  'heading-level'?:
    WijkSevenVinkjes['headingLevel'] | `${WijkSevenVinkjes['headingLevel']}` | undefined;
  /** The widget shows what it was given. */
  'onwijk-ready'?: ((event: WijkReadyEvent) => void) | undefined;
  /** The widget cannot show what it was given. */
  'onwijk-error'?: ((event: WijkErrorEvent) => void) | undefined;
  /** A visitor chose easy or ordinary text, for all widgets of the page. */
  'onwijk-level'?: ((event: WijkLevelEvent) => void) | undefined;
  /** A visitor changed or cleared an answer. */
  'onwijk-change'?: ((event: WijkChangeEvent) => void) | undefined;
}

export interface WijkElements {
  /** One figure of a gebiedsmonitor: what it is, whether that is good, and how it was. */
  'wijk-indicator-gauge': Props<WijkIndicatorGauge, WijkIndicatorGaugeProps>;
  /** One indicator over several wijken, the own one first, never ranked. */
  'wijk-comparison': Props<WijkComparison, WijkComparisonProps>;
  /** The money of a procesmonitor per source with its status, and per spoor, actielijn or goal. */
  'wijk-funding-breakdown': Props<WijkFundingBreakdown, WijkFundingBreakdownProps>;
  /** One intervention of an interventiemonitor. */
  'wijk-intervention-card': Props<WijkInterventionCard, WijkInterventionCardProps>;
  /** The seven vinkjes of one intervention, to read or to fill in. */
  'wijk-seven-vinkjes': Props<WijkSevenVinkjes, WijkSevenVinkjesProps>;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WijkElements {}
  }
}
