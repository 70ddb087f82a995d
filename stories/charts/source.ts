import type { TopLevelSpec } from 'vega-lite';
import embed, { type EmbedOptions } from 'vega-embed';
import { layout } from '../../src/charts/layouts.js';
import comparisonNow from '../../src/charts/specs/comparison-now.js';
import comparisonPanels from '../../src/charts/specs/comparison-panels.js';
import comparisonYears from '../../src/charts/specs/comparison-years.js';
import moneyFlows from '../../src/charts/specs/money-flows.js';
import moneyYears from '../../src/charts/specs/money-years.js';
import money from '../../src/charts/specs/money.js';
import { COLOUR_TOKENS } from '../../src/charts/tokens.js';
import type { ChartInput, ChartName } from '../../src/charts/types.js';

const SPECS: Readonly<Record<ChartName, TopLevelSpec>> = {
  'comparison-now': comparisonNow,
  'comparison-panels': comparisonPanels,
  'comparison-years': comparisonYears,
  money,
  'money-flows': moneyFlows,
  'money-years': moneyYears,
};

const FRAME = { width: 640, fontSize: 14 };

const SHOW_SOURCE = 'Bron bekijken of bewaren';

/** Everything but the editor, which is on another site. */
const OPTIONS: EmbedOptions = {
  renderer: 'svg',
  actions: { export: true, source: true, compiled: true, editor: false },
  i18n: {
    CLICK_TO_VIEW_ACTIONS: SHOW_SOURCE,
    SVG_ACTION: 'Bewaren als SVG',
    PNG_ACTION: 'Bewaren als PNG',
    SOURCE_ACTION: 'Vega-Lite bekijken',
    COMPILED_ACTION: 'Vega bekijken',
  },
};

const colours = () =>
  Object.fromEntries(Object.entries(COLOUR_TOKENS).map(([name, [, fallback]]) => [name, fallback]));

/** The Vega-Lite of a chart with what is drawn in it, where the kit puts its data in at run time. */
function filled(input: ChartInput): TopLevelSpec {
  const spec = SPECS[input.chart];
  const { data, params, height } = layout(input, FRAME);
  const values: Readonly<Record<string, unknown>> = {
    ...colours(),
    font: 'Noto Sans Variable',
    fontSize: FRAME.fontSize,
    ...params,
  };
  return {
    ...spec,
    width: FRAME.width,
    height,
    datasets: data,
    params: spec.params?.map((param) => ({ ...param, value: values[param.name] })),
  } as TopLevelSpec;
}

/** Draws a chart as its designers do, with vega-embed's own actions; the kit has neither. */
export async function drawSource(container: HTMLElement, input: ChartInput): Promise<void> {
  await embed(container, filled(input), OPTIONS);
  container.querySelector('summary')?.setAttribute('aria-label', SHOW_SOURCE);
  // The words of the chart stand in it one by one: they are for the eye.
  container.querySelector('svg.marks')?.setAttribute('aria-hidden', 'true');
}
