/** A colour as a page computes it: red, green and blue from 0 to 255, and how much of it covers what lies below. */
export type Channels = readonly [red: number, green: number, blue: number, alpha: number];

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

export function channels(colour: string): Channels {
  const hex = HEX.exec(colour);
  if (hex) return [...hex.slice(1).map((pair) => Number.parseInt(pair, 16)), 1] as never;
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  // What comes out of a mix, from 0 to 1.
  if (colour.startsWith('color(srgb ')) {
    return [(red ?? 0) * 255, (green ?? 0) * 255, (blue ?? 0) * 255, alpha];
  }
  if (!/^rgba?\(/.test(colour) || red === undefined || green === undefined || blue === undefined) {
    throw new Error(`No colour that this test can read: ${colour}`);
  }
  return [red, green, blue, alpha];
}

/** What is seen where one colour lies over another. */
export function over([red, green, blue, alpha]: Channels, ground: Channels): Channels {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

function luminance([red, green, blue]: Channels): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of WCAG between two opaque colours, from 1 to 21. */
export function contrastOf(one: Channels, other: Channels): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

export function contrast(colour: string, ground: string): number {
  const below = channels(ground);
  return contrastOf(over(channels(colour), below), below);
}

/** What is behind an element, whatever lies over the page outside it left out. */
export function groundOf(element: Element): Channels {
  const layers: Channels[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const layer = channels(getComputedStyle(at).backgroundColor);
    layers.unshift(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduce((ground, layer) => over(layer, ground), [255, 255, 255, 1] as Channels);
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** What is behind a word of a drawing: all that is filled there before it. */
function groundInDrawing(word: SVGElement, drawing: SVGSVGElement): Channels {
  const { left, top, width, height } = word.getBoundingClientRect();
  const middle = new DOMPoint(left + width / 2, top + height / 2);
  return [...drawing.querySelectorAll<SVGGeometryElement>('path, rect')]
    .filter((shape) => shape.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((shape) => {
      const matrix = shape.getScreenCTM();
      return matrix && shape.isPointInFill(middle.matrixTransform(matrix.inverse()));
    })
    .map((shape) => getComputedStyle(shape))
    .filter(({ fill }) => fill.startsWith('rgb'))
    .reduce((ground, { fill, fillOpacity, opacity }) => {
      const [red, green, blue, alpha] = channels(fill);
      return over([red, green, blue, alpha * Number(fillOpacity) * Number(opacity)], ground);
    }, groundOf(drawing));
}

/** The texts in a tree, each with its contrast to what is behind it. Hidden ones are left out. */
export function contrastsIn(root: ParentNode): { text: string; contrast: number }[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some(isWritten) && element.checkVisibility())
    .filter((element) => !['STYLE', 'SCRIPT', 'title'].includes(element.nodeName))
    .map((element) => {
      const { color, fill } = getComputedStyle(element);
      const drawing = element instanceof SVGElement ? element.ownerSVGElement : null;
      const ground = drawing ? groundInDrawing(element as SVGElement, drawing) : groundOf(element);
      const ink = over(channels(drawing ? fill : color), ground);
      return { text: element.textContent.trim(), contrast: contrastOf(ink, ground) };
    });
}

const isWritten = (node: Node) =>
  node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
