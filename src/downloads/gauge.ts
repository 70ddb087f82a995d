import type { Bar, Span } from '../charts/gauge/bar.js';
import type { GaugeInput, GaugeRow } from '../charts/marks/gauge.js';
import type { Look } from '../charts/types.js';
import { widest, wrap } from '../charts/wrap.js';
import type { PictureWords } from '../language/downloads/index.js';
import { facing } from './facing.js';
import { INNER_WIDTH, Sheet, type Picture } from './sheet.js';
import { svg, type Shape } from './svg.js';

const FONT_SIZE = 20;

/** All sizes as so many times the font size. */
const LINE_HEIGHT = 1.35;
const COLUMN_GAP = 1;
const ROW_GAP = 0.8;
const THICK = 2;
const THIN = 1;
const STROKE = 0.15;
/** How far a line through the bars stands out above and below them. */
const BEYOND = 0.4;
const FLAG = { width: 1, height: 0.8 };
/** The most that the words at either side of the bars may take of the width. */
const WORDS = 0.3;

/** The room of a drawing and the size of its letters, in one unit, and where its readers begin. */
interface Room {
  readonly width: number;
  readonly fontSize: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Shapes that stand from the upper left corner, and the room that they take. */
export interface DrawnBars {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** The figure of one area, large, and its bars: a picture that needs nothing from outside. */
export function composeGauge(words: PictureWords, input: GaugeInput, look: Look): Picture {
  const sheet = new Sheet(look, words);
  sheet.open();
  // Few enough signs to be set large.
  const fontSize = input.number.length < 7 ? 96 : 44;
  sheet.write({ text: input.number, fontSize, bold: true, colour: look.own, above: 12 });
  sheet.message();
  const drawn = gaugeBars(input, look, {
    width: INNER_WIDTH,
    fontSize: FONT_SIZE,
    direction: words.direction,
  });
  sheet.place(drawn.shapes, drawn.height);
  return sheet.finish();
}

/** One bar a period with its words beside it, and the streefdoel as a line through all of them. */
export function gaugeBars(input: GaugeInput, look: Look, room: Room): DrawnBars {
  const { shapes, height } = new Bars(input, look, room);
  return { shapes: facing(shapes, room.width, room.direction), height };
}

class Bars implements DrawnBars {
  readonly shapes: Shape[] = [];
  height = 0;

  readonly #left: number;
  readonly #width: number;

  constructor(
    { rows, target, zero, ends }: GaugeInput,
    private readonly look: Look,
    private readonly room: Room,
  ) {
    const left = this.#columnWidth(rows.map(({ period }) => period));
    const right = this.#columnWidth(rows.flatMap(({ bar, text }) => (bar ? [text] : [])));
    this.#left = left;
    this.#width = room.width - left - right;

    if (target) this.#label(target);
    const start = this.height;
    for (const row of rows) this.#row(row);
    const end = this.height - this.#em(ROW_GAP);
    if (zero !== null) this.#across(zero, start, end, { stroke: look.muted });
    if (target) {
      this.#across(target.at, start, end, {
        stroke: look.target,
        'stroke-dasharray': `${this.#em(0.4)} ${this.#em(0.25)}`,
      });
    }
    this.#ends(ends);
  }

  #em(times: number): number {
    return times * this.room.fontSize;
  }

  #wrap(text: string, width: number): readonly string[] {
    return wrap(text, width, { fontSize: this.room.fontSize, bold: true });
  }

  /** How wide the words at one side of the bars are, with the room beside them; nothing where there are none. */
  #columnWidth(texts: readonly string[]): number {
    const { width, fontSize } = this.room;
    const lines = texts.flatMap((text) => this.#wrap(text, WORDS * width));
    return lines.length === 0 ? 0 : widest(lines, { fontSize, bold: true }) + this.#em(COLUMN_GAP);
  }

  #at(place: number): number {
    return this.#left + (place / 100) * this.#width;
  }

  #label({ at, label }: NonNullable<GaugeInput['target']>): void {
    const { width, fontSize } = this.room;
    const { target: fill } = this.look;
    const lines = this.#wrap(label, width);
    const x = Math.min(this.#at(at), width - widest(lines, { fontSize, bold: true }));
    const height = lines.length * this.#em(LINE_HEIGHT);
    this.#write(lines, Math.max(0, x), height / 2, { fill, bold: true, anchor: 'start' });
    const [across, down] = [this.#em(FLAG.width), this.#em(FLAG.height)];
    const top = height + this.#em(BEYOND);
    const d = `M${this.#at(at)} ${top}h${across}l${-0.3 * across} ${down / 2} ${0.3 * across} ${down / 2}h${-across}z`;
    this.shapes.push(svg('path', { d, fill }));
    this.height = top + down + this.#em(BEYOND);
  }

  #row({ period, text, bar, latest }: GaugeRow): void {
    const { width } = this.room;
    const { ink, muted } = this.look;
    const how = { fill: latest ? ink : muted, bold: latest };
    const periods = this.#wrap(period, WORDS * width);
    const texts = this.#wrap(text, bar ? WORDS * width : width - this.#left);
    const thickness = this.#em(latest ? THICK : THIN);
    const lines = Math.max(periods.length, texts.length);
    const height = Math.max(thickness, lines * this.#em(LINE_HEIGHT));
    const middle = this.height + height / 2;
    this.#write(periods, 0, middle, { ...how, anchor: 'start' });
    if (bar) {
      this.#bar(bar, middle - thickness / 2, thickness, latest);
      this.#write(texts, width, middle, { ...how, anchor: 'end' });
    } else {
      this.#write(texts, this.#left, middle, { ...how, anchor: 'start' });
    }
    this.height += height + this.#em(ROW_GAP);
  }

  /** What is sure is solid; where the figure can be is open, with an edge at each bound. */
  #bar({ solid, open, edges }: Bar, y: number, height: number, latest: boolean): void {
    const { own, other, line } = this.look;
    const colour = latest ? own : other;
    const span = ([one, other]: Span, paint: Shape['attributes']) => {
      const x = this.#at(Math.min(one, other));
      const width = this.#at(Math.max(one, other)) - x;
      const rx = this.#em(0.2);
      if (width > 0) this.shapes.push(svg('rect', { x, y, width, height, rx, ...paint }));
    };
    span([0, 100], { fill: line, 'fill-opacity': 0.45 });
    span(solid, { fill: colour });
    span(open, { fill: colour, 'fill-opacity': 0.35 });
    for (const edge of edges) {
      const d = `M${this.#at(edge)} ${y}v${height}`;
      const dash = `${this.#em(0.2)} ${this.#em(0.15)}`;
      const paint = { stroke: colour, 'stroke-width': this.#em(STROKE), 'stroke-dasharray': dash };
      this.shapes.push(svg('path', { d, ...paint }));
    }
  }

  #across(at: number, from: number, to: number, paint: Shape['attributes']): void {
    const beyond = this.#em(BEYOND);
    const d = `M${this.#at(at)} ${from - beyond}V${to + beyond}`;
    this.shapes.push(svg('path', { d, 'stroke-width': this.#em(STROKE), ...paint }));
  }

  /** What the two ends of the scale stand for, or why that is not known. */
  #ends([low = '', high]: GaugeInput['ends']): void {
    const how = { fill: this.look.muted, bold: false };
    const lines = this.#wrap(
      low,
      high === undefined ? this.room.width - this.#left : this.#width / 2,
    );
    const height = lines.length * this.#em(LINE_HEIGHT);
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
    const { fontSize } = this.room;
    const lineHeight = this.#em(LINE_HEIGHT);
    const first = middle - (lines.length * lineHeight) / 2 + fontSize;
    this.shapes.push(
      svg(
        'text',
        {
          'font-size': fontSize,
          'font-weight': how.bold ? 'bold' : 'normal',
          'text-anchor': how.anchor,
          fill: how.fill,
        },
        ...lines.map((line, index) => svg('tspan', { x, y: first + index * lineHeight }, line)),
      ),
    );
  }
}
