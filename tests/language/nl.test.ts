import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tellComparison, tellIndicator } from '../../src/language/index.js';
import { readComparison, readIndicator } from '../../src/reading/index.js';
import { gebiedsmonitor, INDICATOR, observations, TODAY, type Line } from '../reading/documents.js';
import { nl, nlA2 } from './languages.js';

const compared = (lines: readonly Line[], language = nl) => {
  const document = gebiedsmonitor({
    indicators: [{ ...INDICATOR, decimals: 1 }],
    observations: observations(...lines),
  });
  return tellComparison(readComparison(document, { area: 'oost' }, TODAY), language).details;
};

describe('A place in Dutch', () => {
  for (const [name, said] of [
    ['Selwerd', 'in Selwerd'],
    ['De Hoogte', 'in De Hoogte'],
    ['Indische Buurt', 'in de Indische Buurt'],
    ['Oosterparkwijk', 'in de Oosterparkwijk'],
    ['Tuinwijk', 'in Tuinwijk'],
    ['Rest van de gemeente', 'in de rest van de gemeente'],
  ] as const) {
    test(`is "${said}"`, () => {
      assert.equal(nl.place(name, 'wijk'), said);
    });
  }

  test('is called a gemeente once', () => {
    assert.equal(nl.place('Gemeente Groningen', 'gemeente'), 'in de gemeente Groningen');
  });
});

describe('The spread over areas', () => {
  test('is a range', () => {
    assert.deepEqual(
      compared([
        ['oost', '2022', 25],
        ['west', '2022', 35],
      ]),
      ['In de wijken en buurten hier is het tussen 25,0% en 35,0%.'],
    );
  });

  test('is one figure where all areas have the same', () => {
    const about = { value: 40, qualifier: 'about' } as const;
    assert.deepEqual(
      compared([
        ['oost', '2022', about],
        ['west', '2022', about],
      ]),
      ['In de wijken en buurten hier is het ongeveer 40,0%.'],
    );
  });
});

describe('Easy Dutch', () => {
  test('does not tell apart what is as many people out of a hundred', () => {
    const lines: Line[] = [
      ['oost', '2022', 54.4],
      ['stad', '2022', 53.6],
    ];
    assert.equal(compared(lines)[0], 'Dat is hoger dan in de gemeente Stad (53,6%).');
    assert.equal(
      compared(lines, nlA2)[0],
      'Dat is hetzelfde als in de gemeente Stad. Daar is het ongeveer 54 van de 100.',
    );
  });

  test('does not call better or worse what is as many people as before', () => {
    const document = gebiedsmonitor({
      indicators: [{ ...INDICATOR, decimals: 1 }],
      observations: observations(['oost', '2020', 31.6], ['oost', '2022', 32.4]),
    });
    const details = (language: typeof nl) =>
      tellIndicator(readIndicator(document, {}, TODAY), language).details;
    assert.deepEqual(details(nl), ['Dat is een verslechtering sinds 2020: toen was het 31,6%.']);
    assert.deepEqual(details(nlA2), ['Dat is hetzelfde als in 2020.']);
  });

  test('says a share per thousand as people', () => {
    const document = gebiedsmonitor({
      indicators: [{ ...INDICATOR, unit: 'perThousand' }],
      observations: observations(['oost', '2020', 11], ['oost', '2022', 10]),
    });
    assert.deepEqual(tellIndicator(readIndicator(document, {}, TODAY), nlA2).details, [
      'Dat is beter dan in 2020. Toen was het 11 van de 1.000.',
    ]);
  });
});
