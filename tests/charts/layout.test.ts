import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutComparisonNow } from '../../src/charts/layout/comparison-now.js';
import { layoutComparisonPanels } from '../../src/charts/layout/comparison-panels.js';
import { layoutComparisonYears } from '../../src/charts/layout/comparison-years.js';
import type { Drawing } from '../../src/charts/layout/drawing.js';
import { layoutMoney } from '../../src/charts/layout/money.js';
import { money, moneyPart, now, nowRow, panels, yearPanel, yearPoints, years } from './samples.js';

const PHONE = { width: 288, fontSize: 14 };
const DESK = { width: 720, fontSize: 14 };

type Row = Record<string, unknown>;
const rowsOf = (drawing: Drawing, name: string) => (drawing.data[name] ?? []) as Row[];
const numbersOf = (drawing: Drawing) =>
  [drawing.params, ...Object.values(drawing.data).flat()]
    .flatMap((entry) => Object.values(entry as Row))
    .filter((value) => typeof value === 'number');

describe('layout of a comparison of now', () => {
  it('puts names above the rows on a phone and beside them on a desk', () => {
    const input = now([nowRow('Lewenborg-West', 5)]);
    const [narrow] = rowsOf(layoutComparisonNow(input, PHONE), 'rows');
    const [wide] = rowsOf(layoutComparisonNow(input, DESK), 'rows');
    assert.ok((narrow?.labelY as number) < (narrow?.y as number) - 14);
    assert.equal(wide?.labelY, wide?.y);
  });

  it('keeps the given order, whatever the values', () => {
    const rows = [nowRow('a', 1), nowRow('b', 9), nowRow('c', null)];
    const input = { ...now(rows), rows: [...now(rows).rows].reverse() };
    assert.deepEqual(
      rowsOf(layoutComparisonNow(input, PHONE), 'rows').map(({ id }) => id),
      ['a', 'b', 'c'],
    );
  });

  it('treats a row without a value as missing, whatever it is called', () => {
    const input = now([nowRow('a', null, { certainty: 'exact' })]);
    assert.equal(rowsOf(layoutComparisonNow(input, PHONE), 'rows')[0]?.certainty, 'missing');
  });

  it('leaves out tick texts that would touch', () => {
    const ticks = Array.from({ length: 30 }, (_, value) => ({ value, text: `${value} procent` }));
    const input = now([nowRow('a', 5)], { ticks, domain: [0, 29] });
    const kept = rowsOf(layoutComparisonNow(input, PHONE), 'ticks');
    assert.ok(kept.length >= 2 && kept.length < 6);
  });

  it('keeps zero among the ticks, whatever it leaves out', () => {
    for (const count of [5, 9, 30]) {
      for (const below of [1, 2, 3]) {
        const ticks = Array.from({ length: count }, (_, index) => ({
          value: (index - below) * 10,
          text: `${(index - below) * 10} procent`,
        }));
        const scale = { ticks, domain: [-10 * below, 10 * (count - below - 1)] } as const;
        const drawing = layoutComparisonNow(now([nowRow('a', 5)], scale), PHONE);
        assert.ok(rowsOf(drawing, 'ticks').some(({ value }) => value === 0));
        const { gridLines = [] } = layoutComparisonPanels(
          panels([yearPanel('a', [1])], scale),
          PHONE,
        ).data;
        assert.equal((gridLines as Row[]).filter(({ zero }) => zero).length, 1);
      }
    }
  });

  it('takes sixty areas', () => {
    const input = now(
      Array.from({ length: 60 }, (_, index) => nowRow(`Buurt ${index}`, index / 6)),
    );
    const ys = rowsOf(layoutComparisonNow(input, PHONE), 'rows').map(({ y }) => y as number);
    assert.ok(ys.every((y, index) => index === 0 || y - ys[index - 1]! >= 30));
  });

  it('does not change what it is given', () => {
    const input = now([nowRow('a', 5), nowRow('b', 6)]);
    const before = structuredClone(input);
    layoutComparisonNow(input, PHONE);
    assert.deepEqual(input, before);
  });
});

describe('layout of a comparison over the years', () => {
  it('breaks a line at a missing value and at a new segment', () => {
    const points = [
      ...yearPoints('a', [1, 2, null, 4]),
      ...yearPoints('b', [1, 2, 3, 4]).map((point, index) => ({
        ...point,
        segment: index < 2 ? 'old' : 'new',
      })),
    ];
    const runs = rowsOf(layoutComparisonYears(years(points), PHONE), 'points').map(
      ({ run }) => run,
    );
    assert.deepEqual(
      runs.map((run) => runs.filter((other) => other === run).length),
      [2, 2, 1, 2, 2, 2, 2],
    );
  });

  it('says of which period an older figure is', () => {
    const points = [...yearPoints('a', [3, null]), ...yearPoints('b', [1, 2])];
    const names = rowsOf(layoutComparisonYears(years(points), DESK), 'names');
    assert.deepEqual(names[0]?.lines, ['a', '3\u00a0% (2014)']);
    assert.deepEqual(names[1]?.lines, ['b', '2\u00a0%']);
  });

  it('draws the own wijk last, on top of the others', () => {
    const points = [
      ...yearPoints('own', [1, 2], { own: true }),
      ...yearPoints('wijk', [3, 4]),
      ...yearPoints('gemeente', [5, 6], { kind: 'gemeente' }),
    ];
    const drawing = layoutComparisonYears(years(points), PHONE);
    assert.equal(rowsOf(drawing, 'names').length, 3);
    assert.equal(rowsOf(drawing, 'points').at(-1)?.own, true);
  });

  it('always keeps the latest period under the axis', () => {
    const points = yearPoints(
      'a',
      Array.from({ length: 20 }, () => 5),
    );
    const periods = rowsOf(layoutComparisonYears(years(points), PHONE), 'periods');
    assert.equal(periods.at(-1)?.text, '2052');
    assert.ok(periods.length < 6);
  });

  it('places one point, and none, without a number that is none', () => {
    for (const points of [yearPoints('a', [5]), yearPoints('a', [null]), []]) {
      const numbers = numbersOf(layoutComparisonYears(years(points), PHONE));
      assert.ok(numbers.every((value) => Number.isFinite(value)));
    }
  });
});

describe('layout of the money', () => {
  it('leaves room for the sum at the end of the longest bar', () => {
    const { params } = layoutMoney(money([moneyPart('a', 12_500_000)]), PHONE);
    assert.ok((params.plotRight as number) < 288 - 70);
  });

  it('keeps a sum in millions on one line in a card on a phone', () => {
    const text = '€\u00a027,5\u00a0miljoen';
    const parts = [moneyPart('a', 27_500_000, { text })];
    const drawing = layoutMoney(
      { chart: 'money', comma: ', ', parts },
      { width: 248, fontSize: 15 },
    );
    assert.ok(rowsOf(drawing, 'ends').some((end) => end.text === text));
  });

  it('puts parts of one order side by side', () => {
    const parts = [moneyPart('a', 10), moneyPart('b', 5, { status: 'requested' })];
    const drawing = layoutMoney({ chart: 'money', comma: ', ', parts }, PHONE);
    assert.deepEqual(
      rowsOf(drawing, 'parts').map(({ from, to }) => [from, to]),
      [
        [0, 10],
        [10, 15],
      ],
    );
    assert.equal(rowsOf(drawing, 'labels').length, 1);
  });

  it('draws no bar for an unknown sum or for zero, but says it', () => {
    const drawing = layoutMoney(money([moneyPart('a', null), moneyPart('b', 0)]), PHONE);
    assert.equal(rowsOf(drawing, 'parts').length, 0);
    const texts = rowsOf(drawing, 'ends').map(({ text }) => text);
    assert.ok(texts.includes('bedrag niet bekend') && texts.includes('€\u00a00'));
    assert.ok(numbersOf(drawing).every((value) => Number.isFinite(value)));
  });

  it('keeps the hatching inside its bar', () => {
    const drawing = layoutMoney(money([moneyPart('a', 10, { status: 'requested' })]), PHONE);
    const [bar] = rowsOf(drawing, 'parts');
    const { plotLeft, plotRight } = drawing.params as Record<string, number>;
    const strokes = rowsOf(drawing, 'hatches') as Record<string, number>[];
    assert.ok(strokes.length > 5);
    for (const { x, x2, y, y2 } of strokes) {
      assert.ok(x! >= plotLeft! && x2! <= plotRight! && x! <= x2!);
      assert.ok(y2! >= (bar?.top as number) && y! <= (bar?.bottom as number));
    }
  });

  it('puts money that is taken back to the left of zero', () => {
    const drawing = layoutMoney(money([moneyPart('a', 10), moneyPart('b', -4)]), PHONE);
    assert.equal(drawing.params.low, -4);
    assert.deepEqual(
      rowsOf(drawing, 'parts').map(({ from, to }) => [from, to]),
      [
        [0, 10],
        [-4, 0],
      ],
    );
  });
});
