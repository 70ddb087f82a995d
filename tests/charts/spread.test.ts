import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spread } from '../../src/charts/spread.js';

const blocks = (...middles: number[]) => middles.map((middle) => ({ middle, height: 20 }));

describe('spread', () => {
  it('leaves blocks that have room', () => {
    assert.deepEqual(spread(blocks(20, 80), 0, 100), [20, 80]);
  });

  it('moves blocks that overlap equally far apart, in their order', () => {
    assert.deepEqual(spread(blocks(52, 50), 0, 100), [61, 41]);
  });

  it('keeps equal middles in the order in which they came', () => {
    assert.deepEqual(spread(blocks(50, 50, 50), 0, 100), [30, 50, 70]);
  });

  it('stays inside', () => {
    assert.deepEqual(spread(blocks(0, 100), 0, 100), [10, 90]);
    assert.deepEqual(spread(blocks(98, 99, 100), 0, 100), [50, 70, 90]);
  });

  it('pushes a neighbour along', () => {
    const middles = spread(blocks(10, 12, 35), 0, 200);
    assert.ok(middles[1]! - middles[0]! >= 20 && middles[2]! - middles[1]! >= 20);
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(spread([], 0, 100), []);
  });
});
