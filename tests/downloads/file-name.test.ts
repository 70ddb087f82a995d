import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileName } from '../../src/downloads/save.js';

describe('fileName', () => {
  for (const [words, name] of [
    ['Schooladvies Groningen-Noord 2022', 'schooladvies-groningen-noord-2022.csv'],
    [
      "(Jonge) verdachten per 1.000 inwoners GWU'ers",
      'jonge-verdachten-per-1000-inwoners-gwuers.csv',
    ],
    ['Súdwest-Fryslân ĳsbaan', 'sudwest-fryslan-ijsbaan.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['حي', 'wijkraam.csv'],
  ] as const) {
    it(`makes ${name}`, () => {
      assert.equal(fileName(words, 'csv'), name);
    });
  }

  it('stays short', () => {
    const name = fileName('lang '.repeat(100), 'svg');
    assert.ok(name.length <= 104);
    assert.match(name, /lang\.svg$/);
  });
});
