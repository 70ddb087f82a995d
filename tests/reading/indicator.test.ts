import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../data-schema/index.js';
import { readIndicator, readProvenance, SelectionError } from '../../src/reading/index.js';
import {
  figure,
  gebiedsmonitor,
  INDICATOR,
  META,
  observations,
  TODAY,
  type Line,
} from './documents.js';

const read = (...lines: readonly Line[]) =>
  readIndicator(gebiedsmonitor({ observations: observations(...lines) }), { area: 'oost' }, TODAY);

describe('An indicator for one area', () => {
  test('shows the latest known figure and the change from the known one before it', () => {
    const { latest, change } = read(
      ['oost', '2022', 28],
      ['oost', '2018', 40],
      ['oost', '2020', 31],
    );
    assert.deepEqual(latest, figure(28));
    assert.deepEqual(change, {
      from: figure(31, { period: '2020' }),
      relation: { way: 'lower', tentative: false, difference: -3 },
      verdict: 'better',
    });
  });

  test('skips a missing figure between two known ones', () => {
    const { change } = read(
      ['oost', '2018', 40],
      ['oost', '2020', { missing: 'notAsked' }],
      ['oost', '2022', 28],
    );
    assert.equal(change?.from.period, '2018');
  });

  test('has no change with one known figure', () => {
    assert.equal(read(['oost', '2022', 28]).change, null);
  });

  test('has no latest figure where all are missing, and never a zero', () => {
    const { latest, change, figures, target } = read(['oost', '2022', { missing: 'tooFewPeople' }]);
    assert.deepEqual([latest, change, target], [null, null, null]);
    assert.deepEqual(
      figures.map(({ amount, missing }) => [amount, missing]),
      [[null, 'tooFewPeople']],
    );
  });

  test('has nothing at all where the document says nothing', () => {
    assert.deepEqual(read(['west', '2022', 28]).figures, []);
  });

  const AWAITED: readonly (readonly [string, NonNullable<Observation['missing']>])[] = [
    ['n.b.', 'notKnown'],
    ['n.n.b.', 'notYetKnown'],
  ];
  for (const [printed, missing] of AWAITED) {
    test(`awaits a newer figure that is ${printed}, with that reason`, () => {
      const { latest, awaited } = read(['oost', '2020', 31], ['oost', '2022', { missing }]);
      assert.equal(latest?.period, '2020');
      assert.deepEqual(
        awaited.map((absent) => [absent.period, absent.missing]),
        [['2022', missing]],
      );
    });
  }

  test('awaits nothing that is older than the latest figure', () => {
    assert.deepEqual(
      read(['oost', '2020', { missing: 'notKnown' }], ['oost', '2022', 28]).awaited,
      [],
    );
  });

  test('reads its streefdoel against the latest figure', () => {
    const target = { comparison: 'atMost', value: 20, period: '2030' } as const;
    const document = gebiedsmonitor({
      indicators: [{ ...INDICATOR, target }],
      observations: observations(['oost', '2020', 20], ['oost', '2022', 28]),
    });
    const reading = readIndicator(document, {}, TODAY);
    assert.deepEqual([reading.target?.met, reading.target?.distance], [false, 8]);
  });
});

describe('What is asked for', () => {
  const document = gebiedsmonitor();

  test('is the first indicator and the first area where nothing is', () => {
    const { indicator, area } = readIndicator(document, {}, TODAY);
    assert.deepEqual([indicator.id, area.id], ['onveilig', 'oost']);
  });

  for (const [says, input, selection, facts] of [
    [
      'an indicator that is not there',
      document,
      { indicator: 'x' },
      { code: 'unknown-indicator', path: 'indicators', found: 'x', known: ['onveilig'] },
    ],
    [
      'an area that is not there',
      document,
      { area: 'x' },
      {
        code: 'unknown-area',
        path: 'areas',
        found: 'x',
        known: ['oost', 'west', 'zuid', 'stad', 'nederland'],
      },
    ],
    [
      'any indicator of a document without',
      gebiedsmonitor({ indicators: [] }),
      { indicator: 'x' },
      { code: 'empty-document', path: 'indicators', known: [] },
    ],
    [
      'any area of a document without',
      gebiedsmonitor({ areas: [] }),
      {},
      { code: 'empty-document', path: 'areas', known: [] },
    ],
  ] as const) {
    test(`is refused with a code and the known ids: ${says}`, () => {
      assert.throws(
        () => readIndicator(input, selection, TODAY),
        (error) => {
          assert.ok(error instanceof SelectionError);
          const { code, path, found, known } = error;
          assert.deepEqual({ code, path, ...(found === undefined ? {} : { found }), known }, facts);
          return true;
        },
      );
    });
  }
});

describe('Where a reading comes from', () => {
  test('says of what is not known that it is not', () => {
    const { licence, published, nextUpdate, contact, notes } = readProvenance(
      { ...META, published: 'unknown' },
      TODAY,
    );
    assert.deepEqual(
      [licence, published, nextUpdate, contact, notes],
      [null, null, null, null, []],
    );
  });

  for (const [nextUpdate, stale] of [
    ['unknown', false],
    ['2024', false],
    ['2024-2026', false],
    ['2024-Q2', false],
    ['2024-06', false],
    ['2024-06-15', false],
    ['2024-06-14', true],
    ['2024-05', true],
    ['2024-Q1', true],
    ['2023', true],
    ['2020-2023', true],
  ] as const) {
    test(`on 15 June 2024 an update of ${nextUpdate} is ${stale ? 'late' : 'not late'}`, () => {
      assert.equal(readProvenance({ ...META, nextUpdate }, TODAY).stale, stale);
    });
  }
});
