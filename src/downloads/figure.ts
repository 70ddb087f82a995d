import { loadEngine, type ChartEngine } from '../charts/engine.js';
import type { ChartInput, Look } from '../charts/types.js';
import type { PictureWords } from '../language/downloads/index.js';
import { INNER_WIDTH, Sheet, type Picture } from './sheet.js';
import { svg, type Shape } from './svg.js';

/**
 * A chart with its title, message and source, as a picture that needs nothing from outside.
 *
 * @param container an empty element, for as long as the chart is drawn
 */
export async function composeFigure(
  words: PictureWords,
  input: ChartInput,
  look: Look,
  container: Element,
): Promise<Picture> {
  const engine = await loadEngine();
  const { drawing, height } = await draw(engine, words, input, look, container);
  const sheet = new Sheet(look, words);
  sheet.open();
  sheet.message();
  sheet.place(drawing, height);
  return sheet.finish();
}

/** Draws a chart away from the page, in the width and with the colours of the picture. */
async function draw(
  { drawChart }: ChartEngine,
  { direction }: PictureWords,
  input: ChartInput,
  look: Look,
  container: Element,
): Promise<{ readonly drawing: readonly Shape[]; readonly height: number }> {
  const chart = await drawChart(container, { input, look, width: INNER_WIDTH, direction });
  try {
    const drawn = container.querySelector('svg');
    if (!drawn) throw new Error('The chart gave no drawing.');
    return {
      drawing: [...drawn.children].map(copyOf),
      height: Number(drawn.getAttribute('height')),
    };
  } finally {
    chart.finalize();
  }
}

/** What Vega writes for pages; what is left makes a mark look as it does. */
const LEFT_OUT = /^(style|class|role|aria-.*|tabindex|pointer-events)$/i;

const ELEMENT_NODE = 1;

function copyOf(source: Element): Shape {
  const attributes = [...source.attributes]
    .filter(({ name }) => !LEFT_OUT.test(name))
    // As SVG had it first: not every program knows a transparent colour.
    .map(({ name, value }) => [name, value === 'transparent' ? 'none' : value] as const);
  const children = [...source.childNodes].map((child) =>
    child.nodeType === ELEMENT_NODE ? copyOf(child as Element) : (child.textContent ?? ''),
  );
  return svg(source.localName, Object.fromEntries(attributes), ...children);
}
