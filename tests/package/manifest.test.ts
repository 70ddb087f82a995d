import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import own from '../../package.json' with { type: 'json' };
import { THEMES } from '../../src/styles/themes.js';
import { FILES, type Manifest } from '../../src/embed/release.js';
import { walk } from './walk.js';

const DIST = resolve(import.meta.dirname, '../../dist');

const { version, files } = JSON.parse(
  readFileSync(join(DIST, 'manifest.json'), 'utf8'),
) as Manifest;
const listed = new Set(files.map(({ file }) => file));

/** The names that pages hold on to; all others change with what is in them. */
const STABLE = [
  'frame.css',
  'frame.js',
  ...Object.values(FILES),
  ...THEMES.map((theme) => `themes/${theme}.css`),
  'LICENSES.md',
];

const textOf = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** What a module imports, at once or later. */
function importsOf(file: string): string[] {
  const program = parse(textOf(file), { ecmaVersion: 'latest', sourceType: 'module' });
  return [...walk(program)].flatMap(([node]) => {
    const source =
      node.type === 'ImportDeclaration' ||
      node.type === 'ImportExpression' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration'
        ? node.source
        : undefined;
    if (!source) return [];
    assert.ok(source.type === 'Literal', `${file} imports what cannot be known beforehand`);
    return [String(source.value)];
  });
}

const partsOf = (file: string): string[] =>
  file.endsWith('.html')
    ? [...textOf(file).matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address)
    : file.endsWith('.js')
      ? importsOf(file)
      : [];

/** A file and all that it loads, at once or later. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const part of partsOf(file)) loadedBy(posix.join(posix.dirname(file), part), seen);
  return seen;
}

/** The pages that make snippets and check documents: nobody but their visitors loads them. */
const PAGES = ['embed/index.html', 'check/index.html'];

describe('the manifest of a release', () => {
  it('says its version', () => {
    assert.equal(version, own.version);
  });

  it('names every published file, and each once', () => {
    const published = readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !file.startsWith('npm/') && file !== 'manifest.json');
    assert.deepEqual(files.map(({ file }) => file).sort(), published.sort());
  });

  for (const { file, bytes, sha384 } of files) {
    it(`${file} is there, with its size and its hash`, () => {
      const content = readFileSync(join(DIST, file));
      assert.equal(content.length, bytes);
      assert.equal(sha384, `sha384-${createHash('sha384').update(content).digest('base64')}`);
    });

    it(`${file} has a name that stays, or one that changes with what is in it`, () => {
      assert.ok(
        STABLE.includes(file) ||
          PAGES.some((page) => posix.dirname(page) === posix.dirname(file)) ||
          /^chunks\/[a-z0-9-]+-[\w-]{8}\.js$/.test(file),
      );
    });
  }

  for (const entry of [FILES.script, FILES.frame, FILES.frameHelper]) {
    it(`names all that ${entry} loads, at once or later`, () => {
      const loaded = [...loadedBy(entry)];
      assert.deepEqual(
        loaded.filter((file) => !listed.has(file)),
        [],
      );
      if (entry !== FILES.frameHelper) assert.ok(loaded.length > 10, String(loaded.length));
    });
  }

  it('has no file that nothing loads, but the themes and the licences', () => {
    const loaded = new Set([...STABLE, ...PAGES].flatMap((entry) => [...loadedBy(entry)]));
    assert.deepEqual(
      [...listed].filter((file) => !loaded.has(file) && !/(^|\/)LICENSES\.md$/.test(file)),
      [],
    );
  });

  it('has the script that is no module whole: it loads nothing', () => {
    assert.deepEqual([...loadedBy(FILES.classic)], [FILES.classic]);
  });
});
