import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

const rows = read('docs/field-cases.md')
  .split('\n')
  .flatMap((line) => {
    const [, number, , tests = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/.test(number ?? '') ? [{ number: Number(number), tests }] : [];
  });

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const LISTED = range(1, 88);

/** Those whose tests carry the number in their names; of the others the table alone knows it. */
const NUMBERED = LISTED.filter((number) => number < 48 || number > 57);

describe('the field cases', () => {
  it('are listed once, in order', () => {
    assert.deepEqual(
      rows.map(({ number }) => number),
      LISTED,
    );
  });

  for (const number of NUMBERED) {
    it(`${number} has a test with it in its name`, () => {
      const { tests = '' } = rows.find((row) => row.number === number) ?? {};
      const texts = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => read(path));
      assert.ok(
        texts.some((text) =>
          [`case ${number}:`, 'case ${number}:', `(${number})`].some((name) => text.includes(name)),
        ),
      );
    });
  }

  for (const { number, tests } of rows) {
    it(`${number} has the tests that are named`, () => {
      const files = tests.split(';').map((part) => ({
        path: /`([^`]+)`/.exec(part)?.[1] ?? '',
        names: [...part.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
      }));
      for (const { path, names } of files) {
        assert.ok(names.length > 0, path);
        for (const name of names) assert.ok(read(path).includes(name), `${path}: ${name}`);
      }
    });
  }
});
