import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  chunks,
  CHARTS,
  CLASSIC,
  loadedToRead,
  totalSize,
  WIDGETS,
} from '../../scripts/lib/weight.js';

const CEILINGS: readonly (readonly [string, readonly string[], number])[] = [
  // The widget that most pages have, often several times: on a slow phone (400 kB/s) in a twentieth of a second. It was
  // 22.000 before a figure could tell what is done about it, whom to ask, and where it stands.
  ['one gauge', loadedToRead(['indicator-gauge']), 23_000],
  // Less than one photograph, also for a page that shows all of it. Room is left for help with reading, which every
  // widget offers.
  ['all five widgets, without charts drawn', loadedToRead(WIDGETS), 36_000],
  // Half of what vega-embed weighs as it is published.
  ['what draws charts', chunks(...CHARTS), 110_000],
  // All of that in one file and at once, in every language: for a page that cannot have the parts apart.
  ['the script that is no module', [CLASSIC], 160_000],
];

for (const [what, paths, ceiling] of CEILINGS) {
  it(`${what}: at most ${ceiling} bytes`, () => {
    const size = totalSize(paths);
    assert.ok(size <= ceiling, `${size} bytes`);
  });
}
