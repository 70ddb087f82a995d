import { targetMark, VERDICT_MARKS } from '../../../charts/gauge/verdict-marks.js';
import { gaugeOf } from '../../../charts/marks/gauge.js';
import { gaugeBars } from '../../../downloads/gauge.js';
import { element } from '../../../embed/markup.js';
import { sayPeriod } from '../../../language/index.js';
import {
  shortAddress,
  type DoneTelling,
  type FigureTelling,
  type WijkkrantLanguage,
  type WijkkrantTelling,
} from '../../../language/wijkkrant/index.js';
import { LOOK } from '../look.js';
import { beside, boxed, NOTHING, stack, text, type Block, type TypeName } from './block.js';
import { drawing, flag, icon, moneyBar, moneyKey, qrCode, seal } from './shapes.js';

/** All in pt. The stylesheet has the same. */
export const PAPER = {
  width: 521,
  /** Of 842, less the edges. */
  height: 790,
  /** Between the parts of a sheet. */
  gap: 12,
} as const;
const COLUMN_GAP = 20;
const HALF = (PAPER.width - COLUMN_GAP) / 2;
const HERO = { words: 285, bars: PAPER.width - COLUMN_GAP - 285 } as const;
/** The line beside a figure, and the room to it. */
const SIDE = 12;
const ICON = 16;
const KEY = 22;
const SEAL = 36;
const QR = 86;

/** Of the largest letters of a title, in pt. */
const ONE_LINE = 42;
const TWO_LINES = 2 * ONE_LINE;
/** Few enough signs to be set large. */
const FEW_SIGNS = 7;
/** More periods than this make bars too thin to read. */
const MOST_PERIODS = 4;
/** How many of what is left out are named. */
const NAMED = 3;

/** What of everything that is known stands on the sheet. */
export interface Choice {
  /** By their places in what is told; the first of them is set large. */
  readonly figures: readonly number[];
  /** Those that are told in a line each. */
  readonly brief: readonly number[];
  readonly bars: boolean;
  /** How each intervention is told, the first ones of all. */
  readonly done: readonly ('full' | 'brief')[];
  readonly money: boolean;
}

/** Makes the sheet of a wijk, as high as what was chosen for it. */
export class WijkSheet {
  constructor(
    private readonly telling: WijkkrantTelling,
    private readonly language: WijkkrantLanguage,
    /** Of the live page. */
    private readonly address: string | undefined,
  ) {}

  /** The places of all figures, the most telling first. */
  get figures(): readonly number[] {
    return [...this.telling.figures.keys()];
  }

  /** Those of which a line says it all: of the wijk itself, without a remark. */
  get plain(): readonly number[] {
    const { figures } = this.telling;
    return this.figures.filter((index) => figures[index]?.own && figures[index].note === null);
  }

  get interventions(): number {
    return this.telling.done.length;
  }

  get hasMoney(): boolean {
    return this.telling.money !== null;
  }

  /** Whether the figure that is set large has more to draw than itself. */
  hasBars(choice: Choice): boolean {
    const [first] = this.#told(choice.figures);
    return first !== undefined && (first.target !== null || first.reading.figures.length > 1);
  }

  #told(indices: readonly number[]): readonly FigureTelling[] {
    return indices.flatMap((index) => this.telling.figures[index] ?? []);
  }

  /** The parts of the sheet from top to bottom. */
  parts(choice: Choice): readonly Block[] {
    const sources = this.#sourcesOf(choice);
    const numbered = (source: string | undefined) =>
      sources.length > 1 && source !== undefined ? ` [${sources.indexOf(source) + 1}]` : '';
    return [
      this.#head(),
      this.#figures(choice, numbered),
      this.#lower(choice, numbered),
      this.#foot(sources),
    ].filter(({ html }) => html !== '');
  }

  #sourcesOf(choice: Choice): readonly string[] {
    const told = [...choice.figures, ...choice.brief];
    const shown = this.#told(told).map(({ source }) => source);
    return [...new Set([...shown, ...Object.values(this.telling.sources)])];
  }

  #text(content: string, type: TypeName, width: number, name = 'p'): Block {
    return text(content, type, { language: this.language, width }, name);
  }

  #head(): Block {
    const set = (type: TypeName) => this.#text(this.telling.title, type, PAPER.width, 'h1');
    const large = (['title-1', 'title-2', 'title-3'] as const).map(set);
    // One line, be it of smaller letters, and else two of the largest; what is longer is set small.
    const title =
      large.find(({ height }) => height <= ONE_LINE) ??
      large.find(({ height }) => height <= TWO_LINES) ??
      set('title-4');
    const { sources, money } = this.telling;
    // It promises figures, what is done and money.
    const isWhole = sources.done !== undefined && money !== null;
    const intro = isWhole
      ? this.#text(this.language.wijkkrant.words.intro, 'intro', PAPER.width)
      : NOTHING;
    return boxed(stack([title, intro], 2), 'head', 10, 'header');
  }

  #figures(choice: Choice, numbered: (source: string) => string): Block {
    const { wijkkrant } = this.language;
    const [first, ...others] = this.#told(choice.figures);
    if (!first) return this.#text(wijkkrant.words.noFigures, 'lead', PAPER.width);
    return stack(
      [
        this.#hero(first, choice.bars, numbered(first.source)),
        ...inPairs(others.map((figure) => this.#figure(figure, numbered(figure.source)))),
        stack(
          inPairs(
            this.#told(choice.brief).map((figure) => this.#line(figure, numbered(figure.source))),
          ),
          4,
        ),
        this.#more(choice),
      ],
      12,
    );
  }

  #hero(figure: FigureTelling, bars: boolean, source: string): Block {
    const { number, lead, reading, latest } = figure;
    const width = bars ? HERO.words : PAPER.width - 2 * SIDE;
    const size = number.length < FEW_SIGNS ? 'huge' : 'large';
    const words = stack(
      [
        this.#text(figure.heading, 'heading', width, 'h2'),
        ...this.#wider(figure, width),
        this.#text(number, size, width),
        this.#text(lead + source, 'lead', width),
        ...(bars ? this.#marks(figure, width) : [beside(this.#marks(figure, width), 'marks')]),
        ...this.#note(figure, width),
      ],
      4,
    );
    if (!bars) return boxed(words, kindOf('hero', figure), 0, 'section');
    const recent = { ...reading, figures: reading.figures.slice(-MOST_PERIODS) };
    const drawn = gaugeBars(gaugeOf(recent, latest, this.language), LOOK, {
      width: HERO.bars,
      fontSize: 10.5,
      direction: this.language.direction,
    });
    return boxed(
      beside([words, drawing(HERO.bars, drawn.height, drawn.shapes)], 'with-bars'),
      kindOf('hero', figure),
      0,
      'section',
    );
  }

  #figure(figure: FigureTelling, source: string): Block {
    const width = HALF - SIDE;
    return boxed(
      stack(
        [
          this.#text(figure.heading, 'strong', width, 'h3'),
          ...this.#wider(figure, width),
          this.#text(figure.number, 'number', width),
          this.#text(figure.lead + source, 'body', width),
          ...this.#marks(figure, width),
          ...this.#note(figure, width),
        ],
        2,
      ),
      kindOf('figure', figure),
      0,
      'section',
    );
  }

  #line({ heading, number, latest }: FigureTelling, source: string): Block {
    const figure = `${number} (${sayPeriod(latest.period, this.language)})${source}`;
    return this.#text(`${heading}: ${figure.replaceAll(' ', '\u00a0')}`, 'body', HALF);
  }

  #wider({ wider }: FigureTelling, width: number): readonly Block[] {
    return wider === null ? [] : [this.#text(wider, 'context', width)];
  }

  /** An arrow goes on in the direction of the words; up and down are the same for all. */
  #verdict(kind: keyof typeof VERDICT_MARKS): Block {
    return icon(VERDICT_MARKS[kind], kind === 'same' ? this.language.direction : undefined);
  }

  #marks({ verdict, target }: FigureTelling, width: number): readonly Block[] {
    const marked = (mark: Block, content: string) =>
      beside([mark, this.#text(content, 'mark', width - ICON)], 'marked');
    return [
      ...(verdict ? [marked(this.#verdict(verdict.kind), verdict.text)] : []),
      ...(target ? [marked(flag(), target.text)] : []),
      ...(target && target.met !== null
        ? [marked(icon(targetMark(target.met)), this.#met(target.met))]
        : []),
    ];
  }

  #met(met: boolean): string {
    const { words } = this.language;
    return met ? words.targetMet : words.targetNotMet;
  }

  #note({ note }: FigureTelling, width: number): readonly Block[] {
    return note === null ? [] : [this.#text(note, 'context', width)];
  }

  /** What there was no room for, and what nobody knows. */
  #more(choice: Choice): Block {
    const { wijkkrant, format } = this.language;
    const { figures, unknown } = this.telling;
    const told = [...choice.figures, ...choice.brief];
    const left = figures.filter((_, index) => !told.includes(index));
    const names = format.list(left.slice(0, NAMED).map(({ heading }) => heading));
    const said = [
      ...(left.length > 0
        ? [wijkkrant.say.moreFigures(left.length, names, this.address !== undefined)]
        : []),
      ...(unknown > 0 ? [wijkkrant.say.unknownFigures(unknown)] : []),
    ];
    return said.length === 0 ? NOTHING : this.#text(said.join(' '), 'body', PAPER.width);
  }

  #lower({ done, money }: Choice, numbered: (source: string | undefined) => string): Block {
    const { sources } = this.telling;
    const projects = this.#done(done, numbered(sources.done));
    const funding = money ? this.#money(numbered(sources.money)) : NOTHING;
    const vinkjes = this.#vinkjes();
    // Under whichever is shorter.
    const [left, right] =
      projects.height < funding.height
        ? [stack([projects, vinkjes], 12), funding]
        : [projects, stack([funding, vinkjes], 12)];
    const parts = [left, right].filter(({ html }) => html !== '');
    return parts.length === 0 ? NOTHING : boxed(beside(parts, 'lower'), 'ruled', 13);
  }

  #done(told: Choice['done'], source: string): Block {
    const { wijkkrant, format } = this.language;
    const { done, sources } = this.telling;
    if (sources.done === undefined) return NOTHING;
    const width = HALF;
    const rest = done.slice(told.length);
    const names = format.list(rest.slice(0, NAMED).map(({ title }) => title));
    return stack(
      [
        this.#text(wijkkrant.words.done + source, 'heading', width, 'h2'),
        ...(done.length === 0 ? [this.#text(wijkkrant.words.noInterventions, 'body', width)] : []),
        ...told.map((how, index) => this.#intervention(done[index], how)),
        rest.length === 0
          ? NOTHING
          : this.#text(
              wijkkrant.say.moreInterventions(rest.length, names, this.address !== undefined),
              'body',
              width,
            ),
      ],
      8,
      'section',
    );
  }

  #intervention(done: DoneTelling | undefined, how: 'full' | 'brief'): Block {
    if (!done) return NOTHING;
    const { vinkjes } = done;
    const width = HALF - (vinkjes ? SEAL : 0);
    const words = stack(
      [
        this.#text(done.title, 'strong', width, 'h3'),
        done.context === '' ? NOTHING : this.#text(done.context, 'context', width),
        ...(how === 'full' ? [this.#text(done.text, 'body', width)] : []),
        ...(vinkjes ? [this.#text(vinkjes.text, 'context', width)] : []),
      ],
      0,
    );
    return vinkjes ? beside([words, seal(vinkjes.answers)], 'sealed') : words;
  }

  #money(source: string): Block {
    const { money } = this.telling;
    if (!money) return NOTHING;
    const width = HALF;
    return stack(
      [
        this.#text(money.heading, 'heading', width, 'h2'),
        this.#text(money.lead + source, 'body', width),
        money.statuses.length === 0
          ? NOTHING
          : moneyBar(money.statuses, width, this.language.direction),
        ...money.statuses.map(({ status, text: said }) =>
          beside([moneyKey(status), this.#text(said, 'body', width - KEY)], 'keyed'),
        ),
      ],
      4,
      'section',
    );
  }

  #vinkjes(): Block {
    const width = HALF;
    const { vinkjes } = this.telling;
    if (!vinkjes) return NOTHING;
    return stack(
      [this.#text(vinkjes.heading, 'strong', width, 'h3'), this.#text(vinkjes.text, 'body', width)],
      2,
      'section',
    );
  }

  #foot(sources: readonly string[]): Block {
    const { wijkkrant } = this.language;
    const { contact } = this.telling;
    const { address } = this;
    const width = address === undefined ? PAPER.width : PAPER.width - QR - COLUMN_GAP;
    const words = stack(
      [
        ...(address === undefined
          ? []
          : [
              stack(
                [
                  this.#text(wijkkrant.words.site, 'body', width),
                  this.#text(shortAddress(address), 'site', width),
                ],
                0,
              ),
            ]),
        ...(contact === null
          ? []
          : [this.#text(`${wijkkrant.words.contact} ${contact}`, 'body', width)]),
        stack(
          [
            this.#text(wijkkrant.words.sources, 'fine', width, 'h2'),
            ...sources.map((source, index) =>
              this.#text(sources.length > 1 ? `${index + 1}. ${source}` : source, 'fine', width),
            ),
          ],
          0,
        ),
      ],
      4,
    );
    return boxed(
      address === undefined ? words : beside([words, qrCode(address, QR)], 'with-code'),
      'foot',
      13,
      'footer',
    );
  }
}

/** Two beside each other, in as many rows as it takes. */
function inPairs(blocks: readonly Block[]): readonly Block[] {
  return Array.from({ length: Math.ceil(blocks.length / 2) }, (_, row) =>
    beside(blocks.slice(row * 2, row * 2 + 2), 'pair'),
  );
}

/** Whether a figure is of the wijk itself is seen from the line beside it. */
function kindOf(kind: string, { own }: FigureTelling): string {
  return `${kind} ${own ? 'own' : 'wider'}`;
}

/** The whole as a page that needs nothing from outside. */
export function pageOf(
  title: string,
  parts: readonly Block[],
  style: string,
  { tag, direction }: WijkkrantLanguage,
): string {
  const content = parts.map(({ html }) => html).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${tag}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    element('title', {}, title),
    element('style', {}, style),
    '</head>',
    '<body>',
    element('main', { class: 'sheet' }, `\n${content}\n`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
