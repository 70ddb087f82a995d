import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MISSING_REASONS, QUALIFIERS } from '../../data-schema/index.js';
import {
  absentFigure,
  figuresOf,
  isKnown,
  judge,
  readFigure,
  relate,
} from '../../src/reading/index.js';
import { round } from '../../src/reading/round.js';
import {
  about,
  AREAS,
  between,
  figure,
  INDICATOR,
  lessThan,
  moreThan,
  observations,
} from './documents.js';

const [OBSERVED] = observations(['oost', '2022', 28]);
assert.ok(OBSERVED);
const [OOST] = AREAS;
assert.ok(OOST);

describe('A figure', () => {
  test('without a qualifier is exact', () => {
    assert.deepEqual(readFigure(OBSERVED), figure(28));
  });

  for (const qualifier of QUALIFIERS.filter((name) => name !== 'between')) {
    test(`that is ${qualifier} 28 stays so`, () => {
      const read = readFigure({ ...OBSERVED, qualifier });
      assert.deepEqual(read.amount, { certainty: qualifier, value: 28 });
    });
  }

  test('between two numbers keeps both', () => {
    const read = readFigure({ ...OBSERVED, qualifier: 'between', upTo: 35 });
    assert.deepEqual(read.amount, { certainty: 'between', value: 28, upTo: 35 });
  });

  test('of zero is known', () => assert.ok(isKnown(readFigure({ ...OBSERVED, value: 0 }))));

  test('keeps its margin, method and note', () => {
    const facts = { margin: 2, method: 'Schatting', note: 'Let op' };
    assert.deepEqual(readFigure({ ...OBSERVED, ...facts }), { ...figure(28), ...facts });
  });

  for (const missing of MISSING_REASONS) {
    test(`that is missing because it is ${missing} keeps the reason and is no number`, () => {
      const [observation] = observations(['oost', '2022', { missing, note: 'Let op' }]);
      assert.ok(observation);
      assert.deepEqual(readFigure(observation), {
        period: '2022',
        note: 'Let op',
        amount: null,
        missing,
      });
    });
  }

  test('that the document does not speak of is not in the document', () => {
    assert.equal(absentFigure('2022').missing, 'notInDocument');
  });
});

test('The figures of an area are its own, oldest first, missing ones among them', () => {
  const all = observations(
    ['oost', '2022', 28],
    ['west', '2022', 10],
    ['oost', '2018', { missing: 'notKnown' }],
    ['oost', '2020', 30],
  );
  const other = { ...OBSERVED, indicator: 'anders', period: '2021' };
  assert.deepEqual(
    figuresOf([...all, other], INDICATOR, OOST).map(({ period }) => period),
    ['2018', '2020', '2022'],
  );
});

describe('How one figure stands to another', () => {
  const way = (
    name: 'higher' | 'lower' | 'same',
    difference: number | null,
    tentative = false,
  ) => ({
    way: name,
    tentative,
    difference,
  });
  const unclear = (obstacle: string) => ({ way: 'unclear', obstacle });
  const cases = [
    ['28 is higher than 22', figure(28), figure(22), way('higher', 6)],
    ['22 is lower than 28', figure(22), figure(28), way('lower', -6)],
    ['28 is the same as 28', figure(28), figure(28), way('same', 0)],
    ['7.4 is 0.3 higher than 7.1', figure(7.4), figure(7.1), way('higher', 0.3)],
    ['about 28 seems higher than 22', figure(about(28)), figure(22), way('higher', 6, true)],
    ['22 seems lower than about 28', figure(22), figure(about(28)), way('lower', -6, true)],
    [
      'margins that overlap leave it open',
      figure(28, { margin: 4 }),
      figure(22, { margin: 3 }),
      unclear('margin'),
    ],
    [
      'margins that touch leave it open',
      figure(28, { margin: 3 }),
      figure(22, { margin: 3 }),
      unclear('margin'),
    ],
    [
      'also where binary fractions would pull them apart',
      figure(7.4, { margin: 0.1 }),
      figure(7.1, { margin: 0.2 }),
      unclear('margin'),
    ],
    [
      'margins that stay apart do not',
      figure(28, { margin: 2 }),
      figure(22, { margin: 3 }),
      way('higher', 6),
    ],
    [
      'one margin is enough to leave it open',
      figure(28, { margin: 6 }),
      figure(22),
      unclear('margin'),
    ],
    ['more than 30 is higher than 30', figure(moreThan(30)), figure(30), way('higher', null)],
    ['30 is lower than more than 30', figure(30), figure(moreThan(30)), way('lower', null)],
    ['more than 30 says nothing beside 31', figure(moreThan(30)), figure(31), unclear('range')],
    [
      'more than 30 says nothing beside more than 40',
      figure(moreThan(30)),
      figure(moreThan(40)),
      unclear('range'),
    ],
    ['less than 5 is lower than 5', figure(lessThan(5)), figure(5), way('lower', null)],
    ['less than 5 says nothing beside 4', figure(lessThan(5)), figure(4), unclear('range')],
    [
      'less than 5 is lower than more than 5',
      figure(lessThan(5)),
      figure(moreThan(5)),
      way('lower', null),
    ],
    [
      'between 25 and 35 is higher than 19',
      figure(between(25, 35)),
      figure(19),
      way('higher', null),
    ],
    [
      'between 25 and 35 says nothing beside 30',
      figure(between(25, 35)),
      figure(30),
      unclear('range'),
    ],
    ['between 25 and 35 may be 35', figure(between(25, 35)), figure(35), unclear('range')],
    ['between 25 and 35 may be 25', figure(between(25, 35)), figure(25), unclear('range')],
    [
      'between 25 and 35 is lower than more than 35',
      figure(between(25, 35)),
      figure(moreThan(35)),
      way('lower', null),
    ],
    [
      'another method is an obstacle',
      figure(28, { method: 'Telling' }),
      figure(22),
      unclear('method'),
    ],
    [
      'two other methods are an obstacle',
      figure(28, { method: 'Telling' }),
      figure(22, { method: 'Schatting' }),
      unclear('method'),
    ],
    [
      'the same other method is none',
      figure(28, { method: 'Telling' }),
      figure(22, { method: 'Telling' }),
      way('higher', 6),
    ],
    [
      'nor is it in two languages',
      figure(28, { method: { nl: 'Telling', en: 'Count' } }),
      figure(22, { method: { en: 'Count', nl: 'Telling' } }),
      way('higher', 6),
    ],
  ] as const;
  for (const [says, one, other, relation] of cases) {
    test(says, () => assert.deepEqual(relate(one, other, {}), relation));
  }

  for (const [says, one, within, expected] of [
    ['a difference of one counts as unchanged up to one', 29, 1, 'same'],
    ['also with decimals that binary fractions miss', 28.3, 0.3, 'same'],
    ['a larger difference does not', 29.1, 1, 'higher'],
    ['nor does a bound that far away', moreThan(29), 1, 'higher'],
    ['a bound that lies nearer leaves it open', moreThan(28), 1, 'unclear'],
    ['a range that begins within it leaves it open', between(28.5, 35), 1, 'unclear'],
    ['a range that begins beyond it does not', between(29.5, 35), 1, 'higher'],
    ['a range that ends just as far away leaves it open', between(20, 27), 1, 'unclear'],
  ] as const) {
    test(says, () => {
      assert.equal(relate(figure(one), figure(28), { unchangedWithin: within }).way, expected);
    });
  }
});

describe('What a relation means', () => {
  const relations = {
    higher: { way: 'higher', tentative: false, difference: 1 },
    lower: { way: 'lower', tentative: false, difference: -1 },
    same: { way: 'same', tentative: false, difference: 0 },
    unclear: { way: 'unclear', obstacle: 'margin' },
  } as const;
  for (const [way, direction, verdict] of [
    ['higher', 'higherIsBetter', 'better'],
    ['higher', 'lowerIsBetter', 'worse'],
    ['higher', 'neither', 'notJudged'],
    ['lower', 'higherIsBetter', 'worse'],
    ['lower', 'lowerIsBetter', 'better'],
    ['lower', 'neither', 'notJudged'],
    ['same', 'lowerIsBetter', 'same'],
    ['same', 'neither', 'same'],
    ['unclear', 'higherIsBetter', 'unclear'],
    ['unclear', 'neither', 'unclear'],
  ] as const) {
    test(`${way} where ${direction} is ${verdict}`, () => {
      assert.equal(judge(relations[way], direction), verdict);
    });
  }
});

test('Rounding takes away what binary fractions add, and no more', () => {
  assert.equal(round(0.1 + 0.2), 0.3);
  assert.equal(round(7.4 - 7.1), 0.3);
  assert.equal(round(1.234567), 1.234567);
});
