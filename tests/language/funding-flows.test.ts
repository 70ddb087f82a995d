import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Flow } from '../../data-schema/index.js';
import { tableOfFlows } from '../../src/language/index.js';
import { nl } from './languages.js';
import { nlA2 } from './languages.js';
import { readFlows } from '../../src/reading/index.js';
import { procesmonitor } from '../reading/documents.js';

const flow = (source: string, value: number, note?: string): Flow => ({
  id: source,
  from: { kind: 'source', id: source },
  to: { kind: 'spoor', id: 'spoor-1' },
  value,
  ...(note === undefined ? {} : { note }),
});
const read = (...flows: readonly Flow[]) =>
  readFlows(procesmonitor({ sporen: [{ id: 'spoor-1', label: 'Doorgaan' }], flows: [...flows] }));

describe('The table of which money goes where', () => {
  test('says from, to and how much, with names', () => {
    assert.deepEqual(tableOfFlows(read(flow('rijk', 5000)), nl), {
      caption: 'Welk geld waarheen gaat',
      columns: ['Van', 'Naar', 'Bedrag'],
      rows: [{ head: 'Het Rijk', cells: ['Doorgaan', '€\u00a05.000'] }],
    });
  });

  test('has a column for notes where there are any', () => {
    const table = tableOfFlows(read(flow('rijk', 5000), flow('stad', 9, 'De rest later.')), nl);
    assert.deepEqual(table.columns.at(-1), 'Toelichting');
    assert.deepEqual(
      table.rows.map(({ cells }) => cells.at(-1)),
      ['', 'De rest later.'],
    );
  });

  test('has easy names in easy Dutch', () => {
    const table = tableOfFlows(read(flow('rijk', 5000)), nlA2);
    assert.equal(table.caption, 'Welk geld gaat waarheen?');
    assert.equal(table.rows[0]?.head, 'Geld van het land');
  });
});
