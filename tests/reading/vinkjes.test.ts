import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { VinkjeAnswer } from '../../data-schema/index.js';
import { countAnswers, readVinkjes, SelectionError } from '../../src/reading/index.js';
import { interventiemonitor, TODAY } from './documents.js';

function read(vinkjes: readonly VinkjeAnswer[]) {
  const document = interventiemonitor();
  const interventions = document.interventions.map((intervention) => ({
    ...intervention,
    vinkjes: [...vinkjes],
  }));
  return readVinkjes({ ...document, interventions }, {}, TODAY);
}

const ANSWERED = read([
  { vinkje: 'samen', answer: 'partly', date: '2024-05-31' },
  { vinkje: 'nodig', answer: 'yes', note: 'Bewoners vroegen erom.', date: '2023-12-01' },
]);

describe('The vinkjes of an intervention', () => {
  test('are all questions, in the order and with the numbers of the document', () => {
    assert.deepEqual(
      ANSWERED.vinkjes.map(({ number, id, answer }) => [number, id, answer]),
      [
        [1, 'nodig', 'yes'],
        [2, 'werkt', 'notFilledIn'],
        [3, 'samen', 'partly'],
      ],
    );
  });

  test('keep the note and the date of each answer', () => {
    const [first, second] = ANSWERED.vinkjes;
    assert.deepEqual([first?.note, first?.date], ['Bewoners vroegen erom.', '2023-12-01']);
    assert.deepEqual([second?.note, second?.date], [null, null]);
  });

  test('are counted by answer, not filled in among them', () => {
    assert.deepEqual(ANSWERED.counts, {
      yes: 1,
      partly: 1,
      notYet: 0,
      notApplicable: 0,
      notFilledIn: 1,
    });
  });

  test('are of the day of the newest answer', () => assert.equal(ANSWERED.date, '2024-05-31'));

  test('are of no day where none is answered', () => {
    const { date, counts } = read([]);
    assert.deepEqual([date, counts.notFilledIn], [null, 3]);
  });

  test('name their intervention', () => {
    assert.deepEqual(ANSWERED.intervention, {
      id: 'lantaarns',
      title: 'Nieuwe lantaarns',
      plainTitle: null,
    });
  });
});

test('No answers are counted as none of each', () => {
  assert.deepEqual(Object.values(countAnswers([])), [0, 0, 0, 0, 0]);
});

for (const [says, document, selection, code, path] of [
  [
    'an unknown intervention',
    interventiemonitor(),
    { intervention: 'x' },
    'unknown-intervention',
    'interventions',
  ],
  [
    'a document without interventions',
    interventiemonitor({ interventions: [] }),
    {},
    'empty-document',
    'interventions',
  ],
  [
    'a document without vinkjes',
    interventiemonitor({ vinkjes: [] }),
    {},
    'empty-document',
    'vinkjes',
  ],
] as const) {
  test(`There are no vinkjes to read of ${says}`, () => {
    assert.throws(
      () => readVinkjes(document, selection, TODAY),
      (error) => error instanceof SelectionError && error.code === code && error.path === path,
    );
  });
}
