import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Area } from '../../data-schema/index.js';
import {
  readComparison,
  SelectionError,
  type ComparisonReading,
  type ComparisonSelection,
} from '../../src/reading/index.js';
import { AREAS, gebiedsmonitor, INDICATOR, observations, TODAY, type Line } from './documents.js';

type Lines = readonly Line[];

const YEAR: Lines = [
  ['oost', '2022', 28],
  ['west', '2022', 22],
  ['zuid', '2022', 35],
  ['stad', '2022', 25],
  ['nederland', '2022', 20],
];

const read = (lines: Lines, selection: ComparisonSelection = {}, areas = AREAS) =>
  readComparison(
    gebiedsmonitor({ areas: [...areas], observations: observations(...lines) }),
    selection,
    TODAY,
  );
const order = ({ rows }: ComparisonReading) => rows.map(({ area }) => area.id);
const toGemeente = ({ rows }: ComparisonReading, id: string) =>
  rows.find(({ area }) => area.id === id)?.toGemeente;

describe('The order of a comparison', () => {
  test("is the document's, without gemeente and land, whatever the figures are", () => {
    assert.deepEqual(order(read(YEAR)), ['oost', 'west', 'zuid']);
  });

  test('puts the own wijk first and leaves the others as they are', () => {
    const reading = read(YEAR, { area: 'zuid' });
    assert.deepEqual(order(reading), ['zuid', 'oost', 'west']);
    assert.equal(reading.own?.area.id, 'zuid');
    assert.deepEqual(
      reading.rows.map((row) => row.own),
      [true, false, false],
    );
  });

  test('keeps gemeente and land beside the rows', () => {
    const { gemeente, land } = read(YEAR);
    assert.deepEqual([gemeente?.area.id, land?.area.id], ['stad', 'nederland']);
  });

  test('knows no own wijk where none was asked for', () => {
    assert.equal(read(YEAR).own, null);
  });
});

describe('A choice of areas', () => {
  test('keeps the gemeente and the land', () => {
    const reading = read(YEAR, { areas: ['west'] });
    assert.deepEqual(order(reading), ['west']);
    assert.deepEqual([reading.gemeente?.area.id, reading.land?.area.id], ['stad', 'nederland']);
  });

  test('gets the own wijk with it', () => {
    assert.deepEqual(order(read(YEAR, { area: 'zuid', areas: ['west'] })), ['zuid', 'west']);
  });

  test("stands in the document's order, not in the order asked", () => {
    assert.deepEqual(order(read(YEAR, { areas: ['zuid', 'oost'] })), ['oost', 'zuid']);
  });

  test('shows an area without figures as not in the document', () => {
    const { rows } = read([['oost', '2022', 28]], { areas: ['oost', 'west'] });
    assert.equal(rows[1]?.figure.missing, 'notInDocument');
  });

  test('leaves out a gemeente and a land without figures, which nobody asked for', () => {
    const { gemeente, land } = read([['oost', '2022', 28]], { areas: ['oost'] });
    assert.deepEqual([gemeente, land], [null, null]);
  });

  test('leaves areas without figures out where none were chosen', () => {
    assert.deepEqual(order(read([['west', '2022', 28]])), ['west']);
  });

  for (const [says, selection, code, found] of [
    ['an own wijk', { area: 'x' }, 'unknown-area', 'x'],
    ['one of the areas', { areas: ['oost', 'y'] }, 'unknown-area', 'y'],
    ['the indicator', { indicator: 'z' }, 'unknown-indicator', 'z'],
  ] as const) {
    test(`is refused with the known ids where ${says} is not in the document`, () => {
      assert.throws(
        () => read(YEAR, selection),
        (error) => {
          assert.ok(error instanceof SelectionError);
          assert.deepEqual([error.code, error.found], [code, found]);
          assert.deepEqual(
            error.known,
            code === 'unknown-area' ? AREAS.map(({ id }) => id) : [INDICATOR.id],
          );
          return true;
        },
      );
    });
  }
});

describe('The period of a comparison', () => {
  test('is the newest for which any area has a figure', () => {
    const reading = read([
      ['oost', '2020', 30],
      ['west', '2022', 22],
      ['west', '2024', { missing: 'notYetKnown' }],
    ]);
    assert.equal(reading.period, '2022');
    assert.deepEqual(reading.periods, ['2020', '2022', '2024']);
  });

  test('does not hide that an area has only an older figure', () => {
    const { rows } = read([
      ['oost', '2020', 30],
      ['west', '2022', 22],
    ]);
    assert.equal(rows[0]?.figure.period, '2020');
  });

  test('keeps a figure of that period that is missing, with its reason, before an older one', () => {
    const { rows } = read([
      ['oost', '2020', 30],
      ['oost', '2022', { missing: 'tooFewPeople' }],
      ['west', '2022', 22],
    ]);
    assert.deepEqual([rows[0]?.figure.period, rows[0]?.figure.missing], ['2022', 'tooFewPeople']);
  });

  test('is none where everything is missing', () => {
    const reading = read([['oost', '2022', { missing: 'notKnown' }]]);
    assert.equal(reading.period, null);
    assert.equal(reading.rows[0]?.figure.missing, 'notKnown');
  });
});

describe('How a wijk stands to the gemeente', () => {
  test('is said for each, and not for the gemeente itself', () => {
    const reading = read(YEAR);
    assert.deepEqual(toGemeente(reading, 'oost'), {
      way: 'higher',
      tentative: false,
      difference: 3,
    });
    assert.deepEqual(toGemeente(reading, 'west'), {
      way: 'lower',
      tentative: false,
      difference: -3,
    });
    assert.equal(reading.gemeente?.toGemeente, null);
    assert.deepEqual(reading.land?.toGemeente, { way: 'lower', tentative: false, difference: -5 });
  });

  const bordered = (own: number | null, gemeente: number | null): readonly Area[] =>
    AREAS.map((area) => {
      const borderYear = { oost: own, stad: gemeente }[area.id] ?? null;
      return borderYear === null ? area : { ...area, cbs: { code: 'GM0014', borderYear } };
    });

  for (const [says, lines, areas, expected] of [
    [
      'is not said over two years',
      [
        ['oost', '2020', 28],
        ['stad', '2022', 25],
      ],
      AREAS,
      { way: 'unclear', obstacle: 'period' },
    ],
    [
      'is not said over two years of borders',
      YEAR,
      bordered(2020, 2022),
      { way: 'unclear', obstacle: 'borders' },
    ],
    [
      'is said over the same borders',
      YEAR,
      bordered(2022, 2022),
      { way: 'higher', tentative: false, difference: 3 },
    ],
    [
      'is said where one year of borders is not known',
      YEAR,
      bordered(2020, null),
      { way: 'higher', tentative: false, difference: 3 },
    ],
    [
      'is not said over two methods',
      [
        ['oost', '2022', { value: 28, method: 'Schatting' }],
        ['stad', '2022', 25],
      ],
      AREAS,
      { way: 'unclear', obstacle: 'method' },
    ],
    [
      'is not said within the margin',
      [
        ['oost', '2022', { value: 28, margin: 3 }],
        ['stad', '2022', 25],
      ],
      AREAS,
      { way: 'unclear', obstacle: 'margin' },
    ],
    [
      'is not said within a range',
      [
        ['oost', '2022', { value: 20, upTo: 30, qualifier: 'between' }],
        ['stad', '2022', 25],
      ],
      AREAS,
      { way: 'unclear', obstacle: 'range' },
    ],
    [
      'only seems so for an estimate',
      [
        ['oost', '2022', { value: 28, qualifier: 'about' }],
        ['stad', '2022', 25],
      ],
      AREAS,
      { way: 'higher', tentative: true, difference: 3 },
    ],
    [
      'is not there where the own figure is missing',
      [
        ['oost', '2022', { missing: 'notKnown' }],
        ['stad', '2022', 25],
      ],
      AREAS,
      null,
    ],
    [
      "is not there where the gemeente's figure is missing",
      [
        ['oost', '2022', 28],
        ['stad', '2022', { missing: 'notKnown' }],
      ],
      AREAS,
      null,
    ],
    ['is not there without a gemeente', [['oost', '2022', 28]], AREAS.slice(0, 3), null],
  ] satisfies readonly (readonly [string, Lines, readonly Area[], unknown])[]) {
    test(says, () => assert.deepEqual(toGemeente(read(lines, {}, areas), 'oost'), expected));
  }
});

describe('The spread', () => {
  const spreadOf = (lines: Lines) => {
    const { spread } = read(lines);
    return spread && [spread.lowest.amount.value, spread.highest.amount.value];
  };
  for (const [says, lines, spread] of [
    ['is the lowest and highest among wijken and buurten, not of gemeente or land', YEAR, [22, 35]],
    [
      'is none with one figure',
      [
        ['oost', '2022', 28],
        ['stad', '2022', 25],
      ],
      null,
    ],
    [
      'leaves an older figure out',
      [
        ['oost', '2020', 99],
        ['west', '2022', 22],
        ['zuid', '2022', 35],
      ],
      [22, 35],
    ],
    [
      'is none where a bound may lie beyond all the others',
      [
        ['oost', '2022', { value: 30, qualifier: 'moreThan' }],
        ['west', '2022', 22],
        ['zuid', '2022', 25],
      ],
      null,
    ],
    [
      'nor where a lower bound may',
      [
        ['oost', '2022', { value: 30, qualifier: 'lessThan' }],
        ['west', '2022', 22],
        ['zuid', '2022', 25],
      ],
      null,
    ],
    [
      'does not mind a bound of another year',
      [
        ['oost', '2020', { value: 90, qualifier: 'moreThan' }],
        ['west', '2022', 22],
        ['zuid', '2022', 25],
      ],
      [22, 25],
    ],
    [
      'has the range that reaches highest as its highest, wherever that begins',
      [
        ['oost', '2022', { value: 20, upTo: 40, qualifier: 'between' }],
        ['west', '2022', 22],
        ['zuid', '2022', 25],
      ],
      [20, 20],
    ],
  ] satisfies readonly (readonly [string, Lines, unknown])[]) {
    test(says, () => assert.deepEqual(spreadOf(lines), spread));
  }
});

test("The streefdoel is held against the own wijk's figure", () => {
  const target = { comparison: 'atMost', value: 25, period: '2030' } as const;
  const document = gebiedsmonitor({
    indicators: [{ ...INDICATOR, target }],
    observations: observations(...YEAR),
  });
  const metFor = (area?: string) => readComparison(document, { area }, TODAY).target?.met;
  assert.deepEqual([metFor('west'), metFor('oost'), metFor()], [true, false, null]);
});
