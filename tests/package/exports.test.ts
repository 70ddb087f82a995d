import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { WIDGETS } from '../../src/embed/description.js';
import { packageSnippet } from '../../src/embed/snippets/package.js';
import { sampleEmbed } from '../docs/embedding-samples.js';
import manifest from '../../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');

const embed = await sampleEmbed();

const targets = Object.entries(manifest.exports).flatMap(([name, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((path) => ({ name, path })),
);

describe('the exports of the package', () => {
  for (const { name, path } of targets) {
    it(`${name} leads to ${path}`, () => {
      const fixed = resolve(ROOT, path.replace(/\*$/, ''));
      assert.ok(existsSync(fixed));
      if (path.endsWith('*')) assert.ok(readdirSync(fixed).length > 0);
    });
  }

  it('offers every widget, and a define module of it', () => {
    for (const widget of readdirSync(resolve(ROOT, 'src/widgets'))) {
      assert.ok(`./${widget}` in manifest.exports, widget);
      assert.ok(`./${widget}/define` in manifest.exports, widget);
    }
  });

  it('offers all that a snippet imports', () => {
    const names = WIDGETS.map((widget) =>
      packageSnippet({ ...embed, description: { ...embed.description, widget } }),
    )
      .flatMap((snippet) => [...snippet.matchAll(/^import '([^']+)';$/gm)])
      .map(([, name = '']) => name.replace(/^wijkraam/, '.'));
    assert.ok(names.length > 0);
    for (const name of names) assert.ok(name in manifest.exports, name);
  });

  for (const name of ['data-schema', 'reading', 'language']) {
    it(`./${name} runs without a DOM`, async () => {
      const { default: path } = manifest.exports[`./${name}` as './reading'];
      const module: object = await import(pathToFileURL(resolve(ROOT, path)).href);
      assert.ok(Object.keys(module).length > 0);
    });
  }

  it('keeps in what has a side effect', () => {
    const kept = manifest.sideEffects.filter((path) => !path.includes('*'));
    for (const path of kept) assert.ok(existsSync(resolve(ROOT, path)), path);
  });

  it('describes every element in custom-elements.json, at a module that is there', () => {
    const { modules } = JSON.parse(
      readFileSync(resolve(ROOT, manifest.customElements), 'utf8'),
    ) as {
      modules: { path: string; declarations?: { tagName?: string }[] }[];
    };
    const elements = modules.flatMap(({ path, declarations = [] }) =>
      declarations.flatMap(({ tagName }) => (tagName ? [{ tagName, path }] : [])),
    );
    const widgets = readdirSync(resolve(ROOT, 'src/widgets')).sort();
    assert.deepEqual(elements.map(({ tagName }) => tagName.replace(/^wijk-/, '')).sort(), widgets);
    for (const { path, tagName } of elements) {
      assert.ok(existsSync(resolve(ROOT, path)), path);
      assert.equal(dirname(path).split('/').at(-1), tagName.replace(/^wijk-/, ''));
    }
  });
});
