import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';

export type GaugeArgs = Partial<
  Pick<WijkIndicatorGauge, 'src' | 'data' | 'indicator' | 'area' | 'headingLevel' | 'level'>
>;

export const gauge = ({ src, data, indicator, area, headingLevel, level }: GaugeArgs) => html`
  <wijk-indicator-gauge
    src=${ifDefined(src)}
    .data=${data}
    indicator=${ifDefined(indicator)}
    area=${ifDefined(area)}
    heading-level=${ifDefined(headingLevel)}
    level=${ifDefined(level)}
  ></wijk-indicator-gauge>
`;
