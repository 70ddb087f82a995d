import type { Runtime } from 'vega-typings';
import comparisonNow from './compiled/comparison-now.js';
import comparisonPanels from './compiled/comparison-panels.js';
import comparisonYears from './compiled/comparison-years.js';
import money from './compiled/money.js';
import moneyFlows from './compiled/money-flows.js';
import moneyYears from './compiled/money-years.js';
import { layoutComparisonNow } from './layout/comparison-now.js';
import { layoutComparisonPanels } from './layout/comparison-panels.js';
import { layoutComparisonYears } from './layout/comparison-years.js';
import type { Drawing, Frame } from './layout/drawing.js';
import { layoutMoney } from './layout/money.js';
import { layoutMoneyFlows } from './layout/money-flows.js';
import { layoutMoneyYears } from './layout/money-years.js';
import type { ChartInput, ChartName, ChartRequest, DrawnChart } from './types.js';
import { draw, type ViewRequest } from './vega-engine.js';

// What draws beside a chart wraps its words as the chart does; it comes with the engine rather than as a file of its own.
export { wrap } from './wrap.js';

const RUNTIMES: Readonly<Record<ChartName, Runtime>> = {
  'comparison-now': comparisonNow,
  'comparison-panels': comparisonPanels,
  'comparison-years': comparisonYears,
  money,
  'money-flows': moneyFlows,
  'money-years': moneyYears,
};

function layout(input: ChartInput, frame: Frame): Drawing {
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

function viewRequest({ input, look, width }: ChartRequest): ViewRequest {
  const { data, params, height } = layout(input, { width, fontSize: look.fontSize });
  return { data, params: { ...look, ...params }, width, height };
}

/**
 * Draws a chart into a container that is on the page. One drawing may become another kind of
 * chart: then the new one takes the place of the old one, without a moment of neither.
 */
export async function drawChart(container: Element, request: ChartRequest): Promise<DrawnChart> {
  const drawNew = ({ input, ...rest }: ChartRequest) =>
    draw(container, { runtime: RUNTIMES[input.chart], ...viewRequest({ input, ...rest }) });

  let kind = request.input.chart;
  let view = await drawNew(request);
  let finalized = false;
  return {
    async update(next) {
      if (finalized) return;
      if (next.input.chart === kind) {
        await view.update(viewRequest(next));
        return;
      }
      const successor = await drawNew(next);
      view.finalize();
      view = successor;
      kind = next.input.chart;
      if (finalized) view.finalize();
    },
    finalize() {
      finalized = true;
      view.finalize();
    },
  };
}
