import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth, wrap } from '../../src/charts/wrap.js';

const STYLE = { fontSize: 14 };

describe('wrap', () => {
  it('leaves a text that fits on one line', () => {
    assert.deepEqual(wrap('Lewenborg-West', 200, STYLE), ['Lewenborg-West']);
  });

  it('breaks at spaces and after hyphens', () => {
    assert.deepEqual(wrap('De Hoogte en Vinkhuizen-Noord', 110, STYLE), [
      'De Hoogte en',
      'Vinkhuizen-',
      'Noord',
    ]);
  });

  it('loses no character of a Dutch compound of seventy', () => {
    const name = 'Woningcorporatiesamenwerkingsgebiedsontwikkelingsmaatschappijverordening';
    const lines = wrap(name, 288, STYLE);
    assert.ok(lines.length > 1);
    assert.equal(lines.map((line) => line.replace(/-$/, '')).join(''), name);
    for (const line of lines) assert.ok(textWidth(line, STYLE) <= 288, line);
  });

  it('sets apart on each line what is set apart across them', () => {
    assert.deepEqual(wrap('\u2068SPUK Kansrijke wijk\u2069, en \u2068x\u2069', 110, STYLE), [
      '\u2068SPUK\u2069',
      '\u2068Kansrijke wijk\u2069,',
      'en \u2068x\u2069',
    ]);
  });

  it('breaks at a soft hyphen and shows it only there', () => {
    assert.deepEqual(wrap('samen\u00adwerkings\u00adgebied', 80, STYLE), [
      'samen-',
      'werkings-',
      'gebied',
    ]);
    assert.deepEqual(wrap('samen\u00adwerking', 200, STYLE), ['samenwerking']);
  });

  it('keeps a number and its unit on one line', () => {
    assert.deepEqual(wrap('Streefdoel 20\u00a0%', 90, STYLE), ['Streefdoel', '20\u00a0%']);
  });

  it('gives no lines for no text', () => {
    assert.deepEqual(wrap('', 100, STYLE), []);
    assert.deepEqual(wrap('  ', 100, STYLE), []);
  });

  it('ends, one character a line, where there is no room at all', () => {
    assert.equal(wrap('abc', 0, STYLE).length, 3);
  });
});
