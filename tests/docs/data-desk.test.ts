import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
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

describe('From Excel to site, as the page for data editors says it', () => {
  const page = read('docs/data/van-excel-naar-site.md');
  const commands = blocksOf(page, 'sh').flatMap((block) => block.split('\n'));
  const [mapping = ''] = blocksOf(page, 'json');
  const folder = emptyFolder();
  cpSync(resolve(ROOT, 'examples/van-excel'), folder, { recursive: true });

  const give = (command: string | undefined) => {
    const [npx, name, ...args] = command?.split(' ') ?? [];
    assert.deepEqual([npx, name], ['npx', 'wijkraam'], command);
    return desk(folder, ...args);
  };

  it('works from the first command to the last', async () => {
    const [guess, make, check, diff, ...others] = commands;
    assert.deepEqual(others, []);

    assert.equal((await give(guess)).code, 0);
    const proposed = JSON.parse(readFileSync(join(folder, 'koppeling.json'), 'utf8')) as object;
    assert.deepEqual(
      Object.keys(proposed).sort(),
      Object.keys(JSON.parse(mapping) as object).sort(),
    );

    write(folder, 'koppeling.json', mapping);
    const made = await give(make);
    assert.equal(made.code, 0, made.err);
    assert.match(made.err, /^12 cijfers uit 4 rijen\.$/m);

    const checked = await give(check);
    assert.equal(checked.code, 0);
    assert.match(checked.out, /^0 fouten en 1 waarschuwing in 1 bestand\.$/m);

    write(
      folder,
      'gebiedsmonitor-nieuw.json',
      readFileSync(join(folder, 'gebiedsmonitor.json'), 'utf8').replace('64', '65'),
    );
    const compared = await give(diff);
    assert.match(compared.out, /65% .* Eerst stond er: 64%\./);
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
