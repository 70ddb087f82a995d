import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Flow } from '../../data-schema/index.js';
import type { Drawing } from '../../src/charts/layout/drawing.js';
import { layoutMoneyFlows } from '../../src/charts/layout/money-flows.js';
import { moneyFlows } from '../../src/charts/marks/money-flows.js';
import { nl } from '../language/languages.js';
import { readFlows } from '../../src/reading/index.js';
import { procesmonitor } from '../reading/documents.js';
import * as samples from './samples.js';

const PHONE = { width: 288, fontSize: 14 };
const DESK = { width: 760, fontSize: 14 };

type Row = Record<string, any>;
const rowsOf = (drawing: Drawing, name: string) => (drawing.data[name] ?? []) as Row[];
const wordsOf = (drawing: Drawing, role: string) =>
  rowsOf(drawing, 'words')
    .filter((words) => words.role === role)
    .map(({ lines }) => (lines as string[]).join(' '));
const ribbon = (drawing: Drawing, link: string) =>
  rowsOf(drawing, 'ribbons').filter((point) => (point.link as string).endsWith(link));

describe('the marks of which money goes where', () => {
  const marksOf = (...flows: readonly Flow[]) =>
    moneyFlows(
      readFlows(
        procesmonitor({ sporen: [{ id: 'spoor-1', label: 'Doorgaan' }], flows: [...flows] }),
      ),
      nl,
    );
  const source = { kind: 'source', id: 'rijk' } as const;
  const spoor = { kind: 'spoor', id: 'spoor-1' } as const;

  it('name the columns, the ends and each flow', () => {
    const marks = marksOf({ id: 'stroom', from: source, to: spoor, value: 5000 });
    assert.deepEqual(
      marks?.columns.map(({ label, nodes }) => [
        label,
        ...nodes.map((node) => [node.label, node.text, node.statusLabel]),
      ]),
      [
        ['Bron', ['Het Rijk', '€\u00a060.000', 'aangevraagd']],
        ['Spoor', ['Doorgaan', '€\u00a05.000', '']],
      ],
    );
    assert.deepEqual(
      marks?.links.map(({ label, text }) => [label, text]),
      [['Van Het Rijk naar Doorgaan', '€\u00a05.000']],
    );
  });

  it('are none where money goes back', () => {
    assert.equal(marksOf({ id: 'terug', from: spoor, to: source, value: 5 }), undefined);
  });
});

describe('layout of which money goes where', () => {
  it('is one drawing on a desk, and one for each pair of columns on a phone', () => {
    const heads = (frame: typeof DESK) =>
      wordsOf(layoutMoneyFlows(samples.moneyFlows(), frame), 'column');
    assert.deepEqual(heads(DESK), ['Bron', 'Spoor', 'Doel']);
    assert.deepEqual(heads(PHONE), ['Bron', 'Spoor', 'Bron', 'Doel', 'Spoor', 'Doel']);
  });

  it('makes bars and ribbons as high as their money', () => {
    const drawing = layoutMoneyFlows(samples.moneyFlows(), DESK);
    const [rijk, gemeente] = rowsOf(drawing, 'bars').map(({ top, bottom }) => bottom - top);
    assert.ok(Math.abs(rijk! / gemeente! - 60 / 40) < 1e-9);
    const [first] = ribbon(drawing, 'Rijk Basis+');
    assert.ok(Math.abs(first!.y2 - first!.y - rijk!) < 1e-9);
  });

  it('lets ribbons leave a bar below each other, within it', () => {
    const drawing = layoutMoneyFlows(samples.moneyFlows(), DESK);
    const bar = rowsOf(drawing, 'bars')[1]!;
    const [one] = ribbon(drawing, 'Gemeente Basis+');
    const [other] = ribbon(drawing, 'Gemeente Veilig zijn');
    assert.equal(one?.y, bar.top);
    assert.ok(Math.abs(one!.y2 - other!.y) < 1e-9 && other!.y2 <= bar.bottom + 1e-9);
  });

  it('leads money past a column that it has no business in', () => {
    const drawing = layoutMoneyFlows(samples.moneyFlows(), DESK);
    const spoor = rowsOf(drawing, 'bars')[2]!;
    const beside = ribbon(drawing, 'Gemeente Veilig zijn').filter(
      ({ x }) => x >= spoor.left && x <= spoor.right,
    );
    assert.ok(beside.length > 0);
    assert.ok(beside.every(({ y, y2 }) => y >= spoor.bottom || y2 <= spoor.top));
  });

  it('keeps a thin ribbon visible where it is steep', () => {
    const { columns, links } = samples.moneyFlows();
    const nodes = Array.from({ length: 30 }, (_, index) => ({
      ...columns[0]!.nodes[0]!,
      id: String(index),
      value: 1,
    }));
    const drawing = layoutMoneyFlows(
      samples.moneyFlows({
        columns: [{ ...columns[0]!, nodes }, columns[1]!],
        links: nodes.map(({ id }) => ({ ...links[0]!, id, from: id, value: 1 })),
      }),
      PHONE,
    );
    const points = ribbon(drawing, '0 0');
    const heights = points.map(({ y, y2 }) => y2 - y);
    assert.ok(heights[12]! > 1.5 * heights[0]!);
  });

  it('lets no words of the last two columns meet', () => {
    for (const width of [288, 480, 760]) {
      const words = rowsOf(layoutMoneyFlows(samples.moneyFlows(), { ...PHONE, width }), 'words');
      for (const one of words.filter(({ align }) => align === 'left')) {
        for (const other of words.filter(({ align, y }) => align === 'right' && y === one.y)) {
          assert.ok(other.x - one.x > 100);
        }
      }
    }
  });

  it('draws nothing for zero, but says it', () => {
    const { columns, links } = samples.moneyFlows();
    const drawing = layoutMoneyFlows(
      {
        chart: 'money-flows',
        comma: ', ',
        columns: columns.map((column) => ({
          ...column,
          nodes: column.nodes.map((node) => ({ ...node, value: 0, text: '€\u00a00' })),
        })),
        links: links.map((link) => ({ ...link, value: 0 })),
      },
      DESK,
    );
    assert.deepEqual(rowsOf(drawing, 'bars'), []);
    assert.deepEqual(rowsOf(drawing, 'ribbons'), []);
    assert.equal(wordsOf(drawing, 'sum').length, 4);
  });

  it('tells what can be looked up: each end, and then where its money goes', () => {
    const { spots } = layoutMoneyFlows(samples.moneyFlows(), DESK);
    assert.deepEqual(
      spots.map(({ label, text }) => `${label}: ${text}`),
      [
        'Rijk: €\u00a060, granted',
        'Van Rijk naar Basis+: €\u00a060',
        'Gemeente: €\u00a040, requested',
        'Van Gemeente naar Basis+: €\u00a030',
        'Van Gemeente naar Veilig zijn: €\u00a010',
        'Basis+: €\u00a090',
        'Van Basis+ naar Veilig zijn: €\u00a090',
        'Veilig zijn: €\u00a0100',
      ],
    );
  });

  it('keeps all within its room, without a number that is none', () => {
    for (const frame of [PHONE, DESK]) {
      const drawing = layoutMoneyFlows(samples.moneyFlows(), frame);
      for (const { left, right, top, bottom } of [...rowsOf(drawing, 'bars'), ...drawing.spots]) {
        assert.ok(left >= 0 && right <= frame.width && top >= 0 && bottom <= drawing.height);
      }
      const numbers = Object.values(drawing.data)
        .flat()
        .flatMap((entry) => Object.values(entry))
        .filter((value) => typeof value === 'number');
      assert.ok(numbers.every((value) => Number.isFinite(value)));
    }
  });
});
