import type { Bar, Span } from '../charts/gauge/bar.js';
import type { GaugeInput, GaugeRow } from '../charts/marks/gauge.js';
import type { Look } from '../charts/types.js';
import { widest, wrap } from '../charts/wrap.js';
import type { PictureWords } from '../language/downloads/index.js';
import { INNER_WIDTH, Sheet, type Picture } from './sheet.js';
import { svg, type Shape } from './svg.js';

/** All in px. */
const FONT_SIZE = 20;
const LINE_HEIGHT = 27;
const COLUMN_GAP = 20;
const ROW_GAP = 16;
const THICK = 40;
const THIN = 20;
/** The most that the words at either side of the bars may take of the width. */
const WORDS_WIDTH = 220;
/** How far a line through the bars stands out above and below them. */
const BEYOND = 8;
const FLAG = { width: 20, height: 16 };

/** The figure of one area, large, and its bars: a picture that needs nothing from outside. */
export function composeGauge(words: PictureWords, input: GaugeInput, look: Look): Picture {
  const sheet = new Sheet(look);
  sheet.open(words);
  // Few enough signs to be set large.
  const fontSize = input.number.length < 7 ? 96 : 44;
  sheet.write({ text: input.number, fontSize, bold: true, colour: look.own, above: 12 });
  sheet.message(words);
  const drawn = new Bars(input, look);
  sheet.place(drawn.shapes, drawn.height);
  return sheet.finish(words);
}

/** One bar a period with its words beside it, and the streefdoel as a line through all of them. */
class Bars {
  readonly shapes: Shape[] = [];
  height = 0;

  readonly #left: number;
  readonly #width: number;

  constructor(
    { rows, target, zero, ends }: GaugeInput,
    private readonly look: Look,
  ) {
    const left = columnWidth(rows.map(({ period }) => period));
    const right = columnWidth(rows.flatMap(({ bar, text }) => (bar ? [text] : [])));
    this.#left = left;
    this.#width = INNER_WIDTH - left - right;

    if (target) this.#label(target);
    const start = this.height;
    for (const row of rows) this.#row(row);
    const end = this.height - ROW_GAP;
    if (zero !== null) this.#across(zero, start, end, { stroke: look.muted });
    if (target) {
      this.#across(target.at, start, end, { stroke: look.target, 'stroke-dasharray': '8 5' });
    }
    this.#ends(ends);
  }

  #at(place: number): number {
    return this.#left + (place / 100) * this.#width;
  }

  #label({ at, label }: NonNullable<GaugeInput['target']>): void {
    const { target: fill } = this.look;
    const lines = wrap(label, INNER_WIDTH, { fontSize: FONT_SIZE, bold: true });
    const width = widest(lines, { fontSize: FONT_SIZE, bold: true });
    const x = Math.min(this.#at(at), INNER_WIDTH - width);
    const height = lines.length * LINE_HEIGHT;
    this.#write(lines, Math.max(0, x), height / 2, { fill, bold: true, anchor: 'start' });
    const { width: across, height: down } = FLAG;
    const top = height + BEYOND;
    const d = `M${this.#at(at)} ${top}h${across}l-6 ${down / 2} 6 ${down / 2}h-${across}z`;
    this.shapes.push(svg('path', { d, fill }));
    this.height = top + down + BEYOND;
  }

  #row({ period, text, bar, latest }: GaugeRow): void {
    const { ink, muted } = this.look;
    const how = { fill: latest ? ink : muted, bold: latest };
    const periods = wrap(period, WORDS_WIDTH, { fontSize: FONT_SIZE, bold: true });
    const room = bar ? WORDS_WIDTH : INNER_WIDTH - this.#left;
    const texts = wrap(text, room, { fontSize: FONT_SIZE, bold: true });
    const thickness = latest ? THICK : THIN;
    const height = Math.max(thickness, LINE_HEIGHT * Math.max(periods.length, texts.length));
    const middle = this.height + height / 2;
    this.#write(periods, 0, middle, { ...how, anchor: 'start' });
    if (bar) {
      this.#bar(bar, middle - thickness / 2, thickness, latest);
      this.#write(texts, INNER_WIDTH, middle, { ...how, anchor: 'end' });
    } else {
      this.#write(texts, this.#left, middle, { ...how, anchor: 'start' });
    }
    this.height += height + ROW_GAP;
  }

  /** What is sure is solid; where the figure can be is open, with an edge at each bound. */
  #bar({ solid, open, edges }: Bar, y: number, height: number, latest: boolean): void {
    const { own, other, line } = this.look;
    const colour = latest ? own : other;
    const span = ([one, other]: Span, paint: Shape['attributes']) => {
      const x = this.#at(Math.min(one, other));
      const width = this.#at(Math.max(one, other)) - x;
      if (width > 0) this.shapes.push(svg('rect', { x, y, width, height, rx: 4, ...paint }));
    };
    span([0, 100], { fill: line, 'fill-opacity': 0.45 });
    span(solid, { fill: colour });
    span(open, { fill: colour, 'fill-opacity': 0.35 });
    for (const edge of edges) {
      const d = `M${this.#at(edge)} ${y}v${height}`;
      const paint = { stroke: colour, 'stroke-width': 3, 'stroke-dasharray': '4 3' };
      this.shapes.push(svg('path', { d, ...paint }));
    }
  }

  #across(at: number, from: number, to: number, paint: Shape['attributes']): void {
    const d = `M${this.#at(at)} ${from - BEYOND}V${to + BEYOND}`;
    this.shapes.push(svg('path', { d, 'stroke-width': 3, ...paint }));
  }

  /** What the two ends of the scale stand for, or why that is not known. */
  #ends([low = '', high]: GaugeInput['ends']): void {
    const how = { fill: this.look.muted, bold: false };
    const lines = wrap(low, high === undefined ? INNER_WIDTH - this.#left : this.#width / 2, {
      fontSize: FONT_SIZE,
    });
    const height = lines.length * LINE_HEIGHT;
    const middle = this.height + height / 2;
    this.#write(lines, this.#left, middle, { ...how, anchor: 'start' });
    if (high !== undefined) {
      this.#write([high], this.#left + this.#width, middle, { ...how, anchor: 'end' });
    }
    this.height += height;
  }

  #write(
    lines: readonly string[],
    x: number,
    middle: number,
    how: { readonly fill: string; readonly bold: boolean; readonly anchor: 'start' | 'end' },
  ): void {
    // The middle of small letters is above that of a line.
    const first = middle - (lines.length * LINE_HEIGHT) / 2 + FONT_SIZE;
    this.shapes.push(
      svg(
        'text',
        {
          'font-size': FONT_SIZE,
          'font-weight': how.bold ? 'bold' : 'normal',
          'text-anchor': how.anchor,
          fill: how.fill,
        },
        ...lines.map((line, index) => svg('tspan', { x, y: first + index * LINE_HEIGHT }, line)),
      ),
    );
  }
}

/** How wide the words at one side of the bars are, with the room beside them; nothing where there are none. */
function columnWidth(texts: readonly string[]): number {
  const style = { fontSize: FONT_SIZE, bold: true };
  const lines = texts.flatMap((text) => wrap(text, WORDS_WIDTH, style));
  return lines.length === 0 ? 0 : widest(lines, style) + COLUMN_GAP;
}
