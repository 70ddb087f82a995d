import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Gebiedsmonitor } from '../../data-schema/index.js';
import {
  loadComparisonLanguage,
  loadInterventionLanguage,
  loadLanguage,
  loadMoneyLanguage,
  sayAnswers,
  sayMoney,
  tellComparison,
  tellFunding,
  tellIndicator,
} from '../../src/language/index.js';
import { readComparison, readFunding, readIndicator } from '../../src/reading/index.js';
import {
  gebiedsmonitor,
  INDICATOR,
  META,
  observations,
  procesmonitor,
  TODAY,
} from '../reading/documents.js';

const en = await loadLanguage('en', 'standard');
const english = { ...META, language: 'en' };

const monitor = (facts: Partial<Gebiedsmonitor>) => gebiedsmonitor({ meta: english, ...facts });

describe('English', () => {
  test('says the latest figure, how it changed, and how far the target is', () => {
    const reading = readIndicator(
      monitor({
        indicators: [
          {
            ...INDICATOR,
            label: 'Feels unsafe',
            target: { comparison: 'atMost', value: 25, period: '2030-2040' },
          },
        ],
        observations: observations(['oost', '2020', 25], ['oost', '2022', 28]),
      }),
      {},
      TODAY,
    );
    const { lead, details } = tellIndicator(reading, en);
    assert.equal(lead, 'Feels unsafe, in Oost: 28% (2022).');
    assert.deepEqual(details, [
      'That is worse than in 2020, when it was 25%.',
      'The target for 2030 to 2040 is 25% or less.',
      'It has not been met yet.',
    ]);
  });

  test('holds an area against the municipality and the others', async () => {
    const reading = readComparison(
      monitor({
        observations: observations(
          ['oost', '2022', 28],
          ['west', '2022', 35],
          ['stad', '2022', 19],
        ),
      }),
      { area: 'oost' },
      TODAY,
    );
    const { details } = tellComparison(reading, await loadComparisonLanguage(en));
    assert.deepEqual(details, [
      'That is higher than in the municipality of Stad (19%).',
      'In the neighbourhoods shown here, it is between 28% and 35%.',
    ]);
  });

  test('says money with its certainty', async () => {
    const language = await loadMoneyLanguage(en);
    const { lead, details } = tellFunding(
      readFunding(procesmonitor({ meta: english, runTime: '2024-2027' }), TODAY),
      language,
    );
    assert.equal(lead, 'The total is €100,000 for Oost, 2024 to 2027.');
    assert.ok(
      details.some((text) => text.endsWith('has been applied for. That money is not certain yet.')),
    );
    assert.equal(sayMoney(12_500_000, language), '€12.5\u00a0million');
  });

  test('counts answers in the right number', async () => {
    const language = await loadInterventionLanguage(en);
    assert.equal(
      sayAnswers(['yes', 'notYet', 'partly'], language),
      '1 of the 3 checks is met. 1 partly. 1 not yet.',
    );
    assert.equal(sayAnswers(['yes', 'yes'], language), '2 of the 2 checks are met.');
    assert.equal(
      sayAnswers(['notFilledIn', 'notFilledIn'], language),
      'The 2 questions have not been answered yet.',
    );
  });
});
