import assert from 'node:assert/strict';
import { resolve, sep } from 'node:path';
import { before, describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** What no chart of ours uses, or what runs when the kit is made rather than in the browser. */
const LEFT_OUT = [
  'vega',
  'vega-crossfilter',
  'vega-embed',
  'vega-expression',
  'vega-force',
  'vega-geo',
  'vega-hierarchy',
  'vega-label',
  'vega-lite',
  'vega-parser',
  'vega-projection',
  'vega-regression',
  'vega-selections',
  'vega-tooltip',
  'vega-voronoi',
  'vega-wordcloud',
  'd3-contour',
  'd3-delaunay',
  'd3-dsv',
  'd3-force',
  'd3-geo',
  'd3-hierarchy',
  'd3-scale-chromatic',
];

const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** The folder of each package that has code in the file, by name. */
function packagesIn(chunk: Rolldown.OutputChunk): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const [path, { renderedLength }] of Object.entries(chunk.modules)) {
    const [folder, name] = PACKAGE.exec(path) ?? [];
    if (folder === undefined || name === undefined || renderedLength === 0) continue;
    const key = name.split(sep).join('/');
    folders.set(key, (folders.get(key) ?? new Set()).add(folder));
  }
  return folders;
}

for (const mode of ['script', 'engine']) {
  describe(`the chart engine in the ${mode} build`, () => {
    let packages = new Map<string, Set<string>>();

    before(async () => {
      const configFile = resolve(ROOT, 'vite.config.ts');
      const result = await build({ configFile, mode, build: { write: false } });
      const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
      const chunk = output?.output.find(
        (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.includes('vega-view')),
      );
      assert.ok(chunk?.type === 'chunk');
      packages = packagesIn(chunk);
    });

    it('draws with Vega', () => {
      for (const name of ['vega-view', 'vega-interpreter']) assert.ok(packages.has(name), name);
    });

    for (const name of LEFT_OUT) {
      it(`holds nothing of ${name}`, () => {
        assert.ok(!packages.has(name));
      });
    }

    it('holds no package twice', () => {
      for (const [name, folders] of packages) assert.equal(folders.size, 1, name);
    });
  });
}
