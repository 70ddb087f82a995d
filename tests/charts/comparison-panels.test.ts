import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Gebiedsmonitor } from '../../data-schema/index.js';
import { layoutComparisonPanels } from '../../src/charts/layout/comparison-panels.js';
import type { Drawing } from '../../src/charts/layout/drawing.js';
import { comparisonYears } from '../../src/charts/marks/comparison.js';
import type { ComparisonPanelsInput } from '../../src/charts/types.js';
import { nl } from '../language/languages.js';
import { readComparison } from '../../src/reading/index.js';
import { gebiedsmonitor, type Line, observations, TODAY } from '../reading/documents.js';
import { panels, yearPanel, yearPoints } from './samples.js';

const PHONE = { width: 288, fontSize: 14 };
const DESK = { width: 760, fontSize: 14 };

type Row = Record<string, any>;
const rowsOf = (drawing: Drawing, name: string) => (drawing.data[name] ?? []) as Row[];
const namesOf = (drawing: Drawing) =>
  rowsOf(drawing, 'words').filter(({ role }) => role === 'name');
const many = (count: number, values: readonly (number | null)[] = [1, 2, 3]) =>
  Array.from({ length: count }, (_, index) => yearPanel(`Wijk ${index}`, values));

describe('the choice of a chart over the years', () => {
  const AREAS: Gebiedsmonitor['areas'] = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id, kind: 'wijk' as const })),
    { id: 'stad', name: 'Gemeente Stad', kind: 'gemeente' },
  ];
  const chartOf = (areas: string[], lines = observations(['stad', '2022', 48.6])) =>
    comparisonYears(
      readComparison(
        gebiedsmonitor({ areas: AREAS, observations: lines }),
        { area: 'c', areas },
        TODAY,
      ),
      nl,
    );
  const panelsOf = (...lines: readonly Line[]) =>
    chartOf(['a', 'b', 'c', 'd', 'e', 'f'], observations(...lines)) as ComparisonPanelsInput;

  it('is lines up to five areas and panels above, own wijk first, then the order of the document', () => {
    assert.equal(chartOf(['a', 'b', 'c', 'd', 'e']).chart, 'comparison-years');
    const input = panelsOf(['a', '2022', 1]);
    assert.equal(input.chart, 'comparison-panels');
    assert.deepEqual(
      input.panels.map(({ id }) => id),
      ['c', 'a', 'b', 'd', 'e', 'f'],
    );
  });

  it('writes the last value with its period where it is older, and says which periods have none', () => {
    const { panels: all } = panelsOf(
      ['a', '2018', { missing: 'notKnown' }],
      ['a', '2020', 5],
      ['a', '2022', { missing: 'notKnown' }],
      ['b', '2022', 7],
      ['c', '2022', { missing: 'tooFewPeople' }],
    );
    assert.deepEqual(
      all.slice(0, 4).map(({ id, text, gaps }) => [id, text, gaps]),
      [
        ['c', 'te weinig mensen om te laten zien', []],
        ['a', '5% (2020)', ['2018, 2022: niet bekend']],
        ['b', '7%', []],
        ['d', 'geen cijfer', []],
      ],
    );
  });

  it('names the gemeente once with its latest value, and not when it has none', () => {
    const known = panelsOf(['a', '2022', 5], ['stad', '2022', 9]);
    assert.deepEqual(
      known.references.map(({ label }) => label),
      ['Gemeente Stad 9%'],
    );
    assert.deepEqual(panelsOf(['a', '2022', 5]).references, []);
  });
});

describe('layout of panels over the years', () => {
  it('has one column on a phone and more on a desk, never more than there are panels', () => {
    const columns = (count: number, width: number) =>
      new Set(
        namesOf(layoutComparisonPanels(panels(many(count)), { ...PHONE, width })).map(({ x }) => x),
      ).size;
    assert.deepEqual(
      [288, 480, 760, 1100].map((width) => columns(12, width)),
      [1, 2, 3, 4],
    );
    assert.equal(columns(2, 1100), 2);
  });

  it('gives equal values an equal height in every panel of a row', () => {
    const points = rowsOf(layoutComparisonPanels(panels(many(3, [4])), DESK), 'points');
    assert.equal(new Set(points.map(({ y }) => y)).size, 1);
  });

  it('writes values left of the first column only, and years at the foot of each column', () => {
    const drawing = layoutComparisonPanels(panels(many(4)), DESK);
    assert.equal(new Set(rowsOf(drawing, 'ticks').map(({ x }) => x)).size, 1);
    const feet = rowsOf(drawing, 'periods').filter(({ text }) => text === '2018');
    assert.equal(feet.length, 3);
    assert.equal(new Set(feet.map(({ y }) => y)).size, 2);
  });

  it('repeats the years in a long column', () => {
    const periods = rowsOf(layoutComparisonPanels(panels(many(60)), PHONE), 'periods');
    assert.equal(periods.filter(({ text }) => text === '2018').length, 15);
  });

  it('breaks a line at a gap and at a new segment, and marks the gap', () => {
    const changed = yearPoints('b', [1, 2, 3, 4]).map((point, index) => ({
      ...point,
      segment: index < 2 ? 'old' : 'new',
    }));
    const drawing = layoutComparisonPanels(
      panels([yearPanel('a', [1, 2, null, 4]), yearPanel('b', [], { points: changed })]),
      DESK,
    );
    const runs = rowsOf(drawing, 'points').map(({ run }) => run as string);
    assert.deepEqual(
      runs.map((run) => runs.filter((other) => other === run).length),
      [2, 2, 1, 2, 2, 2, 2],
    );
    assert.equal(rowsOf(drawing, 'gaps').length, 1);
  });

  it('draws a range from end to end and joins it at its middle', () => {
    const points = yearPoints('a', [2], { certainty: 'between', upTo: 6 });
    const drawing = layoutComparisonPanels(panels([yearPanel('a', [], { points })]), PHONE);
    const [point] = rowsOf(drawing, 'points');
    assert.ok(point!.high < point!.y && point!.y < point!.low);
    assert.equal(point!.y, (point!.high + point!.low) / 2);
  });

  it('shows gemeente and streefdoel in every panel, a single figure too, and names them once', () => {
    const points = yearPoints('stad', [5], { kind: 'gemeente' });
    const drawing = layoutComparisonPanels(
      panels(many(7), {
        references: [{ id: 'stad', kind: 'gemeente', label: 'Gemeente 5\u00a0%', points }],
        target: { value: 3, label: 'Streefdoel' },
      }),
      PHONE,
    );
    assert.equal(new Set(rowsOf(drawing, 'references').map(({ run }) => run as string)).size, 7);
    assert.equal(rowsOf(drawing, 'references').length, 14);
    assert.equal(rowsOf(drawing, 'targets').length, 7);
    assert.deepEqual(
      rowsOf(drawing, 'key').map(({ label }) => label as string),
      ['Gemeente 5\u00a0%', 'Streefdoel'],
    );
  });

  it('names an area without a value and draws nothing in its panel', () => {
    const empty = yearPanel('a', [null, null], { text: 'niet bekend' });
    const drawing = layoutComparisonPanels(panels([empty, yearPanel('b', [])]), PHONE);
    assert.deepEqual(rowsOf(drawing, 'points'), []);
    assert.deepEqual(rowsOf(drawing, 'gaps'), []);
    assert.equal(namesOf(drawing).length, 2);
  });

  it('keeps the marks of sixty areas apart, and tells where each can be looked up', () => {
    const drawing = layoutComparisonPanels(panels(many(60, [1, null, 3])), PHONE);
    assert.equal(drawing.spots.length, 180);
    const tops = [...new Set(drawing.spots.map(({ top }) => top))];
    assert.equal(tops.length, 60);
    drawing.spots.forEach((spot, index) => {
      const next = drawing.spots[index + 1];
      assert.ok(spot.x >= spot.left && spot.x <= spot.right && spot.bottom <= drawing.height);
      if (next?.group === spot.group) assert.ok(spot.right <= next.left);
    });
    assert.deepEqual(
      [drawing.spots[1]?.label, drawing.spots[1]?.text],
      ['Wijk 0, 2016', 'niet bekend'],
    );
  });

  it('places one point, and none, without a number that is none', () => {
    for (const all of [[], many(1, [5]), many(1, [null]), [yearPanel('a', [])]]) {
      const numbers = Object.values(layoutComparisonPanels(panels(all), PHONE).data)
        .flat()
        .flatMap((entry) => Object.values(entry))
        .filter((value) => typeof value === 'number');
      assert.ok(numbers.every((value) => Number.isFinite(value)));
    }
  });
});
