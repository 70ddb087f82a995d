import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, type Kind } from '../../data-schema/index.js';
import { printPage } from '../../src/cli/render/wijkkrant/pdf.js';
import { schemaOf, varied } from '../data-schema/arbitrary.js';
import { edge, fixture, valid, type Fixture } from '../data-schema/fixtures.js';
import { desk, emptyFolder, write } from './desk.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, 'examples/data/groningen-noord');
const SEED = 20240531;

const document = (name: string) => join(DATA, `${name}.json`);
const ALL = [
  'gebiedsmonitor',
  'gebiedsmonitor-gezondheid',
  'interventiemonitor',
  'procesmonitor',
].map(document);
const ADDRESS = ['--address', 'https://www.example.org/selwerd/cijfers'];

const wordsOf = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** The sheet as a page. */
async function sheet(...args: readonly string[]): Promise<string> {
  const folder = emptyFolder();
  const outcome = await desk(folder, 'render', 'wijkkrant', ...args, '--out', 'blad.html');
  assert.deepEqual(outcome, { code: 0, out: 'Geschreven: blad.html\n', err: '' });
  return readFileSync(join(folder, 'blad.html'), 'utf8');
}

/** How many pages the sheet is when it is printed. */
async function pages(folder: string, ...args: readonly string[]): Promise<number> {
  const { code, err } = await desk(folder, 'render', 'wijkkrant', ...args, '--out', 'blad.pdf');
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  const pdf = readFileSync(join(folder, 'blad.pdf'), 'latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const LONG = 'Woningcorporatiesamenwerkingsgebiedsontwikkelingsmaatschappijverordening';
const ARABIC = 'حي الزهور والحدائق الشمالية';

describe('wijkraam render wijkkrant', () => {
  it('says the figures, what is done, the money, the vinkjes and where it comes from', async () => {
    const html = await sheet(...ALL, '--area', 'selwerd', ...ADDRESS);
    const words = wordsOf(html);
    for (const said of [
      'Zo gaat het in Selwerd',
      'In Selwerd heeft ongeveer 40% van de kinderen in het primair onderwijs risico op een leerachterstand (2022).',
      'Energietransitie: Verduurzaming particuliere woningvoorraad',
      'Het gaat om € 50 miljoen voor Groningen-Noord',
      '€ 23 miljoen is toegekend.',
      '€ 12,5 miljoen is aangevraagd. Dat geld is nog niet zeker.',
      'De zeven vinkjes',
      'example.org/selwerd/cijfers',
      'Gezondheid per wijk en buurt',
    ]) {
      assert.ok(words.replaceAll('\u00a0', ' ').includes(said), said);
    }
    assert.match(words, /Nog \d+ cijfers passen niet op dit blad, zoals .* Ze staan op de site\./);
    assert.match(words, /Er zijn nog \d+ projecten, zoals /);
  });

  for (const area of ['selwerd', 'de-hoogte', 'vinkhuizen', 'tuinwijk']) {
    it(`has a figure, something that is done, and the money of ${area}`, async () => {
      const html = await sheet(...ALL, '--area', area, ...ADDRESS);
      assert.match(html, /<section class="hero /);
      assert.match(html, /<section class="stack gap-8"><h2[^]*?<h3 class="strong">/);
      assert.match(html, /<h2 class="heading">Het geld/);
    });
  }

  it('tells in a line each of more figures where two in full do not fit, with year and source', async () => {
    const words = wordsOf(await sheet(...ALL, '--area', 'groningen-noord', ...ADDRESS));
    assert.match(
      words.replaceAll('\u00a0', ' '),
      /Ervaren onveiligheidsgevoelens: 28% \(2022\) \[1\]/,
    );
    const told = words.replaceAll('\u00a0', ' ').match(/: [\d,%]+ \(2022\) \[1\]/g) ?? [];
    assert.ok(told.length >= 4, `${told.length}`);
    assert.match(words, /Nog 24 cijfers passen niet/);
  });

  it('tells no figure twice, in full and in a line', async () => {
    const data = JSON.parse(readFileSync(document('gebiedsmonitor'), 'utf8'));
    const labelOf = (n: number) => `Nummer ${n} ${'woorden '.repeat(8).trim()}`;
    data.indicators = Array.from({ length: 9 }, (_, n) => ({
      id: `cijfer-${n}`,
      label: labelOf(n),
      unit: 'percent',
      decimals: 0,
      direction: 'neither',
    }));
    data.observations = data.indicators.map(({ id: indicator }: { id: string }) => ({
      indicator,
      area: 'selwerd',
      period: '2022',
      value: 50,
    }));
    delete data.clusters;
    assert.ok(check(data).ok);
    const folder = emptyFolder();
    const file = join(folder, write(folder, 'cijfers.json', data));
    const html = await sheet(file, ...ALL.slice(2), '--area', 'selwerd');
    const told = data.indicators.map((_: unknown, n: number) => {
      const [full, line] = [`>${labelOf(n)}</h`, `<p class="body">${labelOf(n)}: `];
      return html.split(full).length - 1 + html.split(line).length - 1;
    });
    assert.ok(told.filter((times: number) => times === 1).length > 2, told.join(' '));
    assert.ok(Math.max(...told) === 1, told.join(' '));
  });

  it('keeps the name of a wijk on one line where smaller letters do', async () => {
    const html = await sheet(...ALL, '--area', 'groningen-noord', ...ADDRESS);
    assert.match(html, /<h1 class="title-2">Zo gaat het in Groningen-Noord<\/h1>/);
  });

  it('needs nothing from outside', async () => {
    const html = await sheet(...ALL, '--area', 'selwerd', ...ADDRESS);
    assert.doesNotMatch(html, /<script|<link|<img|src=|url\(|@import|style=|undefined|NaN/);
    assert.match(html, /^<!doctype html>\n<html lang="nl" dir="ltr">/);
  });

  it('says that a figure is of a larger area', async () => {
    const html = await sheet(document('gebiedsmonitor'), '--area', 'tuinwijk');
    assert.match(wordsOf(html), /Over een groter gebied: Groningen-Noord/);
    assert.match(html, /<section class="hero wider">/);
    assert.doesNotMatch(wordsOf(html), /op de site/);
  });

  it('promises above no more than is below', async () => {
    const promise = /wat eraan gedaan wordt en welk geld daarvoor is/;
    const area = ['--area', 'groningen-noord'];
    assert.match(wordsOf(await sheet(...ALL, ...area)), promise);
    assert.doesNotMatch(wordsOf(await sheet(document('gebiedsmonitor'), ...area)), promise);
    const both = ['gebiedsmonitor', 'interventiemonitor'].map(document);
    assert.doesNotMatch(wordsOf(await sheet(...both, ...area)), promise);
  });

  it('counts a figure of the wijk itself for more than one of a larger area', async () => {
    const words = wordsOf(await sheet(...ALL, '--area', 'de-hoogte'));
    assert.ok(words.indexOf('In De Hoogte') > 0);
    assert.doesNotMatch(words, /Over een groter gebied/);
  });

  it('says it in easy words, and in another language', async () => {
    const easy = wordsOf(await sheet(...ALL, '--area', 'de-hoogte', '--level', 'a2', ...ADDRESS));
    assert.match(easy, /hebben ongeveer 40 van de 100 kinderen/);
    assert.match(easy, /Nieuwe huizen in plaats van oude/);
    const arabic = await sheet(...ALL, '--area', 'selwerd', '--lang', 'ar');
    assert.match(arabic, /<html lang="ar" dir="rtl">/);
    assert.match(arabic, /<bdi lang="nl">/);
  });

  it('shows the seal of an intervention whose vinkjes are filled in', async () => {
    const gebiedsmonitor = fixture<any>('valid', 'gebiedsmonitor');
    const interventies = fixture<any>('valid', 'interventiemonitor-answered');
    interventies.interventions[0].wijken.areas = [interventies.areas[0].id];
    gebiedsmonitor.areas[0].id = interventies.areas[0].id;
    gebiedsmonitor.observations = [];
    for (const area of gebiedsmonitor.areas) delete area.parent;
    const folder = emptyFolder();
    const files = [
      write(folder, 'g.json', gebiedsmonitor),
      write(folder, 'i.json', interventies),
    ].map((name) => join(folder, name));
    const html = await sheet(...files, '--area', interventies.areas[0].id);
    assert.match(html, /class="beside sealed"/);
    assert.match(wordsOf(html), /vinkjes (is|zijn) gezet/);
    assert.match(wordsOf(html), /Er zijn nog geen cijfers over deze wijk\./);
  });

  const refused = async (code: number, message: RegExp, ...args: readonly string[]) => {
    const folder = emptyFolder();
    const outcome = await desk(folder, 'render', 'wijkkrant', ...args);
    assert.equal(outcome.code, code, outcome.err);
    assert.match(outcome.err, message);
    assert.ok(!existsSync(join(folder, 'blad.html')));
  };
  const out = ['--out', 'blad.html'];

  it('refuses in Dutch what cannot be made', async () => {
    const area = ['--area', 'selwerd'];
    await refused(2, /Zeg met --area over welke wijk/, ...ALL, ...out);
    await refused(2, /Zeg met --out in welk bestand/, ...ALL, ...area, '--out', 'blad.docx');
    await refused(
      2,
      /Noem ten minste één gebiedsmonitor/,
      document('procesmonitor'),
      ...area,
      ...out,
    );
    await refused(
      2,
      /hoogstens één interventiemonitor/,
      ...ALL,
      document('procesmonitor'),
      ...area,
      ...out,
    );
    await refused(
      2,
      /is geen adres\. Het begint met https/,
      ...ALL,
      ...area,
      ...out,
      '--address',
      'selwerd.nl',
    );
    await refused(2, /Het gebied utopia staat niet in/, ...ALL, '--area', 'utopia', ...out);
  });

  it('refuses what cannot be one page, rather than to cut it', async () => {
    const data = fixture<any>('valid', 'gebiedsmonitor');
    data.meta.source = { text: 'Een bron die maar doorgaat. '.repeat(300).trim() };
    const folder = emptyFolder();
    const name = join(folder, write(folder, 'lang.json', data));
    await refused(1, /passen niet op één bladzijde/, name, '--area', data.areas[0].id, ...out);
  });

  it('refuses a PDF where no browser is', async () => {
    const folder = emptyFolder();
    await assert.rejects(
      printPage('<p>', join(folder, 'blad.pdf'), [join(folder, 'geen-browser')]),
      /geen Chrome of Chromium om een PDF mee te maken\. Zeg met CHROME_PATH/,
    );
  });
});

describe('the printed sheet is one page', () => {
  for (const area of ['selwerd', 'de-hoogte', 'vinkhuizen']) {
    for (const level of ['standard', 'a2']) {
      it(`of ${area}, ${level}`, async () => {
        const args = [...ALL, '--area', area, '--level', level, ...ADDRESS];
        assert.equal(await pages(emptyFolder(), ...args), 1);
      });
    }
  }

  const changed = async (change: (data: any) => void, ...args: readonly string[]) => {
    const data = JSON.parse(readFileSync(document('gebiedsmonitor'), 'utf8'));
    change(data);
    assert.ok(check(data).ok);
    const folder = emptyFolder();
    const name = write(folder, 'cijfers.json', data);
    const rest = ALL.slice(2);
    return pages(folder, name, ...rest, '--area', 'selwerd', ...ADDRESS, ...args);
  };

  it('of sixty indicators', async () => {
    const count = await changed((data) => {
      const [first] = data.indicators;
      data.indicators = Array.from({ length: 60 }, (_, n) => ({ ...first, id: `cijfer-${n}` }));
      data.observations = data.indicators.flatMap(({ id: indicator }: { id: string }) =>
        ['2018', '2020', '2022'].map((period, n) => ({
          indicator,
          area: 'selwerd',
          period,
          value: 6 + n / 10,
        })),
      );
    });
    assert.equal(count, 1);
  });

  it('of words that are longer than a line', async () => {
    const count = await changed((data) => {
      data.areas.find(({ id }: any) => id === 'selwerd').name = `${LONG} ${LONG}`;
      for (const indicator of data.indicators) {
        indicator.label = `${LONG} ${LONG}`;
        indicator.source = `${LONG} ${LONG}`;
      }
    });
    assert.equal(count, 1);
  });

  it('of which nothing is known', async () => {
    const count = await changed((data) => {
      data.observations = [];
    });
    assert.equal(count, 1);
  });

  it('of Arabic names, in Arabic', async () => {
    const rename = (data: any) => {
      for (const area of data.areas) area.name = ARABIC;
      for (const indicator of data.indicators) indicator.label = { nl: 'Cijfer', ar: ARABIC };
    };
    assert.equal(await changed(rename, '--lang', 'ar'), 1);
    assert.equal(await changed(rename), 1);
  });
});

/** What is made of any sound document is a sheet, or is refused in Dutch. */
async function renders(folder: string, { name, document: data }: Fixture): Promise<void> {
  const { kind, areas } = data as { kind: Kind; areas?: readonly { id: string }[] };
  const file = write(folder, 'document.json', data);
  const files = kind === 'gebiedsmonitor' ? [file] : [document('gebiedsmonitor'), file];
  const area = (kind === 'gebiedsmonitor' ? areas?.[0]?.id : undefined) ?? 'selwerd';
  const outcome = await desk(
    folder,
    'render',
    'wijkkrant',
    ...files,
    '--area',
    area,
    '--out',
    'uit.html',
  );
  if (outcome.code !== 0) {
    assert.match(outcome.err, /staat niets|staat niet in|passen niet op één bladzijde/, name);
    return;
  }
  const html = readFileSync(join(folder, 'uit.html'), 'utf8');
  assert.doesNotMatch(html, /undefined|\[object|NaN|Infinity/, name);
}

describe('Whatever a sound document says', () => {
  const folder = emptyFolder();

  for (const sample of [...valid, ...edge]) {
    it(`${sample.name} makes a sheet`, () => renders(folder, sample));
  }

  it('makes a sheet, also where it says little or strange things', async () => {
    const documents = fc
      .constantFrom(...valid)
      .chain(({ name, document: data }) => {
        const schema = schemaOf((data as { kind: Kind }).kind);
        return varied(data, schema, schema).map((other) => ({ name, document: other }));
      })
      .filter((sample) => check(sample.document).ok);
    await fc.assert(
      fc.asyncProperty(documents, (sample) => renders(folder, sample)),
      { seed: SEED, numRuns: 60 },
    );
  });
});
