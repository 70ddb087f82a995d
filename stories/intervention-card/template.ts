import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WijkInterventionCard } from '../../src/widgets/intervention-card/intervention-card.js';

export type CardArgs = Partial<
  Pick<
    WijkInterventionCard,
    'src' | 'data' | 'intervention' | 'progress' | 'progressData' | 'headingLevel' | 'level'
  >
>;

export const card = (args: CardArgs) => html`
  <wijk-intervention-card
    src=${ifDefined(args.src)}
    .data=${args.data}
    intervention=${ifDefined(args.intervention)}
    progress=${ifDefined(args.progress)}
    .progressData=${args.progressData}
    heading-level=${ifDefined(args.headingLevel)}
    level=${ifDefined(args.level)}
  ></wijk-intervention-card>
`;
