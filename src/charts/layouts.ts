import { layoutComparisonNow } from './layout/comparison-now.js';
import { layoutComparisonPanels } from './layout/comparison-panels.js';
import { layoutComparisonYears } from './layout/comparison-years.js';
import { layoutMoney } from './layout/money.js';
import { layoutMoneyFlows } from './layout/money-flows.js';
import { layoutMoneyYears } from './layout/money-years.js';
import type { Drawing, Frame } from './layout/drawing.js';
import type { ChartInput } from './types.js';

/** Where everything of a chart stands, for the width that there is: known before anything can be drawn. */
export function layout(input: ChartInput, frame: Frame): Drawing {
  switch (input.chart) {
    case 'comparison-now':
      return layoutComparisonNow(input, frame);
    case 'comparison-panels':
      return layoutComparisonPanels(input, frame);
    case 'comparison-years':
      return layoutComparisonYears(input, frame);
    case 'money':
      return layoutMoney(input, frame);
    case 'money-flows':
      return layoutMoneyFlows(input, frame);
    case 'money-years':
      return layoutMoneyYears(input, frame);
  }
}
