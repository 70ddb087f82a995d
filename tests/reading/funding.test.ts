import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Amount, Procesmonitor } from '../../data-schema/index.js';
import { readFunding, SelectionError } from '../../src/reading/index.js';
import { procesmonitor, TODAY } from './documents.js';

const read = (parts: Partial<Procesmonitor> = {}) => readFunding(procesmonitor(parts), TODAY);
const amount = (id: string, value: number, facts: Partial<Amount> = {}): Amount => ({
  id,
  breakdown: 'source',
  item: 'rijk',
  value,
  ...facts,
});

describe('The parts of the money', () => {
  test("stand in the document's order, with the name of their source and their share", () => {
    const [breakdown] = read().breakdowns;
    assert.deepEqual(
      breakdown?.parts.map(({ id, label, plainLabel, value, share }) => [
        id,
        label,
        plainLabel,
        value,
        share,
      ]),
      [
        ['een', 'Het Rijk', 'Geld van het land', 60000, 0.6],
        ['twee', 'De gemeente', null, 40000, 0.4],
      ],
    );
  });

  test('have their own label before that of the source', () => {
    const amounts = [amount('een', 5, { label: 'Eigen naam' })];
    const { breakdowns } = read({ amounts, totals: [{ breakdown: 'source', value: 5 }] });
    assert.equal(breakdowns[0]?.parts[0]?.label, 'Eigen naam');
  });

  test('have no share of nothing', () => {
    const { breakdowns } = read({
      amounts: [amount('een', 0)],
      totals: [{ breakdown: 'source', value: 0 }],
    });
    assert.equal(breakdowns[0]?.parts[0]?.share, 0);
  });

  test('are divided in each way that the document does, sources first', () => {
    const { breakdowns, total } = read({
      sporen: [{ id: 'spoor-1', label: 'Doorgaan' }],
      amounts: [
        { id: 'spoor', breakdown: 'spoor', item: 'spoor-1', value: 99000 },
        amount('een', 100000),
      ],
      totals: [
        { breakdown: 'spoor', value: 99000 },
        { breakdown: 'source', value: 100000 },
      ],
    });
    assert.deepEqual(
      breakdowns.map(({ by, total: own }) => [by, own]),
      [
        ['source', 100000],
        ['spoor', 99000],
      ],
    );
    assert.equal(total, 100000);
  });
});

describe('What rounding leaves', () => {
  const rounding = (values: readonly number[], total: number) =>
    read({
      amounts: values.map((value, index) => amount(`deel-${index}`, value)),
      totals: [{ breakdown: 'source', value: total, tolerance: 1, roundingLabel: 'Afronding' }],
    }).breakdowns[0]?.rounding;

  test('is a row with its name', () => {
    assert.deepEqual(rounding([33, 33, 33], 100), { label: 'Afronding', value: 1 });
  });
  test('can be negative', () => assert.equal(rounding([34, 34, 33], 100)?.value, -1));
  test('is no row where the parts add up', () => assert.equal(rounding([50, 50], 100), null));
  test('is no row for what binary fractions add', () => {
    assert.equal(rounding([0.1, 0.2], 0.3), null);
  });
});

describe('The status of the money', () => {
  test('is summed in the order granted, requested, unknown, whatever the order of the parts', () => {
    assert.deepEqual(read().statuses, [
      { status: 'granted', value: 40000 },
      { status: 'requested', value: 60000 },
    ]);
  });

  test('is not there where no part has one', () => {
    assert.deepEqual(
      read({ amounts: [amount('een', 5)], totals: [{ breakdown: 'source', value: 5 }] }).statuses,
      [],
    );
  });
});

describe('The money per inhabitant', () => {
  const inhabitants = (value: number) => ({
    area: {
      id: 'oost',
      name: 'Oost',
      kind: 'wijk' as const,
      inhabitants: { value, period: '2022', source: 'CBS' },
    },
  });
  test('is there where the inhabitants are known, with their period', () => {
    assert.deepEqual(read(inhabitants(4000)).perInhabitant, {
      value: 25,
      inhabitants: 4000,
      period: '2022',
    });
  });
  test('is not there where they are not', () => assert.equal(read().perInhabitant, null));
  test('is not there where nobody lives', () => {
    assert.equal(read(inhabitants(0)).perInhabitant, null);
  });
});

describe('The money per year', () => {
  const years = (...amounts: readonly Amount[]) =>
    read({ amounts: [...amounts] }).years.map(({ year, total, averaged }) => [
      year,
      total,
      averaged,
    ]);

  test('leaves out what has no known run time', () => {
    assert.deepEqual(read().years, []);
    assert.deepEqual(years(amount('een', 5), amount('twee', 7, { runTime: '2024' })), [
      [2024, 7, false],
    ]);
  });

  test('spreads an amount evenly over its run time and says so', () => {
    assert.deepEqual(years(amount('een', 90, { runTime: '2024-2026' })), [
      [2024, 30, true],
      [2025, 30, true],
      [2026, 30, true],
    ]);
  });

  test('says of each part whether it is an equal share, and which parts have no years', () => {
    const reading = read({
      amounts: [
        amount('een', 90, { runTime: '2024-2026' }),
        amount('twee', 7),
        amount('drie', 5, { perYear: [{ year: 2024, value: 5 }] }),
      ],
    });
    assert.deepEqual(reading.years[0]?.parts, [
      { id: 'een', value: 30, averaged: true },
      { id: 'drie', value: 5, averaged: false },
    ]);
    assert.deepEqual(
      reading.withoutYears.map(({ id }) => id),
      ['twee'],
    );
  });

  test('takes published years as they are', () => {
    const perYear = [
      { year: 2025, value: 60 },
      { year: 2024, value: 30 },
    ];
    assert.deepEqual(years(amount('een', 90, { runTime: '2024-2026', perYear })), [
      [2024, 30, false],
      [2025, 60, false],
    ]);
  });

  test('sums the sources of one year', () => {
    assert.deepEqual(
      years(
        amount('een', 90, { runTime: '2023-2025' }),
        amount('twee', 10, { runTime: '2025-Q3' }),
      ),
      [
        [2023, 30, true],
        [2024, 30, true],
        [2025, 40, true],
      ],
    );
  });
});

test('What was spent is the sum of what is known, and not zero where nothing is', () => {
  assert.equal(read().spent, null);
  const spent = { value: 3, period: '2024' };
  assert.equal(read({ amounts: [amount('een', 9, { spent }), amount('twee', 9)] }).spent, 3);
});

for (const [says, parts] of [
  ['without amounts', { amounts: [] }],
  ['without totals', { totals: [] }],
] satisfies readonly (readonly [string, Partial<Procesmonitor>])[]) {
  test(`A document ${says} holds nothing to read`, () => {
    assert.throws(
      () => read(parts),
      (error) =>
        error instanceof SelectionError &&
        error.code === 'empty-document' &&
        error.path === 'amounts',
    );
  });
}
