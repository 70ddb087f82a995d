import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spotAt, spotFrom } from '../../src/charts/spots.js';
import type { Spot } from '../../src/charts/types.js';

const spot = (group: string, x: number, y: number, half = 10): Spot => ({
  group,
  x,
  y,
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
  label: `${group} ${x}`,
  text: String(y),
});

const A = [spot('a', 100, 50), spot('a', 200, 60)] as const;
const B = [spot('b', 100, 150), spot('b', 190, 160), spot('b', 300, 150)] as const;
const SPOTS = [...A, ...B];

describe('spotAt', () => {
  it('is the mark whose room the finger is in', () => {
    assert.equal(spotAt(SPOTS, 108, 58), A[0]);
  });

  it('is the nearest of two marks whose rooms overlap', () => {
    const near = [spot('a', 100, 50, 30), spot('a', 110, 50, 30)];
    assert.equal(spotAt(near, 103, 50), near[0]);
    assert.equal(spotAt(near, 108, 50), near[1]);
  });

  it('forgives a finger that lands a little beside a mark, and no more', () => {
    assert.equal(spotAt(SPOTS, 100, 80), A[0]);
    assert.equal(spotAt(SPOTS, 100, 100), undefined);
  });

  it('is a whole row where the row is the room', () => {
    const rows = [
      { ...spot('a', 300, 20), left: 0, right: 400, top: 0, bottom: 40 },
      { ...spot('b', 40, 60), left: 0, right: 400, top: 40, bottom: 80 },
    ];
    assert.equal(spotAt(rows, 30, 38), rows[0]);
  });

  it('is nothing where there is nothing', () => {
    assert.equal(spotAt([], 0, 0), undefined);
  });
});

describe('spotFrom', () => {
  it('begins at the first mark, or at the last', () => {
    assert.equal(spotFrom(SPOTS, undefined, 'next'), A[0]);
    assert.equal(spotFrom(SPOTS, undefined, 'last'), B[2]);
  });

  it('goes along the marks and stays at either end', () => {
    assert.equal(spotFrom(SPOTS, A[1], 'next'), B[0]);
    assert.equal(spotFrom(SPOTS, B[0], 'previous'), A[1]);
    assert.equal(spotFrom(SPOTS, B[2], 'next'), B[2]);
    assert.equal(spotFrom(SPOTS, A[0], 'previous'), A[0]);
    assert.equal(spotFrom(SPOTS, B[1], 'first'), A[0]);
  });

  it('goes to the mark of the next group that stands most nearly under it', () => {
    assert.equal(spotFrom(SPOTS, A[1], 'nextGroup'), B[1]);
    assert.equal(spotFrom(SPOTS, B[2], 'previousGroup'), A[1]);
    assert.equal(spotFrom(SPOTS, B[2], 'nextGroup'), B[2]);
  });

  it('begins again when the mark is no longer there', () => {
    assert.equal(spotFrom(SPOTS, spot('c', 0, 0), 'next'), A[0]);
  });
});
