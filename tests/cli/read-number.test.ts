import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readNumber, timesHundred } from '../../src/cli/import/read-number.js';

// The same numbers every time.
fc.configureGlobal({ seed: 20240531 });

const SIGNS = [
  { locale: 'nl-NL', decimal: ',', thousands: '.' },
  { locale: 'en-US', decimal: '.', thousands: ',' },
] as const;

const HUNDREDTHS = 100;
const amounts = fc
  .integer({ min: -100_000_000, max: 100_000_000 })
  .map((hundredths) => hundredths / HUNDREDTHS);

describe('A number in a file', () => {
  for (const { locale, ...signs } of SIGNS) {
    it(`is read as ${locale} wrote it, with marks for thousands and without`, () => {
      fc.assert(
        fc.property(amounts, fc.boolean(), (amount, useGrouping) => {
          const text = new Intl.NumberFormat(locale, { useGrouping }).format(amount);
          assert.deepEqual(readNumber({ text }, signs), { value: amount, isPercentage: false });
        }),
      );
    });

    it(`is another one in no other writing than that of ${locale}: it is asked about`, () => {
      fc.assert(
        fc.property(amounts, (amount) => {
          const [other] = SIGNS.filter((candidate) => candidate.locale !== locale);
          const text = new Intl.NumberFormat(other?.locale).format(amount);
          const read = readNumber({ text }, { decimal: signs.decimal, thousands: '' });
          if ('value' in read) assert.equal(String(read.value).replace('.', signs.decimal), text);
        }),
      );
    });
  }

  it('is never made of a text that is none', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...SIGNS), (text, signs) => {
        const read = readNumber({ text }, signs);
        if ('value' in read) assert.ok(Number.isFinite(read.value) && /\d/.test(text), text);
        else assert.ok(read.refusal.endsWith('.') || read.refusal.endsWith('?'), read.refusal);
      }),
    );
  });

  it('that is a fraction is a percentage without what binary fractions add', () => {
    for (let thousandths = 0; thousandths <= 1000; thousandths++) {
      assert.equal(timesHundred(thousandths / 1000), thousandths / 10);
    }
  });
});
