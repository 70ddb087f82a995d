import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Formatter } from '../../src/language/format.js';

const format = new Formatter('nl-NL');

describe('Formatter', () => {
  it('writes a minus sign, whatever the unit', () => {
    assert.equal(format.number(-5.3, 1), '\u22125,3');
    assert.equal(format.percent(-5.3, 1), '\u22125,3%');
    assert.equal(format.euro(-1234), '\u20ac\u00a0\u22121.234');
  });

  it('gives what rounds to nothing no sign', () => {
    for (const value of [-0.04, -0, 0]) {
      assert.equal(format.number(value, 1), '0,0');
      assert.equal(format.percent(value), '0%');
      assert.equal(format.euro(value), '\u20ac\u00a00');
    }
  });

  it('groups thousands, but not those of a year', () => {
    assert.equal(format.number(1234.5, 1), '1.234,5');
    assert.equal(format.year(2024), '2024');
  });
});
