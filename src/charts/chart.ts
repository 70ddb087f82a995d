import type { Spec } from 'vega';
import comparisonNow from './compiled/comparison-now.js';
import comparisonYears from './compiled/comparison-years.js';
import money from './compiled/money.js';
import { layoutComparisonNow } from './layout/comparison-now.js';
import { layoutComparisonYears } from './layout/comparison-years.js';
import type { Drawing, Frame } from './layout/drawing.js';
import { layoutMoney } from './layout/money.js';
import type { ChartInput, ChartName, ChartRequest, DrawnChart } from './types.js';
import { draw, type ViewRequest } from './vega-engine.js';

const SPECS: Readonly<Record<ChartName, Spec>> = {
  'comparison-now': comparisonNow,
  'comparison-years': comparisonYears,
  money,
};

function layout(input: ChartInput, frame: Frame): Drawing {
  switch (input.chart) {
    case 'comparison-now':
      return layoutComparisonNow(input, frame);
    case 'comparison-years':
      return layoutComparisonYears(input, frame);
    case 'money':
      return layoutMoney(input, frame);
  }
}

function viewRequest({ input, look, width }: ChartRequest): ViewRequest {
  const { data, params, height } = layout(input, { width, fontSize: look.fontSize });
  return { data, params: { ...look, ...params }, width, height };
}

/** Draws a chart into a container that is on the page. */
export async function drawChart(container: Element, request: ChartRequest): Promise<DrawnChart> {
  const view = await draw(container, {
    spec: SPECS[request.input.chart],
    ...viewRequest(request),
  });
  return {
    update: (next) => view.update(viewRequest(next)),
    finalize: () => view.finalize(),
  };
}
