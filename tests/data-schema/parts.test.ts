import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assemble, check, divide, type Gebiedsmonitor } from '../../data-schema/index.js';
import { shapeProblems } from '../../data-schema/check-with.js';
import * as shapes from '../../data-schema/parts.js';
import { edge, examples, valid } from './fixtures.js';

const SHAPES = {
  'gebiedsmonitor-index': shapes.GebiedsmonitorIndex,
  'gebiedsmonitor-part': shapes.GebiedsmonitorPart,
  'gebiedsmonitor-areas': shapes.GebiedsmonitorAreas,
};
type File = keyof typeof SHAPES;

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data-schema/${path}`, import.meta.url), 'utf8'));

const validators = Object.fromEntries(
  Object.keys(SHAPES).map((file) => [
    file,
    new Ajv2020({ strict: false }).compile(read(`json/v1/${file}.json`) as object),
  ]),
);

/** What both readers of the contract find in a file. */
const found = (file: File, content: unknown) => ({
  problems: shapeProblems(SHAPES[file], content).map(({ code, path }) => ({ code, path })),
  passesSchema: validators[file]?.(content),
});

const documents = [...valid, ...edge, ...examples].flatMap(({ name, document }) => {
  const checked = check(document);
  return checked.ok && checked.document.kind === 'gebiedsmonitor'
    ? [{ name, document: checked.document }]
    : [];
});

const sorted = ({ observations, ...rest }: Gebiedsmonitor) => ({
  ...rest,
  $schema: '',
  contract: '',
  observations: observations
    .map((observation) => JSON.stringify(Object.entries(observation).sort()))
    .sort(),
});

describe('A gebiedsmonitor in parts', () => {
  for (const { name, document } of documents) {
    test(`is the same document once it is put together: ${name}`, () => {
      const { index, parts } = divide(document);
      const all = [...parts()].map(([, part]) => part);
      const together = assemble(index('./'), all.toReversed());
      const checked = check(together);
      assert.ok(checked.ok && checked.document.kind === 'gebiedsmonitor');
      assert.deepEqual(sorted(checked.document), sorted(document));
    });

    test(`is sound with any one of its parts: ${name}`, () => {
      const { index, parts } = divide(document);
      for (const [area, part] of parts()) {
        const one = check(assemble(index('./'), [part]));
        assert.ok(one.ok && one.document.kind === 'gebiedsmonitor');
        assert.equal(one.document.areas[0]?.id, area);
        assert.deepEqual(
          one.document.observations,
          document.observations.filter((observation) => observation.area === area),
        );
      }
    });

    test(`keeps to the shapes and the JSON Schema of its files: ${name}`, () => {
      const { index, areas, parts } = divide(document);
      const good = { problems: [], passesSchema: true };
      assert.deepEqual(found('gebiedsmonitor-index', index('../editions/a/b/')), good);
      assert.deepEqual(found('gebiedsmonitor-areas', areas), good);
      for (const [, part] of parts()) assert.deepEqual(found('gebiedsmonitor-part', part), good);
    });
  }

  test('is in the fixtures as it is made', () => {
    const document = documents.find(({ name }) => name === 'gebiedsmonitor')?.document;
    assert.ok(document);
    const { index, areas, parts } = divide(document);
    assert.deepEqual(read('fixtures/parts/index.json'), index('./'));
    assert.deepEqual(read('fixtures/parts/areas.json'), areas);
    for (const [area, part] of parts()) {
      assert.deepEqual(read(`fixtures/parts/areas/${area}.json`), part);
    }
  });

  for (const name of readdirSync(
    new URL('../../data-schema/fixtures/parts/invalid/', import.meta.url),
  )) {
    const fixture = read(`fixtures/parts/invalid/${name}`) as {
      readonly says: string;
      readonly file: File;
      readonly problems: unknown;
      readonly document: unknown;
    };
    test(`is refused where it is wrong: ${fixture.says}`, () => {
      const { file, problems, document } = fixture;
      assert.deepEqual(found(file, document), { problems, passesSchema: false });
    });
  }

  for (const folder of [
    'https://ergens.nl/',
    '//ergens.nl/',
    '/editions/',
    'editions/',
    './a b/',
  ]) {
    test(`has no parts at ${folder}`, () => {
      const [first] = documents;
      assert.ok(first);
      const { passesSchema } = found('gebiedsmonitor-index', divide(first.document).index(folder));
      assert.equal(passesSchema, false);
    });
  }
});
