import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import writeExcelFile from 'write-excel-file/node';
import type { Gebiedsmonitor } from '../../data-schema/index.js';
import { desk, emptyFolder, write } from './desk.js';

const TABLES = resolve(import.meta.dirname, 'swing');
const health = JSON.parse(
  readFileSync(
    resolve(
      import.meta.dirname,
      '../../examples/data/groningen-noord/gebiedsmonitor-gezondheid.json',
    ),
    'utf8',
  ),
) as Gebiedsmonitor;

interface Proposal {
  document: string;
  file: Record<string, unknown>;
  area: Record<string, unknown>;
  missing?: Record<string, string>;
  figures: { column: string; indicator: string; period: string }[];
}

const IDS: Readonly<Record<string, string>> = {
  Eenzaam: 'eenzaam',
  'Sport elke week': 'sport-elke-week',
};

/** Guesses a mapping of a table, fills in what only an editor knows, and imports by it. */
async function guessed(file: string, content: string | Uint8Array, more: object = {}) {
  const folder = emptyFolder();
  write(folder, file, content);
  const guess = await desk(folder, 'import', file, '--guess', '--preset', 'swing');
  assert.equal(guess.code, 0, guess.err);
  const proposal = JSON.parse(guess.out) as Proposal;
  for (const figure of proposal.figures) {
    figure.indicator = IDS[figure.column.split(' – ')[0] ?? ''] ?? '';
  }
  write(folder, 'basis.json', { ...health, observations: [] });
  write(folder, 'koppeling.json', { ...proposal, document: 'basis.json', ...more });
  const outcome = await desk(folder, 'import', file, '--mapping', 'koppeling.json');
  return { proposal, ...outcome };
}

const read = ({ code, out, err }: { code: number | null; out: string; err: string }) => {
  assert.equal(code, 0, err);
  return JSON.parse(out) as Gebiedsmonitor;
};

const figuresOf = ({ observations }: Gebiedsmonitor) =>
  observations
    .map(({ indicator, area, period, value, missing }) =>
      [indicator, area, period, value ?? missing].join(' '),
    )
    .sort();

const AREAS = [
  'selwerd',
  'de-hoogte',
  'professorenbuurt',
  'oosterparkwijk',
  'gemeente-groningen',
  'nederland',
];
const published = (indicators: readonly string[], periods: readonly string[]) =>
  figuresOf({
    ...health,
    observations: health.observations.filter(
      ({ indicator, area, period }) =>
        indicators.includes(indicator) && AREAS.includes(area) && periods.includes(period),
    ),
  });

describe('A table saved from Swing', () => {
  for (const file of ['kruistabel.csv', 'kruistabel.xlsx']) {
    it(`is read by what is guessed of it, once ids, marks and borders are filled in: ${file}`, async () => {
      const outcome = await guessed(file, readFileSync(join(TABLES, file)), {
        area: { column: 'Code', by: 'cbsCode', borderYear: 2020 },
        missing: { x: 'notPublished' },
      });
      const { proposal } = outcome;
      assert.deepEqual(proposal.file['header'], [4, 5]);
      assert.deepEqual(proposal.area, { column: 'Code', by: 'cbsCode', borderYear: null });
      assert.deepEqual(proposal.missing, { x: '' });
      assert.deepEqual(proposal.figures[1], {
        column: 'Eenzaam – 2020',
        indicator: 'eenzaam',
        period: '2020',
      });
      assert.ok(!('period' in proposal) && !('indicator' in proposal));
      // The preset knows "Bron:", and a list that is written replaces its list.
      assert.deepEqual(proposal.file['footer'], ['Bron:', 'Bronnen:', 'x:']);
      const document = read(outcome);
      assert.deepEqual(
        figuresOf(document),
        published(['eenzaam', 'sport-elke-week'], ['2012', '2020']),
      );
      assert.deepEqual(document.meta.notes?.slice(-2), [
        "Bron: RIVM, GGD'en en CBS, Gezondheid per wijk en buurt (tabel 50090NED)",
        'x: niet gepubliceerd',
      ]);
    });
  }

  it('goes by the names of areas where it has no codes, also under a corner without names', async () => {
    const rows = ['Selwerd;46,8;56,7', 'De Hoogte;48,8;55,6'];
    for (const [corner, column] of [
      ['', 'A'],
      ['Gebied', 'Gebied'],
    ] as const) {
      const table = ['Gezondheid', `${corner};Eenzaam;`, ';2012;2020', ...rows].join('\r\n');
      const outcome = await guessed('tabel.csv', table);
      assert.deepEqual(outcome.proposal.area, { column, by: 'name' });
      assert.deepEqual(figuresOf(read(outcome)), [
        'eenzaam de-hoogte 2012 48.8',
        'eenzaam de-hoogte 2020 55.6',
        'eenzaam selwerd 2012 46.8',
        'eenzaam selwerd 2020 56.7',
      ]);
    }
  });

  it('stops at the name of an area that the document does not have, with row and column', async () => {
    const table = 'Gebied;Eenzaam;\r\n;2012;2020\r\nSelwert;46,8;56,7';
    const { code, err } = await guessed('tabel.csv', table);
    assert.equal(code, 1);
    assert.match(
      err,
      /tabel\.csv, rij 3, kolom A \(Gebied\): Het gebied "Selwert" staat niet in het document\. Bedoelt u "Selwerd"\?/,
    );
  });

  it('goes by periods above subjects as well', async () => {
    const table = ';2012;;2020;\r\nGebied;Eenzaam;Sport elke week;Eenzaam;Sport elke week';
    const folder = emptyFolder();
    write(folder, 'tabel.csv', `${table}\r\nDe Hoogte;48,8;?;55,6;49,4`);
    const { out } = await desk(folder, 'import', 'tabel.csv', '--guess', '--preset', 'swing');
    const { file, figures, missing } = JSON.parse(out) as Proposal;
    assert.deepEqual(file['header'], [1, 2]);
    assert.deepEqual(
      figures.map(({ column, period }) => [column, period]),
      [
        ['2012 – Eenzaam', '2012'],
        ['2012 – Sport elke week', '2012'],
        ['2020 – Eenzaam', '2020'],
        ['2020 – Sport elke week', '2020'],
      ],
    );
    assert.equal(missing, undefined);
  });

  it('of one subject has the periods as columns, and areas as rows', async () => {
    const outcome = await guessed('tabel.csv', 'Eenzaam\r\nGebied;2012;2020\r\nSelwerd;46,8;56,7');
    assert.deepEqual(outcome.proposal.figures, [
      { column: '2012', indicator: '', period: '2012' },
      { column: '2020', indicator: '', period: '2020' },
    ]);
    assert.deepEqual(outcome.proposal.area, { column: 'Gebied', by: 'name' });
  });

  for (const [mark, missing] of [
    ['?', 'notKnown'],
    ['-99999', 'notKnown'],
    ['-99998', 'notApplicable'],
    ['-99997', 'notPublished'],
  ]) {
    it(`has ${mark} for ${missing} (case 69:)`, async () => {
      const table = `Gebied;Eenzaam;\r\n;2012;2020\r\nSelwerd;${mark};56,7`;
      assert.equal(read(await guessed('tabel.csv', table)).observations[0]?.missing, missing);
    });
  }

  it('asks what -99996 and an empty cell mean (case 70:)', async () => {
    const table = 'Gebied;Eenzaam;\r\n;2012;2020\r\nSelwerd;-99996;56,7\r\nDe Hoogte;;55,6';
    const { proposal, code, err } = await guessed('tabel.csv', table, { missing: {} });
    assert.deepEqual(proposal.missing, { '': '' });
    assert.equal(code, 1);
    assert.match(
      err,
      /rij 3, kolom B \(Eenzaam – 2012\): Het cijfer -99996 kan niet bij "eenzaam"/,
    );
    assert.match(err, /rij 4, kolom B \(Eenzaam – 2012\): Deze cel is leeg/);
  });

  it('of more sheets is guessed by the one that is named', async () => {
    const folder = emptyFolder();
    const sheets = [
      {
        sheet: 'Tabel',
        data: [
          ['Gebied', 'Eenzaam'],
          [null, 2020],
          ['Selwerd', 56.7],
        ],
      },
      { sheet: 'Informatie', data: [['Onderwerp', 'Uitleg']] },
    ];
    write(folder, 'tabel.xlsx', new Uint8Array(await writeExcelFile(sheets as never).toBuffer()));
    const guess = ['import', 'tabel.xlsx', '--guess'];
    const asked = await desk(folder, ...guess);
    assert.equal(asked.code, 1);
    assert.match(asked.err, /bij --guess met --sheet: "Tabel", "Informatie"\./);
    const { out } = await desk(folder, ...guess, '--sheet', 'Tabel');
    const { file, figures } = JSON.parse(out) as Proposal;
    assert.deepEqual(file, { format: 'xlsx', sheet: 'Tabel', header: [1, 2] });
    assert.deepEqual(figures, [{ column: 'Eenzaam – 2020', indicator: '', period: '2020' }]);
  });
});
