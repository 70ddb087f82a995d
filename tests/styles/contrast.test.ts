import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { THEMES } from '../../src/styles/themes.js';
import { contrast } from '../contrast.js';

const FOLDER = join(import.meta.dirname, '../../src/styles/themes');

const TEXT = 4.5;
const PART = 3;

/** What can stand on what, and how well it must stand out: WCAG 2.2, criteria 1.4.3 and 1.4.11. */
const PAIRS: readonly (readonly [on: string, least: number, ...what: string[]])[] = [
  ['surface', TEXT, 'ink', 'muted', 'own', 'target', 'gemeente', 'good', 'bad'],
  ['soft', TEXT, 'ink', 'muted', 'own', 'target'],
  ['own-soft', TEXT, 'ink', 'muted', 'own'],
  ['own', TEXT, 'surface'],
  ['surface', PART, 'other'],
  ['soft', PART, 'other', 'own', 'target'],
];

type Mode = 'light' | 'dark';

/** The colours of a theme's stylesheet, as a browser has them that knows dark. */
function coloursOf(theme: string): Readonly<Record<Mode, ReadonlyMap<string, string>>> {
  const css = readFileSync(join(FOLDER, `${theme}.css`), 'utf8');
  const found = [
    ...css.matchAll(/--wijk-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g),
  ];
  const those = (column: number) =>
    new Map(found.map((match) => [match[1] ?? '', match[column] ?? '']));
  return { light: those(2), dark: those(3) };
}

for (const theme of THEMES) {
  for (const [mode, colours] of Object.entries(coloursOf(theme))) {
    describe(`${theme}, ${mode}`, () => {
      for (const [ground, least, ...names] of PAIRS) {
        for (const name of names) {
          test(`${name} on ${ground} is at least ${String(least)}`, () => {
            const [colour, below] = [colours.get(name), colours.get(ground)];
            assert.ok(colour && below, `${name} or ${ground} has no colour`);
            const found = contrast(colour, below);
            assert.ok(found >= least, `${colour} on ${below}: ${found.toFixed(2)}`);
          });
        }
      }
    });
  }
}
