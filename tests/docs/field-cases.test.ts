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

describe('the field cases', () => {
  it('are listed once, in order', () => {
    const numbers = rows.map(({ number }) => number);
    assert.ok(numbers.length > 0);
    assert.deepEqual(
      numbers,
      [...new Set(numbers)].sort((one, other) => one - other),
    );
  });

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
