import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { legible, type Safe } from '../../src/base/contrast/legible.js';
import type { Channels } from '../../src/charts/resolve-colour.js';
import { PAIRS, type Coloured } from '../../src/styles/pairs.js';
import { SAFE_COLOURS } from '../../src/styles/safe-colours.js';
import { channels, contrastOf, over } from '../contrast.js';

const NAMES = Object.keys(SAFE_COLOURS) as Coloured[];

const named = <T>(of: (name: Coloured) => T) =>
  Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<Coloured, T>;

const SAFE: Safe = named((name) => {
  const [light, dark] = SAFE_COLOURS[name];
  return [channels(light), channels(dark)] as const;
});

const ours = (scheme: 0 | 1) => named((name) => SAFE[name][scheme]);

const tooWeak = (colours: Readonly<Record<Coloured, Channels>>) =>
  PAIRS.flatMap(([on, least, ...what]) => {
    const ground = over(colours[on], colours.surface);
    return what
      .filter((name) => contrastOf(over(colours[name], ground), ground) < least)
      .map((name) => `${name} on ${on}`);
  });

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(
  channel,
  channel,
  channel,
  fc.constantFrom(1, 1, 0.6),
) as fc.Arbitrary<Channels>;
const opaque = fc.tuple(channel, channel, channel, fc.constant(1)) as fc.Arbitrary<Channels>;

describe('The colours that a host sets', () => {
  it('stay as they are where they can be read', () => {
    for (const scheme of [0, 1] as const) assert.deepEqual(legible(ours(scheme), SAFE), {});
    const own: Channels = [120, 30, 90, 1];
    assert.deepEqual(legible({ ...ours(0), own, number: own }, SAFE), {});
  });

  it('can be read after they were made so, whatever they are', () => {
    fc.assert(
      fc.property(fc.record(named(() => colour)), opaque, (colours, surface) => {
        const given = { ...colours, surface } as Record<Coloured, Channels>;
        assert.deepEqual(tooWeak({ ...given, ...legible(given, SAFE) }), []);
      }),
      { numRuns: 2000 },
    );
  });

  it('change one by one: what can be read stays the host’s', () => {
    const pale: Channels = [250, 220, 120, 1];
    assert.deepEqual(legible({ ...ours(0), target: pale }, SAFE), { target: SAFE.target[0] });
    assert.deepEqual(legible({ ...ours(0), soft: [20, 20, 20, 1] }, SAFE), { soft: SAFE.soft[0] });
  });

  it('become ours as a whole on a surface that neither light nor dark stands out from', () => {
    assert.deepEqual(legible({ ...ours(0), surface: [120, 120, 120, 1] }, SAFE), ours(0));
  });
});
