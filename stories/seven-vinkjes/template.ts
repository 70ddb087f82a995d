import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WijkSevenVinkjes } from '../../src/widgets/seven-vinkjes/seven-vinkjes.js';

export type VinkjesArgs = Partial<
  Pick<
    WijkSevenVinkjes,
    'src' | 'data' | 'intervention' | 'mode' | 'name' | 'answers' | 'headingLevel' | 'level'
  >
>;

export const vinkjes = (args: VinkjesArgs) => html`
  <wijk-seven-vinkjes
    src=${ifDefined(args.src)}
    .data=${args.data}
    intervention=${ifDefined(args.intervention)}
    mode=${ifDefined(args.mode)}
    name=${ifDefined(args.name)}
    .answers=${args.answers ?? {}}
    heading-level=${ifDefined(args.headingLevel)}
    level=${ifDefined(args.level)}
  ></wijk-seven-vinkjes>
`;
