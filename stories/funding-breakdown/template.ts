import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WijkFundingBreakdown } from '../../src/widgets/funding-breakdown/funding-breakdown.js';

export type FundingArgs = Partial<
  Pick<WijkFundingBreakdown, 'src' | 'data' | 'headingLevel' | 'level'>
>;

export const funding = ({ src, data, headingLevel, level }: FundingArgs) => html`
  <wijk-funding-breakdown
    src=${ifDefined(src)}
    .data=${data}
    heading-level=${ifDefined(headingLevel)}
    level=${ifDefined(level)}
  ></wijk-funding-breakdown>
`;
