import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparePeriods, endOf, parsePeriod, yearsOf } from '../../data-schema/index.js';
import { isBefore } from '../../data-schema/period.js';

describe('A period is', () => {
  for (const [text, period] of [
    ['2022', { kind: 'year', year: 2022 }],
    ['2030-2040', { kind: 'years', from: 2030, to: 2040 }],
    ['2024-2024', { kind: 'years', from: 2024, to: 2024 }],
    ['2024-Q1', { kind: 'quarter', year: 2024, quarter: 1 }],
    ['2024-12', { kind: 'month', year: 2024, month: 12 }],
    ['2024-05-31', { kind: 'day', year: 2024, month: 5, day: 31 }],
    ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29 }],
  ] as const) {
    test(`a ${period.kind}: ${text}`, () => assert.deepEqual(parsePeriod(text), period));
  }
});

describe('No period is', () => {
  for (const text of [
    '',
    '22',
    ' 2022',
    '2022 ',
    '2022\n',
    '2022-',
    '2022/2023',
    '2024-Q0',
    '2024-Q5',
    '2024-q1',
    '2024-00',
    '2024-13',
    '2024-5',
    '2024-05-00',
    '2024-05-32',
    '2023-02-29',
    '2023-02-30',
    '2024-04-31',
    '2040-2030',
    '31-05-2024',
    'unknown',
  ]) {
    test(JSON.stringify(text), () => {
      assert.equal(parsePeriod(text), null);
      assert.equal(yearsOf(text), null);
    });
  }
});

describe('The years of a period', () => {
  for (const [text, from, to] of [
    ['2022', 2022, 2022],
    ['2025-2028', 2025, 2028],
    ['2024-Q4', 2024, 2024],
    ['2024-05', 2024, 2024],
    ['2024-05-31', 2024, 2024],
  ] as const) {
    test(`${text} runs from ${from} to ${to}`, () => assert.deepEqual(yearsOf(text), { from, to }));
  }
});

test('Periods are put in the order in which they begin, the shorter one last', () => {
  const ordered = ['2020', '2022', '2022-Q1', '2022-04', '2022-Q3', '2022-12-31', '2023'];
  assert.deepEqual([...ordered].reverse().sort(comparePeriods), ordered);
});

describe('The first day after a period', () => {
  for (const [text, day] of [
    ['2022', '2023-01-01'],
    ['2030-2040', '2041-01-01'],
    ['2024-Q1', '2024-04-01'],
    ['2024-Q4', '2025-01-01'],
    ['2024-12', '2025-01-01'],
    ['2024-02', '2024-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-12-31', '2025-01-01'],
  ] as const) {
    test(`${text} is ${day}`, () => assert.equal(endOf(text), Date.parse(day)));
  }
});

describe('A period', () => {
  for (const [text, other, before] of [
    ['2023', '2024', true],
    ['2024-Q1', '2024-04', true],
    ['2024-12-31', '2025', true],
    ['2024', '2024', false],
    ['2024', '2024-Q3', false],
    ['2024-Q3', '2024', false],
    ['2025', '2024', false],
  ] as const) {
    test(`${text} ${before ? 'is' : 'is not'} over before ${other} begins`, () => {
      assert.equal(isBefore(text, other), before);
    });
  }
});
