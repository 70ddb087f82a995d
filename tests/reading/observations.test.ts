import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Observation } from '../../data-schema/index.js';
import { observationsOf } from '../../src/reading/observations.js';
import { AREAS, INDICATOR, observations } from './documents.js';

const [OOST, WEST, ZUID] = AREAS;
assert.ok(OOST && WEST && ZUID);

describe('The observations of an indicator and an area', () => {
  const all = observations(['oost', '2022', 28], ['west', '2022', 31], ['oost', '2018', 25]);
  const other: Observation = { indicator: 'ander', area: 'oost', period: '2022', value: 1 };

  test('are only those, in the order of the document', () => {
    assert.deepEqual(
      observationsOf([...all, other], INDICATOR, OOST).map(({ period }) => period),
      ['2022', '2018'],
    );
  });

  test('are none where the document has none', () => {
    assert.deepEqual(observationsOf(all, INDICATOR, ZUID), []);
    assert.deepEqual(observationsOf(all, { ...INDICATOR, id: 'geen' }, OOST), []);
  });

  test('are found by going through the document once', () => {
    let times = 0;
    const counted = Object.assign([...all], {
      [Symbol.iterator]() {
        times += 1;
        return all.values();
      },
    });
    assert.equal(observationsOf(counted, INDICATOR, OOST).length, 2);
    assert.equal(observationsOf(counted, INDICATOR, WEST).length, 1);
    assert.equal(times, 1);
  });
});
