import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../src/reading/index.js';
import { about, between, figure, lessThan, moreThan } from './documents.js';

describe('A streefdoel of 20 is', () => {
  for (const [says, comparison, latest, met, distance] of [
    ['met by 20 where it is at most', 'atMost', figure(20), true, null],
    ['not met by 20 where it is less than', 'lessThan', figure(20), false, 0],
    ['not met by 28 where it is at most, with 8 to go', 'atMost', figure(28), false, 8],
    ['met by 19.9 where it is less than', 'lessThan', figure(19.9), true, null],
    ['met by 20 where it is at least', 'atLeast', figure(20), true, null],
    ['not met by 20 where it is more than', 'moreThan', figure(20), false, 0],
    ['not met by 19.7 where it is at least, with 0.3 to go', 'atLeast', figure(19.7), false, 0.3],
    ['met by about 18 where it is at most', 'atMost', figure(about(18)), true, null],
    ['missed by about 25, by about 5', 'atMost', figure(about(25)), false, 5],
    ['not to be told from about 20', 'atMost', figure(about(20)), null, null],
    ['nor from about 20 where it is less than', 'lessThan', figure(about(20)), null, null],
    ['met by more than 20 where it is more than', 'moreThan', figure(moreThan(20)), true, null],
    [
      'missed by more than 20 where it is at most, nobody knows by how much',
      'atMost',
      figure(moreThan(20)),
      false,
      null,
    ],
    [
      'missed by more than 30 where it is at most, nobody knows by how much',
      'atMost',
      figure(moreThan(30)),
      false,
      null,
    ],
    ['met by less than 20 where it is less than', 'lessThan', figure(lessThan(20)), true, null],
    ['missed by less than 20 where it is at least', 'atLeast', figure(lessThan(20)), false, null],
    [
      'not to be told from more than 10 where it is at most',
      'atMost',
      figure(moreThan(10)),
      null,
      null,
    ],
    ['not to be told from between 15 and 25', 'atMost', figure(between(15, 25)), null, null],
    ['met by between 15 and 20 where it is at most', 'atMost', figure(between(15, 20)), true, null],
    [
      'not to be told from between 15 and 20 where it is less than',
      'lessThan',
      figure(between(15, 20)),
      null,
      null,
    ],
    [
      'missed by between 25 and 35, nobody knows by how much',
      'atMost',
      figure(between(25, 35)),
      false,
      null,
    ],
    ['not to be told within its margin', 'atMost', figure(19, { margin: 2 }), null, null],
    ['met with its margin', 'atMost', figure(18, { margin: 2 }), true, null],
    ['not to be told without a figure', 'atMost', null, null, null],
  ] as const) {
    test(says, () => {
      const reading = readTarget({ comparison, value: 20, period: '2030' }, latest);
      assert.deepEqual([reading.met, reading.distance], [met, distance]);
    });
  }

  test('kept with its period and note', () => {
    const target = {
      comparison: 'atMost',
      value: 20,
      period: '2030-2040',
      note: 'Let op',
    } as const;
    assert.deepEqual(readTarget(target, null), { ...target, met: null, distance: null });
  });
});
