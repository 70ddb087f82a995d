import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { check, type Checked } from '../../data-schema/index.js';
import { edge, examples, invalid, valid } from '../data-schema/fixtures.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** What may stand anywhere in a document, of every type and format. */
const OTHERS: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  Infinity,
  '',
  ' ',
  'unknown',
  '<b>bold</b>',
  '2022',
  [],
  [1, 'b'],
  {},
  { nl: 'tekst', en: '' },
  { nl: 1, 'not a tag': '<b>' },
  JSON.parse('{ "__proto__": "tekst", "nl": "tekst" }'),
  { text: 'tekst', url: 'http://example.org' },
];

/** The document with one place in it something else, or gone, for every place. */
function* changed(document: unknown): Generator<unknown> {
  yield* OTHERS;
  if (Array.isArray(document)) {
    for (const [index, item] of document.entries()) {
      yield document.toSpliced(index, 1);
      for (const other of changed(item)) yield document.with(index, other);
    }
  } else if (typeof document === 'object' && document !== null) {
    for (const [key, part] of Object.entries(document)) {
      const { [key]: _, ...rest } = document as Record<string, unknown>;
      yield rest;
      for (const other of changed(part)) yield { ...document, [key]: other };
    }
  }
}

describe('the contract as the script holds it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijkraam-'));
  let checkLean: (input: unknown) => Checked;

  before(async () => {
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      mode: 'script',
      build: {
        outDir: folder,
        lib: { entry: join(ROOT, 'data-schema/check.ts') },
        rolldownOptions: { preserveEntrySignatures: 'strict' },
      },
    });
    ({ check: checkLean } = await import(pathToFileURL(join(folder, 'wijkraam.js')).href));
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const { name, document } of [...valid, ...edge, ...examples, ...invalid]) {
    it(`finds in ${name} what zod finds`, () => {
      assert.deepEqual(checkLean(document), check(document));
    });
  }

  for (const { name, document } of valid) {
    it(`finds what zod finds when anything in ${name} is something else`, () => {
      for (const other of changed(document)) assert.deepEqual(checkLean(other), check(other));
    });
  }
});
