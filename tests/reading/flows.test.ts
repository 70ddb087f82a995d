import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Breakdown, Flow, Procesmonitor } from '../../data-schema/index.js';
import { readFlows } from '../../src/reading/index.js';
import { procesmonitor } from './documents.js';

type End = readonly [kind: Breakdown, id: string];

const flow = ([from, fromId]: End, [to, toId]: End, value: number, note?: string): Flow => ({
  id: `${fromId}-${toId}`,
  from: { kind: from, id: fromId },
  to: { kind: to, id: toId },
  value,
  ...(note === undefined ? {} : { note }),
});
const read = (flows: readonly Flow[], parts: Partial<Procesmonitor> = {}) =>
  readFlows(
    procesmonitor({
      sporen: [
        { id: 'rijk', label: 'Doorgaan' },
        { id: 'anders', label: 'Anders' },
      ],
      goals: [{ id: 'veilig', label: 'Veilig zijn', plainLabel: 'Veilig' }],
      flows: [...flows],
      ...parts,
    }),
  );

const RIJK: End = ['source', 'rijk'];
const STAD: End = ['source', 'stad'];
const SPOOR: End = ['spoor', 'rijk'];
const GOAL: End = ['goal', 'veilig'];

describe('Which money goes where', () => {
  test('is nothing where the document does not say', () => {
    assert.deepEqual(readFlows(procesmonitor()).links, []);
    assert.deepEqual(read([]).columns, []);
  });

  test('has a column a kind, with only what money flows from or to, by name', () => {
    const reading = read([flow(SPOOR, GOAL, 5), flow(STAD, SPOOR, 5)]);
    assert.deepEqual(
      reading.columns.map(({ by, nodes }) => [by, nodes.map(({ label }) => label)]),
      [
        ['source', ['De gemeente']],
        ['spoor', ['Doorgaan']],
        ['goal', ['Veilig zijn']],
      ],
    );
  });

  test('keeps a source and a spoor of the same id apart', () => {
    const [link] = read([flow(RIJK, SPOOR, 5)]).links;
    assert.notEqual(link?.from.id, link?.to.id);
    assert.deepEqual([link?.from.label, link?.to.label], ['Het Rijk', 'Doorgaan']);
  });

  test('stands in the order of the columns, whatever the order of the document', () => {
    const reading = read([
      flow(SPOOR, GOAL, 5),
      flow(STAD, SPOOR, 2),
      flow(RIJK, SPOOR, 3, 'Let op'),
    ]);
    assert.deepEqual(
      reading.links.map(({ id, value, note }) => [id, value, note]),
      [
        ['rijk-rijk', 3, 'Let op'],
        ['stad-rijk', 2, null],
        ['rijk-veilig', 5, null],
      ],
    );
  });

  test('gives a node its own amount and status, and else what flows through it', () => {
    const { columns } = read([flow(RIJK, SPOOR, 5), flow(SPOOR, GOAL, 7)]);
    assert.deepEqual(
      columns.flatMap(({ nodes }) => nodes.map(({ value, status }) => [value, status])),
      [
        [60000, 'requested'],
        [7, null],
        [7, null],
      ],
    );
  });

  test('has no status where the amounts of a node have different ones', () => {
    const amounts: Procesmonitor['amounts'] = [
      { id: 'een', breakdown: 'source', item: 'rijk', value: 6, status: 'granted' },
      { id: 'twee', breakdown: 'source', item: 'rijk', value: 4, status: 'requested' },
    ];
    const [column] = read([flow(RIJK, SPOOR, 5)], { amounts }).columns;
    assert.deepEqual([column?.nodes[0]?.value, column?.nodes[0]?.status], [10, null]);
  });

  test('is onward unless money goes back or stays where it is', () => {
    assert.equal(read([flow(RIJK, GOAL, 5)]).onward, true);
    assert.equal(read([flow(RIJK, GOAL, 5), flow(GOAL, SPOOR, 5)]).onward, false);
    assert.equal(read([flow(SPOOR, ['spoor', 'anders'], 5)]).onward, false);
  });
});
