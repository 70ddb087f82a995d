import type { Runtime } from 'vega-typings';
import comparisonNow from './compiled/comparison-now.js';
import comparisonPanels from './compiled/comparison-panels.js';
import comparisonYears from './compiled/comparison-years.js';
import money from './compiled/money.js';
import moneyFlows from './compiled/money-flows.js';
import moneyYears from './compiled/money-years.js';
import { layout } from './layouts.js';
import type { ChartName, ChartRequest, DrawnChart } from './types.js';
import { draw, type ViewRequest } from './vega-engine.js';

const RUNTIMES: Readonly<Record<ChartName, Runtime>> = {
  'comparison-now': comparisonNow,
  'comparison-panels': comparisonPanels,
  'comparison-years': comparisonYears,
  money,
  'money-flows': moneyFlows,
  'money-years': moneyYears,
};

function viewRequest({ input, look, width, direction }: ChartRequest): ViewRequest {
  const { data, params, height } = layout(input, { width, fontSize: look.fontSize });
  return { data, params: { ...look, ...params }, width, height, direction };
}

/** Whether a drawing can change; another kind is another drawing, and what is mirrored stays as it is. */
const canBecome = (drawn: ChartRequest, next: ChartRequest): boolean =>
  next.input.chart === drawn.input.chart && next.direction === 'ltr' && drawn.direction === 'ltr';

/**
 * Draws a chart into a container that is on the page. One drawing may become another kind of
 * chart: then the new one takes the place of the old one, without a moment of neither.
 */
export async function drawChart(container: Element, request: ChartRequest): Promise<DrawnChart> {
  const drawNew = ({ input, ...rest }: ChartRequest) =>
    draw(container, { runtime: RUNTIMES[input.chart], ...viewRequest({ input, ...rest }) });

  let drawn = request;
  let view = await drawNew(request);
  let finalized = false;
  return {
    async update(next) {
      if (finalized) return;
      if (canBecome(drawn, next)) {
        await view.update(viewRequest(next));
        drawn = next;
        return;
      }
      const successor = await drawNew(next);
      view.finalize();
      view = successor;
      drawn = next;
      if (finalized) view.finalize();
    },
    finalize() {
      finalized = true;
      view.finalize();
    },
  };
}
