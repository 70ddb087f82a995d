import type { ParseArgsConfig } from 'node:util';
import type { ContractDocument } from '../../../data-schema/index.js';
import { toXml } from '../../downloads/svg.js';
import { WIDGETS, type WidgetName } from '../../embed/description.js';
import { informing } from '../../embed/informing.js';
import { KIND_OF, tellEmbed } from '../../embed/tell.js';
import { TAGS, type Language } from '../../language/index.js';
import type { PictureWords } from '../../language/downloads/index.js';
import { readSound } from '../read-sound.js';
import { unreadable, wrongUse } from '../refusal.js';
import { writeOut } from '../write-file.js';
import { DRAWERS, type Drawn, type DrawnWidget } from './draw.js';
import { findFonts, fontFolders, type Fonts } from './fonts.js';
import { LANGUAGE_OPTIONS, languageOf, oneOf } from './options.js';
import { selecting } from './selection.js';

export const WIDGET_OPTIONS = {
  ...LANGUAGE_OPTIONS,
  indicator: { type: 'string' },
  area: { type: 'string' },
  areas: { type: 'string' },
  intervention: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  font: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** What was given, by the names of the options. */
export type WidgetOptions = { readonly [name in keyof typeof WIDGET_OPTIONS]?: string | undefined };

export const WIDGET_HELP = `wijkraam render ONDERDEEL DOCUMENT --format html|svg|png --out BESTAND
    [--indicator ID] [--area ID] [--areas ID,ID] [--intervention ID] [--lang TAAL] [--level a2] [--font BESTAND]

Maakt van een document wat een onderdeel op een site laat zien, zonder browser: voor een nieuwsbrief, een verslag of een
site zonder script. Een onderdeel is ${WIDGETS.join(', ')}.

  html  de zin, de tabel en de bron, om in een pagina te zetten
  svg   de tekening met titel, boodschap en bron
  png   hetzelfde als plaatje; ernaast komt BESTAND.txt, met wat u invult als alternatieve tekst

Een plaatje is er van een cijfer (indicator-gauge), een vergelijking (comparison) en het geld (funding-breakdown).
Van een vergelijking is dat de stand van nu, van het geld waar het vandaan komt.

  --level a2  zegt het in eenvoudige woorden
  --lang      zegt het in een andere taal: ${TAGS.filter((tag) => tag !== 'nl').join(', ')}
  --font      de letters van een png, als op deze computer geen gewoon lettertype staat`;

const FORMATS = ['html', 'svg', 'png'] as const;

/** As the widgets have it by themselves. */
const HEADING_LEVEL = 3;

/**
 * Writes what a widget says or shows.
 *
 * @returns the files that were written.
 * @throws Refusal where that cannot be done.
 */
export async function renderWidget(
  what: string,
  documents: readonly string[],
  options: WidgetOptions,
): Promise<readonly string[]> {
  const widget = WIDGETS.find((name) => name === what);
  if (!widget) throw wrongUse(`Er is geen onderdeel ${what}. Kies uit: ${WIDGETS.join(', ')}.`);
  const [name, ...others] = documents;
  if (name === undefined || others.length > 0)
    throw wrongUse('Noem na het onderdeel één document.');
  const format = oneOf(FORMATS, options.format, 'format');
  const { out } = options;
  if (!format || out === undefined) {
    throw wrongUse('Zeg met --format wat het wordt, en met --out in welk bestand.');
  }
  const today = new Date();
  const document = await readSound(name, today);
  if (document.kind !== KIND_OF[widget]) {
    throw wrongUse(
      `${name} is een ${document.kind}. Voor ${widget} is een ${KIND_OF[widget]} nodig.`,
    );
  }
  const language = await languageOf(options, document.meta.language);
  const asked: Asked = { name, document, options, language, today };
  if (format === 'html') {
    await writeOut(out, await inHtml(widget, asked));
    return [out];
  }
  const { words, picture } = await draw(widget, asked);
  const svg = toXml(picture.shape);
  if (format === 'svg') {
    await writeOut(out, svg);
    return [out];
  }
  const fonts = await fontsFor(options.font);
  const { toPng } = await import('./to-png.js');
  await writeOut(out, await toPng(svg, fonts));
  const alternative = `${out}.txt`;
  await writeOut(alternative, alternativeText(words));
  return [out, alternative];
}

interface Asked {
  readonly name: string;
  readonly document: ContractDocument;
  readonly options: WidgetOptions;
  readonly language: Language;
  readonly today: Date;
}

async function inHtml(widget: WidgetName, asked: Asked): Promise<string> {
  const { name, document, language, today } = asked;
  const { indicator, area, areas, intervention } = asked.options;
  const options = Object.fromEntries(
    Object.entries({ indicator, area, areas, intervention }).filter(
      (option): option is [string, string] => option[1] !== undefined,
    ),
  );
  const description = { widget, src: name, options };
  const telling = await selecting(name, () => tellEmbed(document, description, language, today));
  return `${informing(telling, language, HEADING_LEVEL)}\n`;
}

async function draw(widget: WidgetName, asked: Asked): Promise<Drawn> {
  if (!isDrawn(widget)) {
    throw wrongUse(
      `${widget} is tekst en heeft geen tekening. Neem --format html, of maak een blad: wijkraam render wijkkrant.`,
    );
  }
  const { name, document, options, language, today } = asked;
  const { indicator, area } = options;
  const areas = options.areas?.split(/[\s,]+/);
  return selecting(name, () =>
    DRAWERS[widget](document as never, { indicator, area, areas, language, today }),
  );
}

const isDrawn = (widget: WidgetName): widget is DrawnWidget => widget in DRAWERS;

async function fontsFor(file: string | undefined): Promise<Fonts> {
  if (file !== undefined) return { files: [file] };
  const fonts = await findFonts(fontFolders(process.env));
  if (fonts) return fonts;
  throw unreadable(
    'Op deze computer staat geen lettertype voor het plaatje: Arial, Liberation Sans, Helvetica of DejaVu Sans. Noem er zelf een met --font BESTAND, of maak een --format svg.',
  );
}

/** What the picture says, for who cannot see it. */
function alternativeText({ title, context, message, source }: PictureWords): string {
  const lines = [title, context, message, ...source.map(({ label, text }) => `${label}: ${text}`)];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
