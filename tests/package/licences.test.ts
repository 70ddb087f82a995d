import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/lib/root.js';

/** Each folder with a bundle in it, and some of the packages that are in there. */
const BUNDLES = {
  '': ['lit', 'lit-html', 'vega-view', 'd3-scale'],
  embed: ['lit', 'vega-view'],
  check: ['lit', 'zod', '@humanwhocodes/momoa'],
  'npm/src/charts': ['vega-view', 'd3-scale'],
  'npm/cli': ['zod', 'vega-view', 'yauzl'],
} as const;

describe('what is handed on', () => {
  for (const [folder, names] of Object.entries(BUNDLES)) {
    it(`carries the licences of others in full: dist/${folder}`, () => {
      const licences = readFileSync(join(ROOT, 'dist', folder, 'LICENSES.md'), 'utf8');
      for (const name of names) assert.ok(licences.includes(`## ${name} - `), name);
      for (const section of licences.split(/^## /m).slice(1)) {
        const [heading] = section.split('\n');
        assert.match(section, /Copyright/i, heading);
        assert.match(
          section,
          /WITHOUT WARRANT|DISCLAIMS ALL WARRANTIES|WARRANTIES[^.]*DISCLAIMED/i,
          heading,
        );
      }
    });
  }
});
