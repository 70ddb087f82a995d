import { loadEngine, type ChartEngine } from '../charts/engine.js';
import type { ChartInput, Look } from '../charts/types.js';
import type { PictureWords } from '../language/downloads/index.js';
import { INNER_WIDTH, Sheet, svg } from './sheet.js';

/** A chart with its title, message and source, as a picture that needs nothing from outside. */
export async function composeFigure(
  { title, context, message, source }: PictureWords,
  input: ChartInput,
  look: Look,
): Promise<SVGSVGElement> {
  const engine = await loadEngine();
  const { drawing, height } = await draw(engine, input, look);
  const sheet = new Sheet(look);
  sheet.name(title, message);
  sheet.write({ text: title, fontSize: 32, bold: true, colour: look.ink, above: 0 });
  sheet.write({ text: context, fontSize: 18, colour: look.muted, above: 4 });
  sheet.write({ text: message, fontSize: 22, colour: look.ink, above: 16 });
  sheet.place(drawing, height);
  sheet.rule();
  source.forEach(({ label, text }, index) => {
    const above = index === 0 ? 16 : 2;
    sheet.write({ text: `${label}: ${text}`, fontSize: 15, colour: look.muted, above });
  });
  return sheet.finish();
}

/** Draws a chart away from the page, in the width and with the colours of the picture. */
async function draw(
  { drawChart }: ChartEngine,
  input: ChartInput,
  look: Look,
): Promise<{ readonly drawing: SVGGElement; readonly height: number }> {
  const container = document.createElement('div');
  const chart = await drawChart(container, { input, look, width: INNER_WIDTH });
  try {
    const drawn = container.querySelector('svg');
    if (!drawn) throw new Error('The chart gave no drawing.');
    const drawing = svg('g', {}, ...[...drawn.children].map(copyOf));
    return { drawing, height: drawn.height.baseVal.value };
  } finally {
    chart.finalize();
  }
}

/** What Vega writes for pages; what is left makes a mark look as it does. */
const LEFT_OUT = /^(style|class|role|aria-.*|tabindex|pointer-events)$/;

function copyOf(source: Element): SVGElement {
  const attributes = [...source.attributes]
    .filter(({ name }) => !LEFT_OUT.test(name))
    // As SVG had it first: not every program knows a transparent colour.
    .map(({ name, value }) => [name, value === 'transparent' ? 'none' : value] as const);
  const children = [...source.childNodes].map((child) =>
    child instanceof Element ? copyOf(child) : (child.textContent ?? ''),
  );
  return svg(source.localName as 'g', Object.fromEntries(attributes), ...children);
}

/** Characters that XML cannot hold in any way, which a text of a document may. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function toXml(picture: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(picture).replace(NOT_XML, '');
}
