import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalsOf, niceScale } from '../../src/charts/ticks.js';

describe('niceScale', () => {
  it('holds all values between round numbers', () => {
    assert.deepEqual(niceScale([42.3, 55.2, 48.6]), {
      domain: [40, 60],
      ticks: [40, 45, 50, 55, 60],
    });
  });

  it('skips what is missing, and does not take it for zero', () => {
    assert.deepEqual(niceScale([40, null, undefined, 60]).domain, [40, 60]);
  });

  it('gives counts whole numbers only', () => {
    assert.deepEqual(niceScale([0, 1, 2], { whole: true }).ticks, [0, 1, 2]);
  });

  it('starts lengths at zero', () => {
    assert.equal(niceScale([12.5e6, 2.5e6], { fromZero: true }).domain[0], 0);
  });

  it('holds negative values', () => {
    const { domain, ticks } = niceScale([-28, 55, 0, -0.4]);
    assert.ok(domain[0] <= -28 && domain[1] >= 55);
    assert.ok(ticks.includes(0));
  });

  it('gives room around one value, and around zeros', () => {
    for (const values of [[45.4], [0, 0], [7.2, 7.2]]) {
      const { domain, ticks } = niceScale(values);
      assert.ok(domain[0] <= values[0]! && domain[1] >= values[0]! && domain[0] < domain[1]);
      assert.ok(ticks.length > 1);
    }
  });

  it('does not run past the limits of a unit', () => {
    const { domain } = niceScale([97, 99.6], { limits: [0, 100] });
    assert.ok(domain[1] <= 100);
  });

  it('writes tenths without binary dust', () => {
    assert.deepEqual(niceScale([0, 0.3]).ticks, [0, 0.1, 0.2, 0.3]);
  });

  it('has no ticks without values', () => {
    assert.deepEqual(niceScale([null]), { domain: [0, 1], ticks: [] });
  });
});

describe('decimalsOf', () => {
  it('is as many as tell the ticks apart', () => {
    assert.equal(decimalsOf([0, 10, 20]), 0);
    assert.equal(decimalsOf([0, 0.5, 1]), 1);
    assert.equal(decimalsOf(niceScale([7.41, 7.44]).ticks), 2);
    assert.equal(decimalsOf([]), 0);
  });
});
