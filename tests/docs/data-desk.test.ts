import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { MISSING_REASONS, type Gebiedsmonitor, type Observation } from '../../data-schema/index.js';
import { FiguresMapping, MoneyMapping } from '../../src/cli/import/mapping.js';
import { PRESETS } from '../../src/cli/import/presets.js';
import { desk, emptyFolder, write } from '../cli/desk.js';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

const blocksOf = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );

/** The commands of a page, without those that put Wijkraam on a computer. */
const commandsOf = (page: string) =>
  blocksOf(page, 'sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => !line.startsWith('npm '));

function give(folder: string, command: string | undefined) {
  const [npx, name, ...args] = command?.split(' ') ?? [];
  assert.deepEqual([npx, name], ['npx', 'wijkraam'], command);
  return desk(folder, ...args);
}

describe('From Excel to site, as the page for data editors says it', () => {
  const page = read('docs/data/van-excel-naar-site.md');
  const commands = commandsOf(page);
  const shown = blocksOf(page, 'text');
  const [mapping = ''] = blocksOf(page, 'json');
  const folder = emptyFolder();
  cpSync(resolve(ROOT, 'examples/van-excel'), folder, { recursive: true });

  it('works from the first command to the last, and shows what comes out', async () => {
    const [guess, make, check, publish, again, checkAgain, diff, migrate, ...others] = commands;
    assert.deepEqual(others, []);

    assert.equal((await give(folder, guess)).code, 0);
    const proposed = JSON.parse(readFileSync(join(folder, 'koppeling.json'), 'utf8')) as object;
    const blanks = { document: 'basis.json', area: { is: 'groningen-noord' } };
    const filledIn = { ...proposed, ...blanks, missing: { 'n.b.': 'notKnown' } };
    assert.deepEqual(filledIn, JSON.parse(mapping));

    write(folder, 'koppeling.json', mapping);
    const made = await give(folder, make);
    assert.deepEqual([made.code, made.err.trim()], [0, shown[0]]);

    const checked = await give(folder, check);
    assert.deepEqual([checked.code, checked.out.trim()], [0, shown[1]]);

    const published = await give(folder, publish);
    assert.equal(published.code, 0, published.err);
    assert.match(published.out, /^latest\/gebiedsmonitor\.json /);

    assert.equal((await give(folder, again)).code, 0);
    assert.equal((await give(folder, checkAgain)).code, 0);
    assert.equal((await give(folder, diff)).out.trim(), 'Er is niets veranderd.');
    write(
      folder,
      'gebiedsmonitor-nieuw.json',
      readFileSync(join(folder, 'gebiedsmonitor.json'), 'utf8').replace('64', '65'),
    );
    assert.match((await give(folder, diff)).out, /65% .* Eerst stond er: 64%\./);

    const migrated = await give(folder, migrate);
    assert.equal(migrated.code, 0, migrated.err);
    assert.match(migrated.out, /^gebiedsmonitor\.json: van versie 1\.0 naar/m);
  });

  it('gives the figures that the programme publishes', () => {
    const made = JSON.parse(
      readFileSync(join(folder, 'gebiedsmonitor.json'), 'utf8'),
    ) as Gebiedsmonitor;
    const programme = JSON.parse(
      read('examples/data/groningen-noord/gebiedsmonitor.json'),
    ) as Gebiedsmonitor;
    const isSame = (one: Observation) => (other: Observation) =>
      one.indicator === other.indicator && one.area === other.area && one.period === other.period;
    for (const observation of made.observations) {
      assert.deepEqual(observation, programme.observations.find(isSame(observation)));
    }
    assert.equal(
      made.meta.notes?.at(-1),
      'Bron: Uitvoeringsprogramma 2024-2027 Groningen-Noord, bijlage',
    );
  });
});

describe('The other pages for data editors', () => {
  const folder = emptyFolder();
  cpSync(resolve(ROOT, 'examples/data/groningen-noord'), folder, { recursive: true });

  it('show what comes out of publishing, but for the day', async () => {
    const page = read('docs/data/publiceren.md');
    const undated = (text: string) => text.trim().replace(/\d{4}-\d{2}-\d{2}/g, 'DAG');
    const [first, withAddress, ...others] = commandsOf(page);
    assert.deepEqual(others, []);
    const { code, out } = await give(folder, first);
    assert.equal(code, 0);
    assert.deepEqual([undated(out)], blocksOf(page, 'text').map(undated));
    assert.equal((await give(folder, withAddress)).code, 0);
    const feed = readFileSync(join(folder, 'publicatie/feed.json'), 'utf8');
    assert.ok(feed.includes('"https://data.voorbeeld.nl/wijken/feed.json"'));
  });

  it('name an area and an indicator of the example, in what goes on a website', () => {
    const [snippet = ''] = blocksOf(read('docs/data/publiceren.md'), 'html');
    const valueOf = (name: string) => new RegExp(`${name}="([^"]+)"`).exec(snippet)?.[1];
    const [area = '', indicator = ''] = ['area', 'indicator'].map(valueOf);
    const { observations } = JSON.parse(
      read('examples/data/groningen-noord/gebiedsmonitor.json'),
    ) as Gebiedsmonitor;
    assert.ok(observations.some((one) => one.area === area && one.indicator === indicator));
  });

  it('make a sheet and a picture', async () => {
    const [sheet, picture, ...others] = commandsOf(read('docs/data/wijkkrant.md'));
    assert.deepEqual(others, []);
    // Without a browser, as the page says that it can be done.
    const made = await give(folder, sheet?.replace('wijkkrant.pdf', 'wijkkrant.html'));
    assert.equal(made.code, 0, made.err);
    assert.equal((await give(folder, picture)).code, 0);
    assert.ok(existsSync(join(folder, 'cijfer.png.txt')));
  });

  it('propose a mapping of a table from Swing', async () => {
    const swing = emptyFolder();
    cpSync(resolve(ROOT, 'tests/cli/swing/kruistabel.xlsx'), join(swing, 'tabel.xlsx'));
    const [guess, ...others] = commandsOf(read('docs/data/koppeling.md'));
    assert.deepEqual(others, []);
    assert.equal((await give(swing, guess)).code, 0);
    assert.match(readFileSync(join(swing, 'koppeling.json'), 'utf8'), /"Eenzaam – 2012"/);
  });
});

describe('The page about the mapping', () => {
  const page = read('docs/data/koppeling.md');

  /** The names of all fields of a schema, however deep. */
  function fieldsOf(schema: any): string[] {
    const { def } = schema._zod;
    if (def.type === 'optional') return fieldsOf(def.innerType);
    if (def.type === 'array') return fieldsOf(def.element);
    if (def.type !== 'object') return [];
    return Object.entries(def.shape).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
  }

  for (const name of new Set([...fieldsOf(FiguresMapping), ...fieldsOf(MoneyMapping)])) {
    if (name === '$schema') continue;
    it(`tells of ${name}`, () => assert.ok(page.includes(`\`${name}\``), name));
  }

  for (const name of [...Object.keys(PRESETS), ...MISSING_REASONS, 'leaveOut']) {
    it(`tells of ${name}`, () => assert.ok(page.includes(`\`${name}\``), name));
  }
});
