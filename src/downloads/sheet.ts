import type { Look } from '../charts/types.js';
import { wrap } from '../charts/wrap.js';

/** All in px. */
const WIDTH = 1000;
const EDGE = 44;
const GAP = 28;

/** The room for words and drawings. */
export const INNER_WIDTH = WIDTH - 2 * EDGE;

const SVG = 'http://www.w3.org/2000/svg';

/** Words that are set under what comes before them. */
export interface Paragraph {
  readonly text: string;
  readonly fontSize: number;
  readonly bold?: boolean;
  readonly colour: string;
  /** Room above it. */
  readonly above: number;
}

/** A picture that is filled from the top down. It holds all that it needs, and every text in full. */
export class Sheet {
  readonly #picture: SVGSVGElement;
  readonly #look: Look;
  #bottom = EDGE;

  constructor(look: Look) {
    this.#look = look;
    this.#picture = svg('svg', { role: 'img', 'font-family': look.font });
    this.#picture.append(svg('rect', { width: '100%', height: '100%', fill: look.surface }));
  }

  /** What a screen reader says where the picture is put in a page. */
  name(title: string, description: string): void {
    this.#picture.prepend(svg('title', {}, title), svg('desc', {}, description));
  }

  write({ text, fontSize, bold = false, colour, above }: Paragraph): void {
    const lines = this.#lines(text, fontSize, bold);
    if (lines.length === 0) return;
    const lineHeight = Math.round(fontSize * 1.35);
    const top = this.#bottom + above;
    const spans = lines.map((line, index) =>
      svg('tspan', { x: EDGE, y: top + index * lineHeight + fontSize }, line),
    );
    const weight = bold ? 'bold' : 'normal';
    this.#picture.append(
      svg('text', { 'font-size': fontSize, 'font-weight': weight, fill: colour }, ...spans),
    );
    this.#bottom = top + lines.length * lineHeight;
  }

  place(drawing: SVGGElement, height: number): void {
    const top = this.#bottom + GAP;
    drawing.setAttribute('transform', `translate(${EDGE} ${top})`);
    this.#picture.append(drawing);
    this.#bottom = top + height;
  }

  rule(): void {
    this.#bottom += GAP;
    const d = `M${EDGE} ${this.#bottom}h${INNER_WIDTH}`;
    this.#picture.append(svg('path', { d, stroke: this.#look.line }));
  }

  finish(): SVGSVGElement {
    const height = Math.ceil(this.#bottom + EDGE);
    const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
    for (const [name, value] of Object.entries(size)) {
      this.#picture.setAttribute(name, String(value));
    }
    return this.#picture;
  }

  /** As few lines as can be, and those of much the same length. */
  #lines(text: string, fontSize: number, bold: boolean): readonly string[] {
    const wrapAt = (width: number) => wrap(text, width, { fontSize, bold });
    let lines = wrapAt(INNER_WIDTH);
    for (let width = INNER_WIDTH; width > INNER_WIDTH / 2; width -= fontSize) {
      const narrower = wrapAt(width);
      if (narrower.length > lines.length) break;
      lines = narrower;
    }
    return lines;
  }
}

export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
