import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, Meta } from '../../data-schema/index.js';
import {
  comparisonPicture,
  comparisonRecords,
  fundingPicture,
  fundingRecords,
  indicatorRecords,
  type Cell,
  type Records,
} from '../../src/language/downloads/index.js';
import { tellComparison, tellFunding } from '../../src/language/index.js';

import { nl, nlA2 } from './languages.js';
import { readComparison, readFunding, readIndicator } from '../../src/reading/index.js';
import {
  gebiedsmonitor,
  INDICATOR,
  META,
  observations,
  procesmonitor,
  TODAY,
  type Line,
} from '../reading/documents.js';

type Row = Record<string, Cell>;

const byName = ({ columns, rows }: Records): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])));

const pick = (rows: readonly Row[], ...names: string[]) =>
  rows.map((row) => names.map((name) => row[name]));

const INDICATOR_WITH_TARGET: Indicator = {
  ...INDICATOR,
  target: { comparison: 'atMost', value: 25, period: '2030-2040' },
  method: 'Enquête',
  notes: ['Eerste.', 'Tweede.'],
};

const indicator = (lines: readonly Line[], facts: Partial<Indicator> = {}, meta: Meta = META) =>
  readIndicator(
    gebiedsmonitor({
      meta,
      areas: [
        { id: 'oost', name: 'Oost', kind: 'wijk', cbs: { code: 'WK001401', borderYear: 2024 } },
      ],
      indicators: [{ ...INDICATOR_WITH_TARGET, ...facts }],
      observations: observations(...lines),
    }),
    {},
    TODAY,
  );

describe('the records of an indicator', () => {
  it('are one row a figure, with what is known of it in columns of its own', () => {
    const rows = byName(
      indicatorRecords(
        indicator([
          ['oost', '2014', { value: 30, qualifier: 'about' }],
          ['oost', '2016', { value: 30, qualifier: 'moreThan' }],
          ['oost', '2018', { value: 20, upTo: 30, qualifier: 'between' }],
          ['oost', '2020', { value: -5.3, margin: 1.5 }],
          ['oost', '2022', { missing: 'tooFewPeople', note: 'Zeven mensen.' }],
        ]),
      ),
    );
    assert.deepEqual(
      pick(rows, 'periode', 'waarde', 'tot_en_met', 'zekerheid', 'waarom_geen_waarde', 'marge'),
      [
        ['2014', 30, null, 'ongeveer', null, null],
        ['2016', 30, null, 'meer dan', null, null],
        ['2018', 20, 30, 'tussen', null, null],
        ['2020', -5.3, null, 'precies', null, 1.5],
        ['2022', null, null, null, 'te weinig mensen om te laten zien', null],
      ],
    );
    assert.equal(rows[4]?.['opmerking'], 'Zeven mensen.');
  });

  it('say in every row what it is a figure of, and where it comes from', () => {
    const records = indicatorRecords(
      indicator([
        ['oost', '2020', 28],
        ['oost', '2022', 27],
      ]),
    );
    assert.equal(records.name, 'Voelt zich onveilig Oost 2022');
    for (const row of byName(records)) {
      const { indicator_id, gebied, cbs_code, cbs_grensjaar, eenheid, document } = row;
      assert.deepEqual(
        [indicator_id, gebied, cbs_code, cbs_grensjaar, eenheid, document],
        ['onveilig', 'Oost', 'WK001401', 2024, '%', 'Verzonnen voorbeeld'],
      );
      assert.deepEqual(
        [row['streefdoel'], row['streefdoel_is'], row['streefdoel_periode']],
        [25, 'hoogstens', '2030-2040'],
      );
      assert.deepEqual(
        [row['bron'], row['uitgever'], row['licentie'], row['gepubliceerd']],
        ['Verzonnen', 'Gemeente Voorbeeldstad', 'niet bekend', '2024-05-31'],
      );
      assert.equal(row['toelichting_indicator'], 'Eerste. Tweede.');
    }
  });

  it('say how a figure was measured where that differs', () => {
    const rows = byName(
      indicatorRecords(
        indicator([
          ['oost', '2020', 28],
          ['oost', '2022', { value: 27, method: 'Telling' }],
        ]),
      ),
    );
    assert.deepEqual(pick(rows, 'methode'), [['Enquête'], ['Telling']]);
  });

  it('have the same columns, whatever the document holds', () => {
    const bare = indicatorRecords(indicator([]));
    const full = indicatorRecords(indicator([['oost', '2022', { value: 1, margin: 1 }]]));
    assert.deepEqual(bare.columns, full.columns);
    assert.deepEqual(bare.rows, []);
    assert.equal(new Set(full.columns).size, full.columns.length);
    for (const name of full.columns) assert.match(name, /^[a-z]+(_[a-z]+)*$/);
  });
});

describe('the records of a comparison', () => {
  const reading = readComparison(
    gebiedsmonitor({
      observations: observations(
        ['oost', '2020', 30],
        ['oost', '2022', 28],
        ['west', '2022', { missing: 'notAsked' }],
        ['stad', '2022', 20],
      ),
    }),
    { area: 'west' },
    TODAY,
  );

  it('are one row an area and a period, the own wijk first, also where there is no figure', () => {
    const records = comparisonRecords(reading);
    assert.equal(records.name, 'Voelt zich onveilig West vergeleken 2022');
    assert.deepEqual(
      pick(byName(records), 'gebied', 'soort_gebied', 'periode', 'waarde', 'waarom_geen_waarde'),
      [
        ['West', 'wijk', '2020', null, 'staat niet in het document'],
        ['West', 'wijk', '2022', null, 'niet gevraagd'],
        ['Oost', 'wijk', '2020', 30, null],
        ['Oost', 'wijk', '2022', 28, null],
        ['Stad', 'gemeente', '2020', null, 'staat niet in het document'],
        ['Stad', 'gemeente', '2022', 20, null],
      ],
    );
  });

  it('are about the periods that the picture shows', () => {
    const now = comparisonPicture(reading, tellComparison(reading, nl), 'now', nl);
    assert.equal(now.context, 'West · 2022');
    assert.equal(now.name, 'Voelt zich onveilig West vergeleken 2022');
    const years = comparisonPicture(reading, tellComparison(reading, nl), 'overTheYears', nl);
    assert.equal(years.context, 'West · 2020 tot en met 2022');
    assert.equal(years.name, 'Voelt zich onveilig West vergeleken 2020 2022');
    assert.deepEqual(
      years.source.map(({ label, text }) => `${label}: ${text}`),
      [
        'Bron: Verzonnen',
        'Cijfers van: 2020 tot en met 2022',
        'Uitgegeven door: Gemeente Voorbeeldstad',
        'Gepubliceerd: 31 mei 2024',
        'Licentie: niet bekend',
      ],
    );
  });
});

describe('the records of the money', () => {
  const reading = readFunding(
    procesmonitor({
      amounts: [
        {
          id: 'een',
          breakdown: 'source',
          item: 'rijk',
          value: 60000.5,
          status: 'requested',
          runTime: '2025-2028',
          spent: { value: 1000, period: '2025' },
          note: 'Voorbehoud.',
        },
        { id: 'twee', breakdown: 'source', item: 'stad', value: 40000 },
      ],
      totals: [{ breakdown: 'source', value: 100000 }],
      runTime: '2024-2027',
    }),
    TODAY,
  );

  it('are one row a sum, and add up to the total that stands beside them', () => {
    const records = fundingRecords(reading);
    const rows = byName(records);
    assert.equal(records.name, 'geld Oost 2024-2027');
    assert.deepEqual(
      pick(rows, 'verdeling', 'soort_regel', 'post', 'bedrag_in_euro', 'status', 'looptijd'),
      [
        ['bron', 'post', 'Het Rijk', 60000.5, 'aangevraagd', '2025-2028'],
        ['bron', 'post', 'De gemeente', 40000, null, null],
        ['bron', 'afronding', 'Afronding', -0.5, null, null],
      ],
    );
    assert.deepEqual(pick(rows, 'uitgegeven_in_euro', 'uitgegeven_periode', 'opmerking')[0], [
      1000,
      '2025',
      'Voorbehoud.',
    ]);
    const sum = rows.reduce((total, row) => total + Number(row['bedrag_in_euro']), 0);
    assert.ok(rows.every((row) => row['totaal_verdeling_in_euro'] === sum));
  });

  it('are in ordinary words where the picture is in the words of the page', () => {
    const picture = fundingPicture(reading, tellFunding(reading, nlA2), 'source', nlA2);
    assert.equal(picture.title, 'Van wie komt het geld?');
    assert.equal(picture.name, 'geld per Bron Oost 2024-2027');
  });
});
