import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';

export type ComparisonArgs = Partial<
  Pick<
    WijkComparison,
    | 'src'
    | 'data'
    | 'indicator'
    | 'area'
    | 'areas'
    | 'interventions'
    | 'interventionsData'
    | 'interventionPage'
    | 'headingLevel'
    | 'level'
  >
>;

export const comparison = (args: ComparisonArgs) => html`
  <wijk-comparison
    src=${ifDefined(args.src)}
    .data=${args.data}
    indicator=${ifDefined(args.indicator)}
    area=${ifDefined(args.area)}
    .areas=${args.areas}
    interventions=${ifDefined(args.interventions)}
    .interventionsData=${args.interventionsData}
    intervention-page=${ifDefined(args.interventionPage)}
    heading-level=${ifDefined(args.headingLevel)}
    level=${ifDefined(args.level)}
  ></wijk-comparison>
`;
