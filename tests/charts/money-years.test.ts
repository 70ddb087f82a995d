import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Amount } from '../../data-schema/index.js';
import type { Drawing } from '../../src/charts/layout/drawing.js';
import { layoutMoneyYears } from '../../src/charts/layout/money-years.js';
import { moneyYears } from '../../src/charts/marks/money-years.js';
import { nl } from '../language/languages.js';
import { readFunding } from '../../src/reading/index.js';
import { procesmonitor, TODAY } from '../reading/documents.js';
import * as samples from './samples.js';

const PHONE = { width: 288, fontSize: 14 };
const DESK = { width: 760, fontSize: 14 };

type Row = Record<string, any>;
const rowsOf = (drawing: Drawing, name: string) => (drawing.data[name] ?? []) as Row[];
const wordsOf = (drawing: Drawing) =>
  rowsOf(drawing, 'words').map(({ lines }) => (lines as string[]).join(' '));

describe('the marks of the money over the years', () => {
  const marksOf = (...amounts: readonly Partial<Amount>[]) =>
    moneyYears(
      readFunding(
        procesmonitor({
          amounts: amounts.map((facts, index) => ({
            id: `bedrag-${index}`,
            breakdown: 'source',
            item: 'rijk',
            value: 0,
            ...facts,
          })),
          totals: [
            { breakdown: 'source', value: amounts.reduce((sum, { value = 0 }) => sum + value, 0) },
          ],
        }),
        TODAY,
      ),
      nl,
    );

  it('are none where no year is known', () => {
    assert.equal(marksOf({ value: 5 }), undefined);
  });

  it('put what is sure first and leave out what has no years', () => {
    const marks = marksOf(
      { value: 6, runTime: '2024', status: 'unknown' },
      { value: 6, runTime: '2024', status: 'requested' },
      { value: 6, status: 'granted' },
      { value: 6, runTime: '2024', status: 'granted' },
    );
    assert.deepEqual(
      marks?.sources.map(({ status }) => status),
      ['granted', 'requested', 'unknown'],
    );
  });

  it('say of an equal share that it is about', () => {
    const [year] = marksOf({ value: 10_000_000, runTime: '2024-2026' })?.years ?? [];
    assert.equal(year?.text, 'ongeveer €\u00a03,33\u00a0miljoen');
    const [rounded] = marksOf({ value: 26_999_999, runTime: '2024-2026' })?.years ?? [];
    assert.equal(rounded?.text, 'ongeveer €\u00a09\u00a0miljoen');
    assert.equal(marksOf({ value: 9, runTime: '2024' })?.years[0]?.text, '€\u00a09');
  });

  it('count in whole millions where there are millions, and in whole euros below', () => {
    const ticks = (value: number) =>
      marksOf({ value, runTime: '2024' })?.ticks.map(({ text }) => text.replaceAll('\u00a0', ' '));
    assert.deepEqual(ticks(7_500_000), ['€ 0', '€ 2 mln', '€ 4 mln', '€ 6 mln', '€ 8 mln']);
    assert.deepEqual(ticks(1_500_000), ['€ 0', '€ 1 mln', '€ 2 mln']);
    assert.deepEqual(ticks(900_000), ['€ 0', '€ 500.000', '€ 1.000.000']);
    assert.deepEqual(ticks(3), ['€ 0', '€ 1', '€ 2', '€ 3']);
    assert.deepEqual(ticks(0), []);
  });
});

describe('layout of the money over the years', () => {
  it('puts the sources of a year side by side', () => {
    const input = samples.moneyYears(['a', 'b'], [[60, 40]]);
    const [, first, second] = rowsOf(layoutMoneyYears(input, DESK), 'parts');
    assert.equal(first?.right, second?.left);
    assert.equal(first?.top, second?.top);
  });

  it('writes a name in its part where it fits whole, and else a number with a key', () => {
    const input = samples.moneyYears(['Het Rijk', 'Gemeentelijke cofinanciering'], [[70, 30]]);
    const phone = wordsOf(layoutMoneyYears(input, PHONE));
    assert.ok(phone.includes('Het Rijk') && phone.includes('1'));
    assert.ok(phone.includes('Gemeentelijke cofinanciering, toegekend'));
    const desk = wordsOf(layoutMoneyYears(input, DESK));
    assert.ok(desk.includes('Gemeentelijke cofinanciering') && !desk.includes('1'));
  });

  it('names each status once, and none where there are none', () => {
    const input = samples.moneyYears(['a', 'b'], [[5, 5]]);
    const words = (given: typeof input) => wordsOf(layoutMoneyYears(given, DESK));
    assert.equal(words(input).filter((text) => text === 'toegekend').length, 1);
    const none = samples.moneyYears(['a'], [[5]], { status: 'none', statusLabel: '' });
    assert.deepEqual(words(none), ['2024', '€\u00a05', 'a']);
  });

  it('hatches money that is asked for', () => {
    const of = (status: 'requested' | 'granted') =>
      rowsOf(layoutMoneyYears(samples.moneyYears(['a'], [[5]], { status }), PHONE), 'hatches');
    assert.ok(of('requested').length > 5);
    assert.equal(of('granted').length, 0);
  });

  it('draws nothing for a year of zero, but says it', () => {
    const drawing = layoutMoneyYears(samples.moneyYears(['a'], [[0], [0]]), PHONE);
    assert.equal(drawing.spots.length, 0);
    assert.equal(wordsOf(drawing).filter((text) => text === '€\u00a00').length, 2);
  });

  it('tells what can be looked up, year by year', () => {
    const input = samples.moneyYears(
      ['a', 'b'],
      [
        [1, 2],
        [3, 0],
      ],
    );
    assert.deepEqual(
      layoutMoneyYears(input, PHONE).spots.map(({ group, label, text }) => [group, label, text]),
      [
        ['2024', 'a, 2024', '€\u00a01, toegekend'],
        ['2024', 'b, 2024', '€\u00a02, toegekend'],
        ['2025', 'a, 2025', '€\u00a03, toegekend'],
      ],
    );
  });

  it('takes sixty sources, and none, and keeps all within its room', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Bron ${index + 1}`);
    for (const input of [
      samples.moneyYears(
        names,
        Array.from({ length: 6 }, () => names.map((_, index) => index)),
      ),
      samples.moneyYears([], [[]]),
    ]) {
      for (const frame of [PHONE, DESK]) {
        const drawing = layoutMoneyYears(input, frame);
        for (const { left, right, bottom } of rowsOf(drawing, 'parts')) {
          assert.ok(left >= 0 && right <= frame.width && bottom <= drawing.height);
        }
        const numbers = [drawing.params, ...Object.values(drawing.data).flat()]
          .flatMap((entry) => Object.values(entry))
          .filter((value) => typeof value === 'number');
        assert.ok(numbers.every((value) => Number.isFinite(value)));
      }
    }
  });
});
