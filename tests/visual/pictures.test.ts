import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { differenceBetween } from './pictures.js';

const SIDE = 300;

/** A white square with black at the places that are given. */
function square(...places: readonly (readonly [x: number, y: number])[]): PNG {
  const png = new PNG({ width: SIDE, height: SIDE });
  png.data.fill(255);
  for (const [x, y] of places) png.data.fill(0, (y * SIDE + x) * 4, (y * SIDE + x) * 4 + 3);
  return png;
}

const lineAt = (y: number, length: number) =>
  Array.from({ length }, (_, x) => [x + 10, y] as const);

describe('A picture', () => {
  it('is the same as itself', () => {
    assert.equal(differenceBetween(square([3, 4]), square([3, 4])), undefined);
  });

  it('differs where a line has come', () => {
    const difference = differenceBetween(square(...lineAt(50, 40)), square());
    assert.match(difference?.says ?? '', /^40 px differ/);
    assert.equal(difference?.picture?.width, SIDE);
  });

  it('does not differ where few pixels do, far from each other', () => {
    const scattered = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column] as const));
    const places = scattered.map(([x, y]) => [x * 110 + 5, y * 110 + 5] as const);
    assert.equal(differenceBetween(square(...places), square()), undefined);
  });

  it('differs when it is higher', () => {
    const higher = new PNG({ width: SIDE, height: SIDE + 1 });
    assert.match(differenceBetween(higher, square())?.says ?? '', /^300 × 301 px, was 300 × 300/);
  });
});
