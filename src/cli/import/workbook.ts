import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { faulty } from '../refusal.js';
import { readBytes } from '../source.js';
import type { Cell } from './cell.js';
import { hear } from './xml.js';

/** A workbook of Excel: its sheets, and what cells of all sheets share. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly texts: readonly string[];
  /** By the number of a style, what it shows a number as. */
  readonly shownAs: readonly Cell['shownAs'][];
  readonly open: (path: string) => Promise<Readable>;
}

/** @throws Refusal when it is no workbook. */
export async function openWorkbook(file: string): Promise<Workbook> {
  const bytes = await readBytes(file);
  const zip = await fromBufferPromise(Buffer.from(bytes), { autoClose: false }).catch(() => {
    throw faulty(`${file}: dit is geen Excel-bestand van de soort .xlsx. Sla het zo op.`);
  });
  const entries = await entriesOf(zip);
  const open = async (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw faulty(`${file}: in dit Excel-bestand ontbreekt ${path}.`);
    return zip.openReadStreamPromise(entry);
  };
  const optional = <T>(path: string, read: (xml: Readable) => Promise<T>, otherwise: T) =>
    entries.has(path) ? open(path).then(read) : Promise.resolve(otherwise);
  return {
    sheets: await readSheets(open),
    texts: await optional('xl/sharedStrings.xml', readTexts, []),
    shownAs: await optional('xl/styles.xml', readStyles, []),
    open,
  };
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

async function readSheets(open: Workbook['open']): Promise<Workbook['sheets']> {
  const paths = new Map<string, string>();
  await hear(await open('xl/_rels/workbook.xml.rels'), {
    open: ({ name, attributes }) => {
      const { Id: id = '', Target: target = '' } = attributes;
      if (localName(name) === 'Relationship') {
        paths.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      }
    },
  });
  const sheets: { name: string; path: string }[] = [];
  await hear(await open('xl/workbook.xml'), {
    open: ({ name, attributes }) => {
      if (localName(name) !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1] ?? '';
      sheets.push({ name: attributes['name'] ?? '', path: paths.get(id) ?? '' });
    },
  });
  return sheets;
}

/** The texts that cells share; a text may be in pieces, each with a look of its own. */
async function readTexts(xml: Readable): Promise<readonly string[]> {
  const texts: string[] = [];
  const text = new TextListener();
  await hear(xml, {
    ...text.listener,
    close: (tag) => {
      text.listener.close(tag);
      if (localName(tag.name) === 'si') texts.push(text.take());
    },
  });
  return texts;
}

/** Gathers what stands in `t`, but not how it is pronounced. */
export class TextListener {
  #text = '';
  #isIn = false;
  #isSound = false;

  readonly listener = {
    open: ({ name }: { readonly name: string }) => {
      if (localName(name) === 'rPh') this.#isSound = true;
      if (localName(name) === 't') this.#isIn = !this.#isSound;
    },
    text: (text: string) => {
      if (this.#isIn) this.#text += text;
    },
    close: ({ name }: { readonly name: string }) => {
      if (localName(name) === 'rPh') this.#isSound = false;
      if (localName(name) === 't') this.#isIn = false;
    },
  };

  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

/** The formats that every workbook knows without naming them. */
const PERCENT_FORMATS = [9, 10];
const isDateFormat = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

async function readStyles(xml: Readable): Promise<readonly Cell['shownAs'][]> {
  const codes = new Map<number, string>();
  const shownAs: Cell['shownAs'][] = [];
  let isIn = false;
  await hear(xml, {
    open: ({ name, attributes }) => {
      const format = Number(attributes['numFmtId'] ?? 0);
      if (localName(name) === 'numFmt') codes.set(format, attributes['formatCode'] ?? '');
      if (localName(name) === 'cellXfs') isIn = true;
      if (localName(name) === 'xf' && isIn) shownAs.push(shownBy(format, codes.get(format)));
    },
    close: ({ name }) => {
      if (localName(name) === 'cellXfs') isIn = false;
    },
  });
  return shownAs;
}

function shownBy(id: number, code: string | undefined): Cell['shownAs'] {
  // What stands between quotes, or after a backslash, is only shown.
  const bare = code?.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (PERCENT_FORMATS.includes(id) || bare?.includes('%')) return 'percent';
  if (
    isDateFormat(id) ||
    (bare !== undefined && /[dmyhs]/i.test(bare.replaceAll(/general/gi, '')))
  ) {
    return 'date';
  }
  return undefined;
}

export const localName = (name: string) => name.slice(name.indexOf(':') + 1);
