import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { brotliSize, loadedAtOnce } from '../../scripts/lib/weight.js';

const ENTRY = resolve(import.meta.dirname, '../../dist/wijkraam.js');
const CEILING = 45_000;

it(`loads at most ${CEILING} bytes at once`, () => {
  const size = loadedAtOnce(ENTRY).reduce((sum: number, path: string) => sum + brotliSize(path), 0);
  assert.ok(size <= CEILING, `${size} bytes`);
});
