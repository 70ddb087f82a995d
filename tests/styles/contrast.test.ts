import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { PAIRS } from '../../src/styles/pairs.js';
import { THEMES } from '../../src/styles/themes.js';
import { contrast } from '../contrast.js';

import parts from '../../src/styles/tokens/parts.tokens.json' with { type: 'json' };

const FOLDER = join(import.meta.dirname, '../../src/styles/themes');

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

/** The role whose colour a part has. */
const roleOf = (name: string) =>
  Object.entries(parts.part)
    .filter(([part]) => part === name)
    .map(([, token]) => (token as { readonly $value: string }).$value)
    .map((value) => value.slice('{role.'.length, -1))[0] ?? name;

for (const theme of THEMES) {
  for (const [mode, colours] of Object.entries(coloursOf(theme))) {
    describe(`${theme}, ${mode}`, () => {
      for (const [ground, least, ...names] of PAIRS) {
        for (const name of names) {
          test(`${name} on ${ground} is at least ${String(least)}`, () => {
            const [colour, below] = [colours.get(roleOf(name)), colours.get(ground)];
            assert.ok(colour && below, `${name} or ${ground} has no colour`);
            const found = contrast(colour, below);
            assert.ok(found >= least, `${colour} on ${below}: ${found.toFixed(2)}`);
          });
        }
      }
    });
  }
}
