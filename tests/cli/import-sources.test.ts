import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { Gebiedsmonitor, Procesmonitor } from '../../data-schema/index.js';
import { desk, emptyFolder, shellWithin, write } from './desk.js';

const DATA = resolve(import.meta.dirname, '../../examples/data/groningen-noord');
const read = <T>(name: string) => JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8')) as T;

const health = read<Gebiedsmonitor>('gebiedsmonitor-gezondheid');
const money = read<Procesmonitor>('procesmonitor');

/** Gives an import in a folder with these files. */
async function importing(file: string, mapping: object, files: Readonly<Record<string, unknown>>) {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) write(folder, name, content);
  write(folder, 'koppeling.json', mapping);
  return desk(folder, 'import', file, '--mapping', 'koppeling.json');
}

const documentOf = <T>({ code, out, err }: Awaited<ReturnType<typeof desk>>): T => {
  assert.equal(code, 0, err);
  return JSON.parse(out) as T;
};

describe('Money from a file', () => {
  const mapping = {
    kind: 'procesmonitor',
    document: 'basis.json',
    file: { format: 'csv', encoding: 'utf-8', separator: ';', decimal: ',', thousands: '.' },
    amounts: {
      breakdown: { is: 'spoor' },
      item: {
        column: 'spoor',
        words: {
          'Basis+': 'spoor-1',
          Koppelkansen: 'spoor-2',
          Systeemdoorbraken: 'spoor-3',
          Organisatiekosten: null,
        },
      },
      label: {
        column: 'spoor',
        words: { 'Basis+': null, Koppelkansen: null, Systeemdoorbraken: null },
      },
      value: { column: 'bedrag' },
    },
  };
  const base = {
    ...money,
    amounts: money.amounts.filter(({ breakdown }) => breakdown === 'source'),
  };
  const importMoney = (...rows: readonly string[]) =>
    importing('geld.csv', mapping, {
      'basis.json': base,
      'geld.csv': ['spoor;bedrag', ...rows].join('\n'),
    });

  it('becomes amounts, with ids of their own', async () => {
    const rows = [
      'Basis+;€ 27.500.000',
      'Koppelkansen;14.000.000',
      'Systeemdoorbraken;7.000.000',
      'Organisatiekosten;1.500.000',
    ];
    const { amounts } = documentOf<Procesmonitor>(await importMoney(...rows));
    assert.deepEqual(
      amounts
        .slice(base.amounts.length)
        .map(({ id, item, label, value }) => ({ id, name: item ?? label, value })),
      [
        { id: 'bedrag-spoor-1', name: 'spoor-1', value: 27_500_000 },
        { id: 'bedrag-spoor-2', name: 'spoor-2', value: 14_000_000 },
        { id: 'bedrag-spoor-3', name: 'spoor-3', value: 7_000_000 },
        { id: 'bedrag-organisatiekosten', name: 'Organisatiekosten', value: 1_500_000 },
      ],
    );
  });

  it('must add up to the total of the document', async () => {
    const { code, out, err } = await importMoney('Basis+;27.500.000');
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /Het totaal is 50000000, maar de bedragen zijn samen 27500000\./);
  });

  it('in millions is asked about, and counted in full', async () => {
    const column = 'bedrag (mln euro)';
    const csv = `spoor;${column}\nBasis+;27,5\nKoppelkansen;14\nSysteemdoorbraken;7\nOrganisatiekosten;1,5`;
    const files = { 'basis.json': base, 'geld.csv': csv };
    const inMillions = (times?: number) => ({
      ...mapping,
      amounts: { ...mapping.amounts, value: { column, ...(times ? { times } : {}) } },
    });
    const asked = await importing('geld.csv', inMillions(), files);
    assert.equal(asked.code, 1);
    assert.match(asked.err, /Zet in "times" waarmee ze vermenigvuldigd worden/);
    const { amounts } = documentOf<Procesmonitor>(
      await importing('geld.csv', inMillions(1_000_000), files),
    );
    assert.deepEqual(
      amounts.slice(base.amounts.length).map(({ value }) => value),
      [27_500_000, 14_000_000, 7_000_000, 1_500_000],
    );
  });

  it('that is spent goes with until when', async () => {
    const spending = {
      ...mapping,
      amounts: { ...mapping.amounts, spent: { column: 'uitgegeven' } },
    };
    const files = { 'basis.json': base, 'geld.csv': 'spoor;bedrag;uitgegeven\nBasis+;2;1' };
    const { code, err } = await importing('geld.csv', spending, files);
    assert.equal(code, 1);
    assert.match(err, /rij 2: Hier staat wat er is uitgegeven, maar niet tot wanneer\./);
  });

  it('is not guessed where a cell is empty or no amount', async () => {
    const { code, err } = await importMoney(
      'Basis+;',
      'Koppelkansen;14%',
      'Systeemdoorbraken;7 mln',
    );
    assert.equal(code, 1);
    for (const message of [
      'geld.csv, rij 2, kolom B (bedrag): Hier ontbreekt het bedrag.',
      'geld.csv, rij 3, kolom B (bedrag): Hier staat een percentage.',
      'geld.csv, rij 4, kolom B (bedrag): Hier staat "7 mln". Dat is geen getal.',
      '3 fouten.',
    ]) {
      assert.ok(err.includes(message), err);
    }
  });
});

describe('Money from a file that lacks some', () => {
  const mapping = {
    kind: 'procesmonitor',
    document: 'basis.json',
    file: { format: 'csv', encoding: 'utf-8', separator: ';', decimal: ',', thousands: '.' },
    amounts: {
      breakdown: { is: 'spoor' },
      label: { column: 'kosten' },
      value: { column: 'bedrag' },
      spent: { column: 'uitgegeven' },
      spentPeriod: { is: '2024' },
    },
  };
  const importMoney = (given: {
    readonly rows: readonly string[];
    readonly more?: object;
    readonly total?: object;
    readonly as?: BufferEncoding;
    readonly amounts?: readonly object[];
  }) => {
    const { rows, more = {}, total = { value: 50 }, as = 'utf8', amounts = [] } = given;
    const base = { ...money, amounts, totals: [{ breakdown: 'spoor', ...total }] };
    const csv = Buffer.from(['kosten;bedrag;uitgegeven', ...rows].join('\n'), as);
    return importing(
      'geld.csv',
      { ...mapping, ...more },
      { 'basis.json': base, 'geld.csv': new Uint8Array(csv) },
    );
  };
  const stops = async (given: Parameters<typeof importMoney>[0], message: string) => {
    const { code, out, err } = await importMoney(given);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.ok(err.includes(message), err);
  };
  const valuesOf = (document: Procesmonitor) =>
    document.amounts.map(({ value, spent }) => [value, spent?.value]);

  for (const mark of ['n.b.', '-99997', '']) {
    const shown = JSON.stringify(mark);
    it(`leaves out a row whose amount is ${shown} only when that is said (case 70:)`, async () => {
      const rows = ['Een;50;20', `Twee;${mark};`];
      await stops({ rows }, 'geld.csv, rij 3, kolom B (bedrag): Hier ');
      await stops(
        {
          rows: ['Een;50;', `Twee;${mark || 'x'};`],
          more: { missing: { [mark || 'x']: 'notKnown' } },
        },
        'Een bedrag kan niet ontbreken, ook niet met een reden.',
      );
      const outcome = await importMoney({ rows, more: { missing: { [mark]: 'leaveOut' } } });
      assert.deepEqual(valuesOf(documentOf(outcome)), [[50, 20]]);
      assert.match(outcome.err, /^1 rij is overgeslagen: zonder bedrag\.$/m);
    });
  }

  it('stops at what is less than nothing, with row and column (case 69:)', async () => {
    for (const [row, column] of [
      ['Een;-99997;', 'B (bedrag)'],
      ['Een;50;-99997', 'C (uitgegeven)'],
    ] as const) {
      await stops(
        { rows: [row] },
        `geld.csv, rij 2, kolom ${column}: Hier staat "-99997". Een bedrag is nooit minder dan nul.`,
      );
    }
  });

  it('stops at a name that Excel has made a date of (case 72:)', async () => {
    await stops(
      { rows: ['5-sep;50;'] },
      'geld.csv, rij 2, kolom A (kosten): Hier staat "5-sep". Excel heeft hier een datum van gemaakt.',
    );
  });

  it('has the euro sign of Windows-1252 when that is declared, and stops at it else (case 67:)', async () => {
    const rows = ['Een;\x80 50;'];
    await stops({ rows, as: 'latin1' }, 'geld.csv, regel 2: dit is geen utf-8');
    const file = { ...mapping.file, encoding: 'windows-1252' };
    const outcome = await importMoney({ rows, as: 'latin1', more: { file } });
    assert.deepEqual(valuesOf(documentOf(outcome)), [[50, undefined]]);
  });

  it('stops at an amount that stands there already, in the file or in the document, with its row', async () => {
    await stops(
      { rows: ['Een;20;', 'Een;30;'] },
      'geld.csv, rij 3: Een bedrag met de id "bedrag-een" staat in rij 2 ook al.',
    );
    await stops(
      {
        rows: ['Een;20;'],
        amounts: [{ id: 'bedrag-een', breakdown: 'spoor', label: 'Een', value: 30 }],
      },
      'geld.csv, rij 2: Een bedrag met de id "bedrag-een" staat in het document ook al.',
    );
  });

  it('may differ from the total by what is said to be rounding, and is not scaled (case 78:)', async () => {
    const rows = ['Een;33;', 'Twee;33;', 'Drie;33;'];
    await stops(
      { rows, total: { value: 100 } },
      'Het totaal is 100, maar de bedragen zijn samen 99.',
    );
    const total = { value: 100, tolerance: 1, roundingLabel: 'Door afronding' };
    assert.deepEqual(valuesOf(documentOf(await importMoney({ rows, total }))), [
      [33, undefined],
      [33, undefined],
      [33, undefined],
    ]);
  });
});

/** Three buurten of the health figures, as StatLine, OData 3 and OData 4 write them. */
describe('A file of CBS and RIVM', () => {
  const base = {
    ...health,
    areas: health.areas
      .filter(({ id }) => ['selwerd', 'de-hoogte', 'gemeente-groningen'].includes(id))
      .map(({ parent, ...area }) => (parent === 'gemeente-groningen' ? { ...area, parent } : area)),
    observations: [],
  };
  const figures = [
    { area: 'selwerd', code: 'BU00141000' },
    { area: 'de-hoogte', code: 'BU00140300' },
    { area: 'gemeente-groningen', code: 'GM0014' },
  ].map((place) => ({
    ...place,
    value: health.observations.find(
      ({ area, indicator, period }) =>
        area === place.area && indicator === 'eenzaam' && period === '2020',
    )?.value as number,
  }));
  const expected = figures.map(({ area, value }) => ({
    indicator: 'eenzaam',
    area,
    period: '2020',
    value,
  }));
  const common = {
    kind: 'gebiedsmonitor',
    document: 'basis.json',
    file: {},
    area: { borderYear: 2020 },
  };

  it('as CSV: padded codes and numbers, all in quotation marks, periods of CBS (case 68:)', async () => {
    const csv = [
      '"ID";"WijkenEnBuurten";"Perioden";"Eenzaam_28"',
      ...figures.map(({ code, value }, index) =>
        [String(index), code.padEnd(10), '2020JJ00', String(value).padStart(8)]
          .map((cell) => `"${cell}"`)
          .join(';'),
      ),
    ].join('\r\n');
    const mapping = {
      ...common,
      preset: 'statline-csv',
      period: { column: 'Perioden' },
      figures: [{ column: 'Eenzaam_28', indicator: 'eenzaam' }],
    };
    const outcome = await importing('tabel.csv', mapping, { 'basis.json': base, 'tabel.csv': csv });
    assert.deepEqual(documentOf<Gebiedsmonitor>(outcome).observations, expected);
  });

  it('as OData 3: a subject a field', async () => {
    const answer = {
      'odata.metadata': 'x',
      value: figures.map(({ code, value }, ID) => ({
        ID,
        WijkenEnBuurten: code.padEnd(10),
        Eenzaam_28: value,
      })),
    };
    const mapping = {
      ...common,
      preset: 'cbs-odata-v3',
      period: { is: '2020' },
      figures: [{ column: 'Eenzaam_28', indicator: 'eenzaam' }],
    };
    const outcome = await importing('tabel.json', mapping, {
      'basis.json': base,
      'tabel.json': answer,
    });
    assert.deepEqual(documentOf<Gebiedsmonitor>(outcome).observations, expected);
  });

  const v4 = {
    ...common,
    preset: 'cbs-odata-v4',
    period: { column: 'Perioden' },
    indicator: { words: { M000001: 'eenzaam' } },
  };
  const v4Rows = figures.map(({ code, value }, Id) => ({
    Id,
    Measure: 'M000001',
    ValueAttribute: 'None',
    Value: value,
    WijkenEnBuurten: code,
    Perioden: '2020JJ00',
  }));

  it('as OData 4: a figure a row', async () => {
    const files = { 'basis.json': base, 'tabel.json': { value: v4Rows } };
    const outcome = await importing('tabel.json', v4, files);
    assert.deepEqual(documentOf<Gebiedsmonitor>(outcome).observations, expected);
  });

  it('as OData 4: asks what the mark of a missing figure means (case 70:)', async () => {
    const rows = [{ ...v4Rows[0], Value: null, ValueAttribute: 'Confidential' }];
    const files = { 'basis.json': base, 'tabel.json': { value: rows } };
    const { code, err } = await importing('tabel.json', v4, files);
    assert.equal(code, 1);
    assert.match(
      err,
      /rij 2, kolom C \(ValueAttribute\): Hier staat "Confidential"\. .* Zet in "words" wat het woord betekent\./,
    );
  });

  for (const word of ['NaN', 'Infinity']) {
    it(`as OData: refuses ${word}, with line and column (case 75:)`, async () => {
      const files = { 'basis.json': base, 'tabel.json': `{"value": [\n  {"Value": ${word}}\n]}` };
      const { code, err } = await importing('tabel.json', v4, files);
      assert.equal(code, 1);
      assert.match(err, new RegExp(`^tabel\\.json, regel 2, kolom \\d+: Hier staat ${word}\\.`));
    });
  }

  it('as OData: refuses a page that goes on elsewhere', async () => {
    for (const next of ['odata.nextLink', '@odata.nextLink']) {
      const files = {
        'basis.json': base,
        'tabel.json': { value: v4Rows, [next]: 'https://voorbeeld.nl/2' },
      };
      const { code, err } = await importing('tabel.json', v4, files);
      assert.equal(code, 1);
      assert.match(err, /tabel\.json: dit is één bladzijde van een antwoord dat verdergaat\./);
    }
  });

  it('as a classic export of StatLine: a title, rows of names, a unit and a footer in Windows-1252 (case 74:)', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const csv = latin(
      [
        '"Verzonnen voorbeeld; kerncijfers"',
        '"Onderwerpen";"Bevolking";"Bevolking"',
        '"Onderwerpen";"Jonger dan 20 jaar";"80 jaar of ouder"',
        '"Perioden";"aantal";"aantal"',
        '"2010";"3928334";"647994"',
        '"\u00a9 Centraal Bureau voor de Statistiek"',
      ].join('\r\n'),
    );
    const counts = ['jong', 'oud'].map((id) => ({
      id,
      label: id,
      unit: 'count',
      direction: 'neither',
    }));
    const mapping = {
      kind: 'gebiedsmonitor',
      document: 'basis.json',
      file: {
        format: 'csv',
        encoding: 'windows-1252',
        separator: ';',
        header: [2, 3, 4],
        footer: ['\u00a9'],
      },
      area: { is: 'selwerd' },
      period: { column: 'Onderwerpen – Perioden' },
      figures: [
        { column: 'Bevolking – Jonger dan 20 jaar – aantal', indicator: 'jong' },
        { column: 'Bevolking – 80 jaar of ouder – aantal', indicator: 'oud' },
      ],
    };
    const files = { 'basis.json': { ...base, indicators: counts }, 'tabel.csv': csv };
    const document = documentOf<Gebiedsmonitor>(await importing('tabel.csv', mapping, files));
    assert.deepEqual(
      document.observations.map(({ indicator, period, value }) => [indicator, period, value]),
      [
        ['jong', '2010', 3_928_334],
        ['oud', '2010', 647_994],
      ],
    );
    assert.equal(document.meta.notes?.at(-1), '\u00a9 Centraal Bureau voor de Statistiek');
  });
});

describe('A file of the Leefbaarometer', () => {
  it('has scores below zero, and some in powers of ten', async () => {
    const base = {
      ...health,
      areas: [
        {
          id: 'wijk',
          name: 'Verzonnen wijk',
          kind: 'wijk',
          cbs: { code: 'WK001404', borderYear: 2022 },
        },
      ],
      indicators: [
        { id: 'fys', label: 'Omgeving', unit: 'scale', decimals: 3, direction: 'higherIsBetter' },
      ],
      observations: [],
    };
    const csv =
      '1,wk_code,wk_naam,jaar,fys\n3,WK001404,Verzonnen,2020,-0.0056349141674062\n5,WK001404,Verzonnen,2022,9.15237961440333e-05\n';
    const mapping = {
      kind: 'gebiedsmonitor',
      preset: 'leefbaarometer-csv',
      document: 'basis.json',
      file: {},
      area: { borderYear: 2022 },
      figures: [{ column: 'fys', indicator: 'fys' }],
    };
    const outcome = await importing('lbm.csv', mapping, { 'basis.json': base, 'lbm.csv': csv });
    assert.deepEqual(
      documentOf<Gebiedsmonitor>(outcome).observations.map(({ value }) => value),
      [-0.0056349141674062, 0.0000915237961440333],
    );
  });
});

describe('wijkraam import --guess', () => {
  const CSV = [
    'Verzonnen onderzoek;;;',
    'code;jaar;eenzaam;inwoners',
    'GM0014;2022;10,5;1.200',
    'WK001404;2022;n.b.;12.345',
  ].join('\r\n');

  it('proposes a mapping with what can be seen, and leaves open what only an editor knows', async () => {
    const folder = emptyFolder();
    write(folder, 'cijfers.csv', CSV);
    const { code, out } = await desk(folder, 'import', 'cijfers.csv', '--guess');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      kind: 'gebiedsmonitor',
      document: '',
      file: {
        format: 'csv',
        encoding: 'utf-8',
        separator: ';',
        decimal: ',',
        thousands: '.',
        header: [2],
      },
      area: { column: 'code', by: 'cbsCode', borderYear: null },
      period: { column: 'jaar' },
      missing: { 'n.b.': '' },
      figures: [
        { column: 'eenzaam', indicator: '' },
        { column: 'inwoners', indicator: '' },
      ],
    });
  });

  it('gives what an import refuses until it is filled in', async () => {
    const folder = emptyFolder();
    write(folder, 'cijfers.csv', CSV);
    await desk(folder, 'import', 'cijfers.csv', '--guess', '--out', 'koppeling.json');
    const { code, err } = await desk(
      folder,
      'import',
      'cijfers.csv',
      '--mapping',
      'koppeling.json',
    );
    assert.equal(code, 1);
    assert.match(err, /area\.borderYear: Hier staat niets \(null\)\. Hier hoort een getal/);
    assert.match(err, /missing\.n\.b\.: Hier staat ""\. Kies uit: "notKnown"/);
  });

  it('proposes no decimal sign that can be read in two ways', async () => {
    const folder = emptyFolder();
    write(folder, 'cijfers.csv', 'code;inwoners\nGM0014;1.234\nGM0363;5.678');
    const { out } = await desk(folder, 'import', 'cijfers.csv', '--guess');
    const { file } = JSON.parse(out) as { file: Record<string, unknown> };
    assert.deepEqual(file, { format: 'csv', encoding: 'utf-8', separator: ';' });
  });

  it('leaves to a preset what that knows', async () => {
    const folder = emptyFolder();
    write(
      folder,
      'tabel.csv',
      '"WijkenEnBuurten";"Perioden";"A_1"\n"GM0014    ";"2020JJ00";"  1.5"',
    );
    const { out } = await desk(
      folder,
      'import',
      'tabel.csv',
      '--guess',
      '--preset',
      'statline-csv',
    );
    assert.deepEqual(JSON.parse(out), {
      kind: 'gebiedsmonitor',
      preset: 'statline-csv',
      document: '',
      file: {},
      area: { borderYear: null },
      period: { column: 'Perioden' },
      figures: [{ column: 'A_1', indicator: '' }],
    });
  });
});

describe('wijkraam import --guess of what a preset knows', () => {
  it('asks for no mark that the preset has, and for the others', async () => {
    const folder = emptyFolder();
    const csv =
      '"WijkenEnBuurten";"Perioden";"A_1"\n"GM0014";"2020JJ00";"."\n"GM0363";"2020JJ00";"1.5"';
    write(folder, 'tabel.csv', `${csv}\n"GM0014";"2022JJ00";"x"`);
    const guess = ['import', 'tabel.csv', '--guess', '--preset', 'statline-csv'];
    const { out } = await desk(folder, ...guess);
    assert.deepEqual((JSON.parse(out) as { missing: unknown }).missing, { x: '' });
  });

  it('asks only for the document where the file is our own', async () => {
    const folder = emptyFolder();
    write(folder, 'cijfers.json', health);
    await desk(folder, 'publish', 'cijfers.json', '--to', 'site');
    const sheets = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
    const sheet = sheets.find((path) => path.endsWith('sport-elke-week.csv')) ?? '';
    const guess = ['import', join('site', sheet), '--guess', '--preset', 'wijkraam-csv'];
    const { out, err } = await desk(folder, ...guess);
    assert.equal(err, '');
    assert.deepEqual(JSON.parse(out), {
      kind: 'gebiedsmonitor',
      preset: 'wijkraam-csv',
      document: '',
      file: {},
    });
  });
});

/** Less than a quarter of what all cells of the file would take. */
const HEAP_MB = 200;

describe('A file of two hundred thousand rows', () => {
  it('is read row by row, in little memory beside the figures themselves', async () => {
    const folder = emptyFolder();
    const areas = Array.from({ length: 200 }, (_, index) => ({
      id: `w${index}`,
      name: `Wijk ${index}`,
      kind: 'wijk',
    }));
    const years = Array.from({ length: 100 }, (_, index) => 1900 + index);
    const indicators = Array.from({ length: 10 }, (_, index) => ({
      id: `i${index}`,
      label: `Verzonnen ${index}`,
      unit: 'percent',
      direction: 'neither',
    }));
    const rows = indicators.flatMap(({ id }) =>
      areas.flatMap((area) =>
        years.map((year) => `${id};${area.id};${year};12,5;${'opvulling '.repeat(20)}`),
      ),
    );
    assert.equal(rows.length, 200_000);
    write(folder, 'cijfers.csv', ['wat;wie;jaar;waarde;rest', ...rows].join('\n'));
    write(folder, 'basis.json', {
      ...health,
      areas,
      goals: [],
      clusters: [],
      indicators,
      observations: [],
    });
    write(folder, 'koppeling.json', {
      kind: 'gebiedsmonitor',
      document: 'basis.json',
      file: { format: 'csv', encoding: 'utf-8', separator: ';', decimal: ',' },
      indicator: { column: 'wat' },
      area: { column: 'wie' },
      period: { column: 'jaar' },
      figures: [{ column: 'waarde' }],
    });
    const { code, err } = await shellWithin(
      HEAP_MB,
      folder,
      'import',
      'cijfers.csv',
      '--mapping',
      'koppeling.json',
      '--out',
      'uit.json',
    );
    assert.equal(code, 0, err);
    assert.match(err, /^200\.000 cijfers uit 200\.000 rijen\.$/m);
  });
});
