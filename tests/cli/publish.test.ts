import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { build } from 'vite';
import { writeNational } from '../../bench/national.js';
import { assemble, check, type Gebiedsmonitor } from '../../data-schema/index.js';
import { indicatorRecords } from '../../src/language/downloads/index.js';
import { readIndicator } from '../../src/reading/index.js';
import { fixture } from '../data-schema/fixtures.js';
import { desk, emptyFolder, write } from './desk.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, 'examples/data/groningen-noord');

/** Large enough to be published in parts. */
const IN_PARTS = { wijken: 12, gemeenten: 3, indicators: 12, periods: 20 };

const readText = (...path: string[]) => readFileSync(join(...path), 'utf8');
const readJson = <T>(...path: string[]) => JSON.parse(readText(...path)) as T;

/** Every file in a folder, by its path from there. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const isCompressed = (path: string) => /\.(br|gz)$/.test(path);

interface Index {
  readonly parts: string;
}
interface Part {
  readonly order: number;
  readonly areas: Gebiedsmonitor['areas'];
  readonly observations: Gebiedsmonitor['observations'];
}

/** The gebiedsmonitor that stands at an address, whole or in parts, as the contract's own check sees it. */
function readPublished(path: string): Gebiedsmonitor {
  const index = readJson<Index & Record<string, unknown>>(path);
  const folder = resolve(dirname(path), index.parts);
  const { areas } = readJson<{ areas: { id: string }[] }>(folder, 'areas.json');
  const parts = areas.map(({ id }) => readJson<Part>(folder, `areas/${id}.json`));
  const checked = check(assemble(index, parts));
  assert.ok(checked.ok && checked.document.kind === 'gebiedsmonitor');
  return checked.document;
}

async function inParts(folder: string, name = 'cijfers.json'): Promise<Gebiedsmonitor> {
  await writeNational(join(folder, name), IN_PARTS);
  return readJson<Gebiedsmonitor>(folder, name);
}

const sorted = ({ observations }: Gebiedsmonitor) =>
  observations.map((observation) => JSON.stringify(Object.entries(observation).sort())).sort();

describe('wijkraam publish', () => {
  it('publishes the documents of the programme, each at an address that stays', async () => {
    const to = join(emptyFolder(), 'uit');
    const files = ['gebiedsmonitor.json', 'interventiemonitor.json', 'procesmonitor.json'];
    const { code, out } = await desk(DATA, 'publish', ...files, '--to', to);
    assert.equal(code, 0);
    for (const file of files) {
      assert.match(out, new RegExp(`^latest/${file} \\(`, 'm'));
      const published = check(readJson(to, 'latest', file));
      assert.deepEqual(published, check(readJson(DATA, file)));
      assert.ok(published.ok);
    }
  });

  it('leaves a small gebiedsmonitor whole, and puts a large one in parts that hold the same', async () => {
    const folder = emptyFolder();
    const document = await inParts(folder);
    const { code, out } = await desk(folder, 'publish', 'cijfers.json', '--to', 'uit');
    assert.equal(code, 0);
    assert.match(out, /^latest\/cijfers\.json \(gebiedsmonitor, in delen: 16 gebieden\)$/m);
    const published = readPublished(join(folder, 'uit/latest/cijfers.json'));
    for (const field of ['meta', 'areas', 'indicators'] as const) {
      assert.deepEqual(published[field], document[field]);
    }
    assert.deepEqual(sorted(published), sorted(document));
    const [edition = ''] = readdirSync(join(folder, 'uit/editions/cijfers'));
    assert.match(edition, /^\d{4}-\d\d-\d\d-[0-9a-f]{12}$/);
    assert.deepEqual(
      readPublished(join(folder, 'uit/editions/cijfers', edition, 'index.json')),
      published,
    );
  });

  it('puts a smaller copy beside each text that gains by it, with the same content', async () => {
    const to = join(emptyFolder(), 'uit');
    await desk(DATA, 'publish', 'gebiedsmonitor.json', '--to', to);
    const files = filesIn(to);
    const compressed = files.filter(isCompressed);
    assert.ok(compressed.length > 40);
    for (const file of compressed) {
      const bytes = readFileSync(join(to, file));
      const open = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      const text = readFileSync(join(to, file.replace(/\.(br|gz)$/, '')));
      assert.deepEqual(open(bytes), text, file);
      assert.ok(bytes.length < text.length, file);
    }
    for (const file of ['latest/gebiedsmonitor.json.br', 'latest/gebiedsmonitor.json.gz']) {
      assert.ok(compressed.includes(file), file);
    }
  });

  it('changes nothing when the same is published again, also on another day', async () => {
    const folder = emptyFolder();
    await inParts(folder);
    await desk(folder, 'publish', 'cijfers.json', '--to', 'uit');
    const [name = ''] = readdirSync(join(folder, 'uit/editions/cijfers'));
    // As if it had been made earlier.
    const earlier = name.replace(/^[\d-]{10}/, '2020-01-31');
    cpSync(join(folder, 'uit/editions/cijfers', name), join(folder, 'vroeger', earlier), {
      recursive: true,
    });
    mkdirSync(join(folder, 'uit2/editions'), { recursive: true });
    cpSync(join(folder, 'vroeger'), join(folder, 'uit2/editions/cijfers'), { recursive: true });
    await desk(folder, 'publish', 'cijfers.json', '--to', 'uit2');
    const look = () =>
      filesIn(join(folder, 'uit2')).map((file) => [file, readText(folder, 'uit2', file)]);
    const once = look();
    const { code, out } = await desk(folder, 'publish', 'cijfers.json', '--to', 'uit2');
    assert.equal(code, 0);
    assert.match(out, /uitgave editions\/cijfers\/2020-01-31-[0-9a-f]{12}\/ was er al$/m);
    assert.deepEqual(look(), once);
    assert.deepEqual(readdirSync(join(folder, 'uit2/editions/cijfers')), [earlier]);
  });

  it('keeps every edition as it was, and tells of each in the feed, the newest first', async () => {
    const folder = emptyFolder();
    const document = fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor');
    write(folder, 'cijfers.json', document);
    await desk(folder, 'publish', 'cijfers.json', '--to', 'uit');
    const first = filesIn(join(folder, 'uit/editions')).map((file) => [
      file,
      readText(folder, 'uit/editions', file),
    ]);
    write(folder, 'cijfers.json', { ...document, meta: { ...document.meta, title: 'Nieuw' } });
    const address = 'https://data.example/wijken';
    await desk(folder, 'publish', 'cijfers.json', '--to', 'uit', '--address', address);
    for (const [file = '', text] of first) {
      assert.equal(readText(folder, 'uit/editions', file), text);
    }
    const editions = readdirSync(join(folder, 'uit/editions/cijfers'));
    assert.equal(editions.length, 2);
    assert.equal(check(readJson(folder, 'uit/latest/cijfers.json')).ok, true);

    interface Item {
      readonly id: string;
      readonly url: string;
      readonly title: string;
      readonly date_published: string;
    }
    const feed = readJson<{ version: string; feed_url: string; items: Item[] }>(
      folder,
      'uit/feed.json',
    );
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.feed_url, `${address}/feed.json`);
    assert.equal(feed.items.length, 2);
    assert.equal(feed.items[0]?.title, 'Nieuw');
    for (const { id, url, date_published } of feed.items) {
      assert.equal(url, `${address}/${id}index.json`);
      assert.ok(existsSync(join(folder, 'uit', id, 'index.json')));
      assert.match(date_published, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  it('says that an earlier edition is the newest again', async () => {
    const folder = emptyFolder();
    const document = fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor');
    const other = { ...document, meta: { ...document.meta, title: 'Nieuw' } };
    const outs: string[] = [];
    for (const content of [document, other, document]) {
      write(folder, 'cijfers.json', content);
      outs.push((await desk(folder, 'publish', 'cijfers.json', '--to', 'uit')).out);
    }
    assert.match(outs[2] ?? '', /was er al, en is weer de nieuwste$/m);
    const { meta } = readJson<Gebiedsmonitor>(folder, 'uit/latest/cijfers.json');
    assert.deepEqual(meta, document.meta);
  });

  it('has a CSV of each indicator: that of the widgets, of all areas together', async () => {
    const folder = emptyFolder();
    const document = fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor-qualifiers');
    write(folder, 'cijfers.json', document);
    await desk(folder, 'publish', 'cijfers.json', '--to', 'uit');
    const [edition = ''] = readdirSync(join(folder, 'uit/editions/cijfers'));
    const at = join(folder, 'uit/editions/cijfers', edition, 'csv');
    const readme = readText(at, 'LEESMIJ.txt');
    for (const { id } of document.indicators) {
      const text = readText(at, `${id}.csv`);
      assert.ok(text.startsWith('\uFEFF'));
      assert.ok(text.endsWith('\r\n'));
      const [columns = [], ...rows]: string[][] = parse(text, { delimiter: ';', bom: true });
      const expected = document.areas.flatMap((area) => {
        const reading = readIndicator(document, { indicator: id, area: area.id }, new Date());
        return indicatorRecords(reading).rows.map((cells) =>
          cells.map((cell) =>
            typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? ''),
          ),
        );
      });
      assert.deepEqual(rows, expected);
      const figures = document.observations.filter(({ indicator }) => indicator === id);
      assert.equal(rows.length, figures.length);
      for (const column of columns) assert.match(readme, new RegExp(`\\b${column}\\b`), column);
      assert.ok(readme.includes(`${id}.csv: `));
    }
  });

  it('tells each common host how long what may be kept, and that other sites may show it', async () => {
    const to = join(emptyFolder(), 'uit');
    await desk(DATA, 'publish', 'procesmonitor.json', '--to', to);
    for (const file of ['_headers', '.htaccess', 'nginx.conf']) {
      const text = readText(to, file);
      assert.match(text, /Access-Control-Allow-Origin:? "?\*/, file);
      assert.match(text, /max-age=31536000, immutable/, file);
      assert.match(text, /max-age=300\b/, file);
    }
    assert.match(
      readText(to, '_headers'),
      /^\/editions\/\*\n( {2}.*\n)* {2}Cache-Control: public, max-age=31536000, immutable$/m,
    );
    assert.match(readText(to, 'nginx.conf'), /gzip_static on;/);
  });

  it('stops at an error, tells it, and leaves what is published as it is', async () => {
    const folder = emptyFolder();
    const document = fixture<Record<string, unknown>>('valid', 'gebiedsmonitor');
    write(folder, 'cijfers.json', document);
    await desk(folder, 'publish', 'cijfers.json', '--to', 'uit');
    const before = filesIn(join(folder, 'uit'));
    write(folder, 'cijfers.json', { ...document, indicators: [] });
    const { code, out, err } = await desk(folder, 'publish', 'cijfers.json', '--to', 'uit');
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /fout op regel \d+, kolom \d+: observations\[0\]\.indicator: /);
    assert.match(err, /^Er is niets uitgegeven\.$/m);
    assert.deepEqual(filesIn(join(folder, 'uit')), before);
  });

  it('tells warnings, and goes on', async () => {
    const folder = emptyFolder();
    const document = fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor');
    write(folder, 'cijfers.json', { ...document, meta: { ...document.meta, nextUpdate: '2019' } });
    const { code, err } = await desk(folder, 'publish', 'cijfers.json', '--to', 'uit');
    assert.equal(code, 0);
    assert.match(err, /waarschuwing op regel .* Die tijd is voorbij/);
  });

  for (const [what, args, message] of [
    ['no document', ['--to', 'uit'], /Noem een document om uit te geven/],
    ['no folder', ['a.json'], /Noem met --to de map/],
    ['two documents of one name', ['a.json', 'b/A.json', '--to', 'uit'], /latest\/a\.json/],
    ['a name without letters', ['_.json', '--to', 'uit'], /naam met letters of cijfers/],
    ['half an address', ['a.json', '--to', 'uit', '--address', 'data.nl'], /begint met https/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, err } = await desk(emptyFolder(), 'publish', ...args);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }

  it('gives an address of plain letters to a file of another name', async () => {
    const folder = emptyFolder();
    write(folder, 'Súdwest-Fryslân (2024).JSON', fixture('valid', 'procesmonitor'));
    const { out } = await desk(folder, 'publish', 'Súdwest-Fryslân (2024).JSON', '--to', 'uit');
    assert.match(out, /^latest\/sudwest-fryslan-2024\.json /m);
  });

  it('says why it cannot write', async () => {
    const folder = emptyFolder();
    write(folder, 'uit', 'dit is een bestand');
    const { code, err } = await desk(
      DATA,
      'publish',
      'procesmonitor.json',
      '--to',
      `${folder}/uit`,
    );
    assert.equal(code, 3);
    assert.match(err, /uit: dit is geen map\.$/m);
  });

  it('lets another run that is busy finish, and clears up after one that was broken off', async () => {
    const folder = emptyFolder();
    write(folder, 'geld.json', fixture('valid', 'procesmonitor'));
    const busy = join(folder, 'uit', `.wijkraam-${process.ppid}`);
    mkdirSync(busy, { recursive: true });
    const refused = await desk(folder, 'publish', 'geld.json', '--to', 'uit');
    assert.equal(refused.code, 3);
    assert.match(refused.err, /hier is al een opdracht bezig/);

    const { pid } = spawnSync(process.execPath, ['--version']);
    const gone = join(folder, 'uit2', `.wijkraam-${pid}`);
    mkdirSync(gone, { recursive: true });
    writeFileSync(join(gone, 'half'), '{');
    assert.equal((await desk(folder, 'publish', 'geld.json', '--to', 'uit2')).code, 0);
    assert.deepEqual(
      readdirSync(join(folder, 'uit2')).filter((name) => name.startsWith('.wijkraam')),
      [],
    );
  });
});

/** The command in one file, which starts in a tenth of the time of its sources. */
async function builtCommand(folder: string): Promise<string> {
  const outDir = join(folder, 'cli');
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'cli',
    logLevel: 'error',
    build: { outDir },
  });
  return join(outDir, 'wijkraam.js');
}

describe('wijkraam publish that is killed', () => {
  const KILL_AT = new URL('./kill-at.js', import.meta.url).href;
  const folder = emptyFolder();
  const old = join(folder, 'oud');
  let command: string;
  let texts: Record<string, readonly string[]>;

  const publish = (to: string, killAt?: number) =>
    spawnSync(
      process.execPath,
      ['--import', KILL_AT, command, 'publish', 'cijfers.json', 'geld.json', '--to', to],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...(killAt === undefined ? {} : { KILL_AT: String(killAt) }) },
      },
    );

  const latest = (to: string) =>
    Object.fromEntries(
      ['cijfers', 'geld'].map((name) => [name, readText(to, `latest/${name}.json`)]),
    );

  /** Each address answers with one whole text of one edition, of which all parts are there. */
  function isWhole(to: string): void {
    for (const [name, text] of Object.entries(latest(to))) {
      assert.ok(texts[name]?.includes(text), `${name} is neither the old one nor the new one`);
      for (const [suffix, open] of [
        ['br', brotliDecompressSync],
        ['gz', gunzipSync],
      ] as const) {
        const path = join(to, `latest/${name}.json.${suffix}`);
        if (existsSync(path)) assert.equal(String(open(readFileSync(path))), text);
      }
    }
    assert.equal(readPublished(join(to, 'latest/cijfers.json')).observations.length, 16 * 12 * 20);
    const { items } = readJson<{ items: { id: string }[] }>(to, 'feed.json');
    for (const { id } of items) assert.ok(existsSync(join(to, id, 'index.json')));
  }

  before(async () => {
    command = await builtCommand(folder);
    const document = await inParts(folder);
    const money = fixture<{ meta: object }>('valid', 'procesmonitor');
    write(folder, 'geld.json', money);
    assert.equal(publish(old).status, 0);
    const first = document.observations.find(({ value }) => value !== undefined);
    assert.ok(first);
    Object.assign(first, { value: 12.3 });
    write(folder, 'cijfers.json', document);
    write(folder, 'geld.json', { ...money, meta: { ...money.meta, title: 'Nieuw' } });
  });

  it('leaves the old edition or the new one, never half of it, whenever that is', () => {
    const fresh = join(folder, 'nieuw');
    cpSync(old, fresh, { recursive: true });
    const { status, stderr } = publish(fresh);
    assert.equal(status, 0, stderr);
    const steps = Number(/steps: (\d+)/.exec(stderr)?.[1]);
    assert.ok(steps > 100);
    texts = Object.fromEntries(
      Object.keys(latest(old)).map((name) => [
        name,
        [latest(old)[name] ?? '', latest(fresh)[name] ?? ''],
      ]),
    );
    assert.notDeepEqual(latest(old), latest(fresh));

    // Every other step near the moments that count, and some of the many before.
    const moments = [
      ...Array.from({ length: 6 }, (_, index) => 1 + ((index * 7919) % (steps - 45))),
      ...Array.from({ length: 23 }, (_, index) => steps - 2 * index),
    ];
    const seen = new Set<string>();
    for (const moment of moments) {
      const to = join(folder, `gedood-${moment}`);
      cpSync(old, to, { recursive: true });
      const killed = publish(to, moment);
      assert.equal(killed.signal, 'SIGKILL', `step ${moment}`);
      isWhole(to);
      seen.add(JSON.stringify(latest(to)));
    }
    // Both documents old, one of them new, both new.
    assert.equal(seen.size, 3);

    for (const moment of moments.filter((_, index) => index % 8 === 0)) {
      const to = join(folder, `gedood-${moment}`);
      assert.equal(publish(to).status, 0);
      assert.deepEqual(latest(to), latest(fresh));
      assert.deepEqual(filesIn(to), filesIn(fresh));
    }
  });
});

describe('A set of figures as large as an eighth of the country', () => {
  it('is published in parts of which a page loads a few kB, in bounded memory', async () => {
    const folder = emptyFolder();
    const command = await builtCommand(folder);
    const sizes = { wijken: 412, gemeenten: 42, indicators: 24, periods: 10 };
    const figures = await writeNational(join(folder, 'land.json'), sizes);
    assert.equal(figures, 455 * 24 * 10);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=256', command, 'publish', 'land.json', '--to', 'uit'],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const [edition = ''] = readdirSync(join(folder, 'uit/editions/land'));
    const areas = join(folder, 'uit/editions/land', edition, 'areas');
    const sizesOfParts = readdirSync(areas)
      .filter((file) => file.endsWith('.br'))
      .map((file) => readFileSync(join(areas, file)).length);
    assert.equal(sizesOfParts.length, 455);
    const index = readFileSync(join(folder, 'uit/latest/land.json.br')).length;
    const largest = Math.max(...sizesOfParts);
    assert.ok(largest < 60_000, `${largest} bytes`);
    assert.ok(index + largest < 8000, `${index} + ${largest} bytes`);
  });
});
