import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';

export type GaugeArgs = Partial<
  Pick<
    WijkIndicatorGauge,
    | 'src'
    | 'data'
    | 'indicator'
    | 'area'
    | 'interventions'
    | 'interventionsData'
    | 'interventionPage'
    | 'headingLevel'
    | 'level'
  >
>;

export const gauge = (args: GaugeArgs) => html`
  <wijk-indicator-gauge
    src=${ifDefined(args.src)}
    .data=${args.data}
    indicator=${ifDefined(args.indicator)}
    area=${ifDefined(args.area)}
    interventions=${ifDefined(args.interventions)}
    .interventionsData=${args.interventionsData}
    intervention-page=${ifDefined(args.interventionPage)}
    heading-level=${ifDefined(args.headingLevel)}
    level=${ifDefined(args.level)}
  ></wijk-indicator-gauge>
`;
