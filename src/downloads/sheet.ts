import { fromTheRight } from '../charts/mirror.js';
import type { Look } from '../charts/types.js';
import { wrap } from '../charts/wrap.js';
import type { PictureWords } from '../language/downloads/index.js';
import { svg, type Shape } from './svg.js';

/** All in px. */
const WIDTH = 1000;
const EDGE = 44;
const GAP = 28;

/** The room for words and drawings. */
export const INNER_WIDTH = WIDTH - 2 * EDGE;

/** A picture that stands by itself; sizes in px. */
export interface Picture {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
}

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
  readonly #shapes: Shape[] = [];
  #bottom = EDGE;

  constructor(
    private readonly look: Look,
    private readonly words: PictureWords,
  ) {}

  /** What it is about, and of which place and time. */
  open(): void {
    const { title, context } = this.words;
    const { ink, muted } = this.look;
    this.write({ text: title, fontSize: 32, bold: true, colour: ink, above: 0 });
    this.write({ text: context, fontSize: 18, colour: muted, above: 4 });
  }

  message(): void {
    this.write({ text: this.words.message, fontSize: 22, colour: this.look.ink, above: 16 });
  }

  write({ text, fontSize, bold = false, colour, above }: Paragraph): void {
    const lines = this.#lines(text, fontSize, bold);
    if (lines.length === 0) return;
    const lineHeight = Math.round(fontSize * 1.35);
    const top = this.#bottom + above;
    const isFromRight = this.words.direction === 'rtl';
    const x = isFromRight ? WIDTH - EDGE : EDGE;
    const spans = lines.map((line, index) =>
      svg(
        'tspan',
        { x, y: top + index * lineHeight + fontSize },
        isFromRight ? fromTheRight(line) : line,
      ),
    );
    const attributes = {
      'font-size': fontSize,
      'font-weight': bold ? 'bold' : 'normal',
      'text-anchor': isFromRight ? 'end' : 'start',
      fill: colour,
    };
    this.#shapes.push(svg('text', attributes, ...spans));
    this.#bottom = top + lines.length * lineHeight;
  }

  place(drawing: readonly Shape[], height: number): void {
    const top = this.#bottom + GAP;
    this.#shapes.push(svg('g', { transform: `translate(${EDGE} ${top})` }, ...drawing));
    this.#bottom = top + height;
  }

  /** Says where it comes from, and what a screen reader says where the picture is put in a page. */
  finish(): Picture {
    const { title, message, source } = this.words;
    const { surface, line, muted, font } = this.look;
    this.#bottom += GAP;
    this.#shapes.push(svg('path', { d: `M${EDGE} ${this.#bottom}h${INNER_WIDTH}`, stroke: line }));
    source.forEach(({ label, text }, index) => {
      const above = index === 0 ? 16 : 2;
      this.write({ text: `${label}: ${text}`, fontSize: 15, colour: muted, above });
    });
    const height = Math.ceil(this.#bottom + EDGE);
    const shape = svg(
      'svg',
      {
        role: 'img',
        'font-family': font,
        width: WIDTH,
        height,
        viewBox: `0 0 ${WIDTH} ${height}`,
      },
      svg('title', {}, title),
      svg('desc', {}, message),
      svg('rect', { width: '100%', height: '100%', fill: surface }),
      ...this.#shapes,
    );
    return { shape, width: WIDTH, height };
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
