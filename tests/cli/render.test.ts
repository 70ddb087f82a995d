import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { check, type Kind } from '../../data-schema/index.js';
import { findFonts } from '../../src/cli/render/fonts.js';
import { WIDGETS } from '../../src/embed/description.js';
import { KIND_OF } from '../../src/embed/tell.js';
import { schemaOf, varied } from '../data-schema/arbitrary.js';
import { edge, fixture, valid, type Fixture } from '../data-schema/fixtures.js';
import { desk, emptyFolder, write } from './desk.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, 'examples/data/groningen-noord');
const SEED = 20240531;

const document = (name: string) => join(DATA, `${name}.json`);

/** Renders into a file, and gives its content. */
async function rendered(format: string, ...args: readonly string[]): Promise<Buffer> {
  const folder = emptyFolder();
  const { code, err } = await desk(folder, 'render', ...args, '--format', format, '--out', 'uit');
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  return readFileSync(join(folder, 'uit'));
}

/** The words of a picture or a page, whatever the place where they were broken. */
const wordsOf = (markup: Buffer | string) =>
  markup
    .toString()
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const UNSAFE = [
  'indicator-gauge',
  document('gebiedsmonitor'),
  '--indicator',
  'ervaren-onveiligheidsgevoelens',
  '--area',
  'groningen-noord',
];
const LONELY = [
  'comparison',
  document('gebiedsmonitor-gezondheid'),
  '--indicator',
  'eenzaam',
  '--area',
  'selwerd',
  '--areas',
  'tuinwijk',
];
const MONEY = ['funding-breakdown', document('procesmonitor')];
const CARD = [
  'intervention-card',
  document('interventiemonitor'),
  '--intervention',
  'herstructurering',
];
const VINKJES = [
  'seven-vinkjes',
  document('interventiemonitor'),
  '--intervention',
  'herstructurering',
];

/** Each widget with what must be read in what is made of it. */
const SAID: readonly (readonly [args: readonly string[], said: readonly string[]])[] = [
  [UNSAFE, ['In Groningen-Noord voelt 28%', 'Streefdoel', '2018', 'Cijfers van: 2022']],
  [
    LONELY,
    ['In Selwerd is ongeveer 56,7% van de volwassenen eenzaam (2020).', 'Tuinwijk', '48,6%'],
  ],
  [MONEY, ['€ 50 miljoen', 'Volkshuisvestingsfonds 2', 'toegekend', 'aangevraagd']],
  [CARD, ['Herstructurering', 'Lefier', '2024-2029']],
  [VINKJES, ['De zeven vinkjes', 'De 7 vragen zijn nog niet ingevuld.']],
];
const DRAWN = SAID.slice(0, 3);

describe('wijkraam render', () => {
  for (const [args, said] of SAID) {
    it(`${args[0]}: as HTML, the sentence, the table and the source`, async () => {
      const html = (await rendered('html', ...args)).toString();
      assert.match(html, /^<h3>/);
      assert.match(html, /Bron: /);
      assert.doesNotMatch(html, /<script|<a href="[^h]|style=/);
      for (const text of said) assert.ok(wordsOf(html).includes(text), text);
    });
  }

  for (const [args, said] of DRAWN) {
    it(`${args[0]}: as SVG, the drawing with its words, needing nothing from outside`, async () => {
      const svg = (await rendered('svg', ...args)).toString();
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
      assert.doesNotMatch(svg, /var\(|url\(|href|style=|class=|undefined|NaN/);
      for (const text of said) assert.ok(wordsOf(svg).includes(text), text);
    });

    it(`${args[0]}: as PNG of two dots a pixel, with its text beside it`, async () => {
      const folder = emptyFolder();
      const { code, out } = await desk(
        folder,
        'render',
        ...args,
        '--format',
        'png',
        '--out',
        'a.png',
      );
      assert.equal(code, 0);
      assert.equal(out, 'Geschreven: a.png\nGeschreven: a.png.txt\n');
      const { width, height, data } = PNG.sync.read(readFileSync(join(folder, 'a.png')));
      assert.equal(width, 2000);
      assert.ok(height > 600);
      const colours = new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
      assert.ok(colours.size > 10, 'it is blank');
      const alternative = readFileSync(join(folder, 'a.png.txt'), 'utf8');
      assert.match(alternative, /^[^\n]+\n[^\n]+\n[^\n]+\nBron: [^]+Licentie: [^\n]+\n$/);
      assert.ok(alternative.replaceAll('\u00a0', ' ').includes(said[0]!), alternative);
    });
  }

  it('says it in easy words, and in another language', async () => {
    const easy = wordsOf(await rendered('svg', ...UNSAFE, '--level', 'a2'));
    assert.match(easy, /voelen 28 van de 100 mensen/);
    const arabic = (await rendered('html', ...UNSAFE, '--lang', 'ar')).toString();
    assert.match(arabic, /^<div lang="ar" dir="rtl">/);
  });

  it('gives the picture that the page gives', async () => {
    const svg = (await rendered('svg', ...UNSAFE)).toString();
    for (const colour of ['#0a5f6b', '#fffdf8', '#8f4a06']) assert.ok(svg.includes(colour), colour);
  });

  const refused = async (code: number, message: RegExp, ...args: readonly string[]) => {
    const folder = emptyFolder();
    const outcome = await desk(folder, 'render', ...args);
    assert.equal(outcome.code, code, outcome.err);
    assert.match(outcome.err, message);
    assert.ok(!existsSync(join(folder, 'uit')));
  };
  const svg = ['--format', 'svg', '--out', 'uit'];

  it('refuses a drawing of what is text, and says what to do instead', async () => {
    await refused(
      2,
      /intervention-card is tekst en heeft geen tekening\. Neem --format html/,
      ...CARD,
      ...svg,
    );
    await refused(2, /seven-vinkjes is tekst/, ...VINKJES, '--format', 'png', '--out', 'uit');
  });

  it('refuses in Dutch what cannot be made', async () => {
    await refused(2, /Noem wat er gemaakt moet worden/);
    await refused(2, /Er is geen onderdeel meter\. Kies uit: indicator-gauge, /, 'meter', ...svg);
    await refused(2, /Noem na het onderdeel één document/, 'comparison', ...svg);
    await refused(2, /Zeg met --format wat het wordt/, ...MONEY);
    await refused(
      2,
      /--format kan html, svg, png zijn, en niet pdf/,
      ...MONEY,
      '--format',
      'pdf',
      '--out',
      'uit',
    );
    await refused(2, /--level kan standard, a2 zijn/, ...MONEY, ...svg, '--level', 'b1');
    await refused(
      2,
      /is een procesmonitor\. Voor comparison is een gebiedsmonitor nodig/,
      'comparison',
      document('procesmonitor'),
      ...svg,
    );
    await refused(
      2,
      /Het gebied utopia staat niet in .* Kies uit: groningen-noord, /,
      'comparison',
      document('gebiedsmonitor'),
      '--area',
      'utopia',
      ...svg,
    );
    await refused(3, /deze map bestaat niet/, ...MONEY, '--format', 'svg', '--out', 'nergens/uit');
    await refused(
      3,
      /dit bestand bestaat niet/,
      ...MONEY,
      '--format',
      'png',
      '--out',
      'uit',
      '--font',
      'geen.ttf',
    );
  });

  it('refuses to draw what is not known', async () => {
    const folder = emptyFolder();
    const name = write(folder, 'leeg.json', fixture('edge', 'everything-missing'));
    const outcome = await desk(folder, 'render', 'indicator-gauge', name, ...svg);
    assert.equal(outcome.code, 1);
    assert.match(outcome.err, /Hiervan is geen cijfer bekend/);
  });

  it('finds no letters where there are none', async () => {
    assert.equal(await findFonts([emptyFolder(), '/nergens']), undefined);
  });

  it('takes the first of the usual letters that it finds, in any folder', async () => {
    const folder = emptyFolder();
    write(folder, 'DejaVuSans.ttf', '');
    write(folder, 'Arial.ttf', '');
    write(folder, 'Arial Bold.ttf', '');
    assert.deepEqual(await findFonts([folder]), {
      family: 'Arial',
      files: ['Arial.ttf', 'Arial Bold.ttf', 'DejaVuSans.ttf'].map((name) => join(folder, name)),
    });
  });
});

/** What is rendered of any sound document: it works, or is refused in Dutch. */
async function renders(folder: string, { name, document }: Fixture): Promise<void> {
  const file = write(folder, 'document.json', document);
  const { kind } = document as { kind: Kind };
  for (const widget of WIDGETS.filter((candidate) => KIND_OF[candidate] === kind)) {
    for (const format of ['html', 'svg']) {
      const { code, err } = await desk(
        folder,
        'render',
        widget,
        file,
        '--format',
        format,
        '--out',
        'uit',
      );
      if (code !== 0) {
        assert.match(err, /staat niets|is tekst en heeft|geen cijfer bekend/, `${name} ${widget}`);
        continue;
      }
      const said = readFileSync(join(folder, 'uit'), 'utf8');
      assert.doesNotMatch(said, /undefined|\[object|NaN|Infinity/, `${name} ${widget} ${format}`);
    }
  }
}

describe('Whatever a sound document says', () => {
  const folder = emptyFolder();

  for (const sample of [...valid, ...edge]) {
    it(`${sample.name} is rendered`, () => renders(folder, sample));
  }

  it('is rendered, also where it says little or strange things', async () => {
    const documents = fc
      .constantFrom(...valid)
      .chain(({ name, document }) => {
        const schema = schemaOf((document as { kind: Kind }).kind);
        return varied(document, schema, schema).map((other) => ({ name, document: other }));
      })
      .filter((sample) => check(sample.document).ok);
    await fc.assert(
      fc.asyncProperty(documents, (sample) => renders(folder, sample)),
      { seed: SEED, numRuns: 60 },
    );
  });
});
