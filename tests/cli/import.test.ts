import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import writeExcelFile from 'write-excel-file/node';
import type { Gebiedsmonitor } from '../../data-schema/index.js';
import { desk, emptyFolder, write } from './desk.js';

/** An invented document that figures come into. */
const BASE = {
  $schema: './json/v1/gebiedsmonitor.json',
  contract: '1.0',
  kind: 'gebiedsmonitor',
  meta: {
    title: 'Verzonnen voorbeeld',
    publisher: 'Gemeente Voorbeeldstad',
    source: { text: 'Verzonnen bewonersonderzoek' },
    licence: 'unknown',
    published: 'unknown',
    nextUpdate: 'unknown',
    language: 'nl',
  },
  areas: [
    {
      id: 'noord',
      name: 'Súdwest Noord',
      kind: 'wijk',
      cbs: { code: 'WK001404', borderYear: 2024 },
    },
    { id: 'zuid', name: "'s-Zuid", kind: 'wijk', cbs: { code: 'WK0014AA', borderYear: 2024 } },
    { id: 'stad', name: 'Stad', kind: 'gemeente', cbs: { code: 'GM0363', borderYear: 2024 } },
    { id: 'land', name: 'Nederland', kind: 'land', cbs: { code: 'NL00', borderYear: 2024 } },
  ],
  indicators: [
    { id: 'eenzaam', label: 'Eenzaam', unit: 'percent', decimals: 1, direction: 'lowerIsBetter' },
    { id: 'inwoners', label: 'Inwoners', unit: 'count', direction: 'neither' },
    { id: 'score', label: 'Score', unit: 'scale', decimals: 2, direction: 'higherIsBetter' },
  ],
  observations: [],
};

const CSV = { format: 'csv', encoding: 'utf-8', separator: ';', decimal: ',' };
const AREA = { column: 'wijk', by: 'name' };
const MAPPING = {
  kind: 'gebiedsmonitor',
  document: 'basis.json',
  file: CSV,
  area: AREA,
  period: { is: '2024' },
  figures: [{ column: 'eenzaam', indicator: 'eenzaam' }],
};

interface Given {
  readonly file?: string | Uint8Array;
  readonly name?: string;
  readonly mapping?: object;
  readonly base?: object;
}

/** Imports a file with a mapping into the invented document. */
async function importing({ file = '', name = 'cijfers.csv', mapping = {}, base = BASE }: Given) {
  const folder = emptyFolder();
  write(folder, name, file);
  write(folder, 'basis.json', base);
  write(folder, 'koppeling.json', { ...MAPPING, ...mapping });
  const outcome = await desk(folder, 'import', name, '--mapping', 'koppeling.json');
  const document = outcome.code === 0 ? (JSON.parse(outcome.out) as Gebiedsmonitor) : undefined;
  return { ...outcome, document, figures: document?.observations ?? [] };
}

async function refused(given: Given, ...messages: readonly (string | RegExp)[]) {
  const { code, out, err } = await importing(given);
  assert.deepEqual({ code, out }, { code: 1, out: '' }, err);
  for (const message of messages) {
    assert.ok(typeof message === 'string' ? err.includes(message) : message.test(err), err);
  }
}

async function valuesOf(given: Given) {
  const { code, err, figures } = await importing(given);
  assert.equal(code, 0, err);
  return figures.map(({ area, value }) => [area, value]);
}

const wide = (...rows: readonly string[]) => ['wijk;eenzaam', ...rows].join('\r\n');

describe('wijkraam import', () => {
  it('puts figures into a document, and tells how many', async () => {
    const { code, err, document } = await importing({
      file: wide('Súdwest Noord;47,5', "'s-Zuid;40"),
    });
    assert.equal(code, 0, err);
    assert.deepEqual(document?.observations, [
      { indicator: 'eenzaam', area: 'noord', period: '2024', value: 47.5 },
      { indicator: 'eenzaam', area: 'zuid', period: '2024', value: 40 },
    ]);
    assert.equal(document?.meta.title, 'Verzonnen voorbeeld');
    assert.match(err, /^2 cijfers uit 2 rijen\.$/m);
    assert.match(err, /^Geen cijfer gevonden voor: Stad, Nederland\.$/m);
  });

  it('tells which columns it has not read', async () => {
    const all = await importing({ file: wide('Stad;12') });
    assert.doesNotMatch(all.err, /niet gelezen/);
    const { err } = await importing({ file: 'wijk;2026;eenzaam;noot;\r\nStad;13;12;;' });
    assert.match(err, /^Niet gelezen, want niet in de koppeling: kolom "2026", "noot"\.$/m);
    const names = Array.from({ length: 99 }, (_, index) => `k${index}`).join(';');
    const many = await importing({ file: `wijk;eenzaam;${names}\r\nStad;12` });
    assert.match(many.err, /: kolom "k0", [^\n]*"k9" en nog 89\.$/m);
  });

  it('writes to the file that is named, and to none that has faults', async () => {
    const folder = emptyFolder();
    write(folder, 'cijfers.csv', wide('Stad;12'));
    write(folder, 'basis.json', BASE);
    write(folder, 'koppeling.json', MAPPING);
    const args = ['--mapping', 'koppeling.json', '--out', 'nieuw.json'];
    const good = await desk(folder, 'import', 'cijfers.csv', ...args);
    assert.deepEqual({ code: good.code, out: good.out }, { code: 0, out: '' });
    const written = readFileSync(join(folder, 'nieuw.json'), 'utf8');
    write(folder, 'cijfers.csv', wide('Stad;twaalf'));
    const bad = await desk(folder, 'import', 'cijfers.csv', ...args);
    assert.equal(bad.code, 1);
    assert.equal(readFileSync(join(folder, 'nieuw.json'), 'utf8'), written);
  });

  it('stops at another separator than the header has (case 64:)', async () => {
    await refused(
      { file: 'A;B;C\n1,1;2,2;3,3', mapping: { file: { ...CSV, separator: ',' } } },
      'er is geen kolom "wijk"',
      'Is het scheidingsteken ";"? Zet dat in "file.separator".',
    );
  });

  it('reads semicolons with decimal commas as they were declared (case 64:)', async () => {
    const mapping = {
      area: { is: 'stad' },
      figures: ['A', 'B', 'C'].map((column, index) => ({
        column,
        indicator: 'score',
        period: String(2020 + index),
      })),
    };
    const { figures } = await importing({
      file: 'A;B;C\n1,1;2,2;3,3',
      mapping: { ...mapping, period: undefined },
    });
    assert.deepEqual(
      figures.map(({ value }) => value),
      [1.1, 2.2, 3.3],
    );
  });

  it('takes a byte order mark off the first column (case 66:)', async () => {
    assert.deepEqual(await valuesOf({ file: `\uFEFF${wide('Stad;1,5')}` }), [['stad', 1.5]]);
  });

  it('reads Windows-1252 when it is declared (case 67:)', async () => {
    const bytes = Buffer.from(wide('S\u00fadwest Noord;1', '\x92s-Zuid;2'), 'latin1');
    const base = structuredClone(BASE);
    base.areas[1] = { ...BASE.areas[1]!, name: '\u2019s-Zuid' };
    const mapping = { file: { ...CSV, encoding: 'windows-1252' } };
    assert.deepEqual(await valuesOf({ file: bytes, mapping, base }), [
      ['noord', 1],
      ['zuid', 2],
    ]);
  });

  it('keeps the letters of names that Windows-1252 writes in one byte (case 67:)', async () => {
    const base = structuredClone(BASE);
    base.areas[0]!.name = 'S\u00fadwest-Frysl\u00e2n';
    base.areas[1]!.name = '\u2019s-Gravenhage';
    const file = Buffer.from(wide('S\u00fadwest-Frysl\u00e2n;1', '\x92s-Gravenhage;2'), 'latin1');
    const mapping = { file: { ...CSV, encoding: 'windows-1252' } };
    assert.deepEqual(await valuesOf({ file, mapping, base }), [
      ['noord', 1],
      ['zuid', 2],
    ]);
  });

  for (const [what, bytes, encoding, message] of [
    [
      'Windows-1252 that is said to be UTF-8',
      Buffer.from(wide('Stad;1', 'S\u00fadwest Noord;1'), 'latin1'),
      'utf-8',
      'regel 3: dit is geen utf-8, en dat zegt de koppeling wel. Het is waarschijnlijk windows-1252.',
    ],
    [
      'UTF-8 that is said to be Windows-1252',
      Buffer.from(wide('Stad;1', 'S\u00fadwest Noord;1')),
      'windows-1252',
      'regel 3: dit is geen windows-1252, en dat zegt de koppeling wel. Het is waarschijnlijk utf-8.',
    ],
    [
      'UTF-16 that is said to be UTF-8',
      Buffer.from(`\uFEFF${wide('Stad;1')}`, 'utf16le'),
      'utf-8',
      'regel 1: dit is geen utf-8, en dat zegt de koppeling wel. Het is waarschijnlijk utf-16le.',
    ],
    [
      'a byte that Windows-1252 has not',
      Buffer.from(wide('Stad;1', '\x81;2'), 'latin1'),
      'windows-1252',
      'regel 3: dit is geen windows-1252',
    ],
  ] as const) {
    it(`stops at ${what}, with the line (case 67:)`, async () => {
      await refused({ file: bytes, mapping: { file: { ...CSV, encoding } } }, message);
    });
  }

  it('stops at a letter that was lost before, with the line (case 67:)', async () => {
    await refused(
      { file: wide('Stad;1', 'S\ufffddwest Noord;1') },
      'cijfers.csv, regel 3: hier staat \ufffd. Toen dit bestand werd gemaakt, is een letter verloren gegaan.',
    );
  });

  it('tells the line also where a letter lies over the border of two pieces (case 67:)', async () => {
    const PIECE = 65_536;
    const start = Buffer.from('wijk;eenzaam\n');
    const filler = Buffer.alloc(PIECE - start.length - 1, 'x');
    const rest = Buffer.from('\u00e9;1\nStad;2\n');
    const file = Buffer.concat([start, filler, rest, Buffer.from('S\u00fad;3', 'latin1')]);
    await refused({ file }, 'regel 4: dit is geen utf-8');
  });

  it('reads UTF-16 when it is declared', async () => {
    const file = Buffer.from(`\uFEFF${wide('S\u00fadwest Noord;1,5')}`, 'utf16le');
    const mapping = { file: { ...CSV, encoding: 'utf-16le' } };
    assert.deepEqual(await valuesOf({ file, mapping }), [['noord', 1.5]]);
  });

  describe('with codes of CBS', () => {
    const area = { column: 'wijk', by: 'cbsCode', borderYear: 2024 };

    it('trims them, of hard spaces too (case 68:)', async () => {
      const file = wide('WK001404  ;1', ' GM0363\u00a0;2', 'NL00      ;3');
      assert.deepEqual(await valuesOf({ file, mapping: { area } }), [
        ['noord', 1],
        ['stad', 2],
        ['land', 3],
      ]);
    });

    for (const [code, hint] of [
      ['363', 'Bedoelt u "GM0363"?'],
      ['0363', 'Bedoelt u "GM0363"?'],
      ['1E5', 'Dat is geen CBS-code'],
      ['45383', 'Excel heeft hier een datum van gemaakt.'],
      ['gm0363', 'Dat is geen CBS-code'],
    ] as const) {
      it(`refuses ${code}, also where others are left out (case 73:)`, async () => {
        await refused(
          { file: wide(`${code};1`), mapping: { area: { ...area, others: 'leaveOut' } } },
          `cijfers.csv, rij 2, kolom A (wijk): Hier staat "${code}".`,
          hint,
        );
      });
    }

    it('takes letters in them, and refuses one that is too short (case 77:)', async () => {
      const base = structuredClone(BASE);
      base.areas[0]!.cbs.code = 'BU0363AA01';
      base.areas[1]!.cbs.code = 'WK0363AA';
      const file = wide('WK0363AA;1', 'BU0363AA01;2');
      assert.deepEqual(await valuesOf({ file, mapping: { area }, base }), [
        ['zuid', 1],
        ['noord', 2],
      ]);
      await refused({ file: wide('WK36301;1'), mapping: { area } }, 'Dat is geen CBS-code');
    });

    it('asks the year of their borders, and stops where the document has another (case 76:)', async () => {
      await refused(
        { file: wide('GM0363;1'), mapping: { area: { column: 'wijk', by: 'cbsCode' } } },
        'area: Een CBS-code kan elk jaar een ander gebied zijn. Geef in "borderYear" het jaar van de grenzen.',
      );
      await refused(
        { file: wide('GM0363;1'), mapping: { area: { ...area, borderYear: 2023 } } },
        'gebied "Súdwest Noord": de cijfers staan op de grenzen van 2023, en de code WK001404 in het document op die van 2024.',
      );
    });

    it('leaves out others when that is declared, and tells how many', async () => {
      const file = wide('GM0014;1', 'GM0363;2');
      await refused({ file, mapping: { area } }, 'Het gebied "GM0014" staat niet in het document.');
      const { code, err, figures } = await importing({
        file,
        mapping: { area: { ...area, others: 'leaveOut' } },
      });
      assert.equal(code, 0, err);
      assert.equal(figures.length, 1);
      assert.match(err, /^1 rij is overgeslagen: van gebieden of indicatoren/m);
    });
  });

  for (const code of ['-99996', '-99997', '-99998', '-99999', '-99999999', '-999']) {
    for (const indicator of ['eenzaam', 'score']) {
      it(`stops at ${code} as a figure of ${indicator} (case 69:)`, async () => {
        await refused(
          { file: wide(`Stad;${code}`), mapping: { figures: [{ column: 'eenzaam', indicator }] } },
          `cijfers.csv, rij 2, kolom B (eenzaam): Het cijfer ${code} kan niet bij "${indicator}".`,
          'Zet hem dan in "missing".',
        );
      });
    }

    it(`takes ${code} for the reason that the mapping gives (case 69:)`, async () => {
      const { figures } = await importing({
        file: wide(`Stad;${code}`),
        mapping: { missing: { [code]: 'tooFewPeople' } },
      });
      assert.deepEqual(figures, [
        { indicator: 'eenzaam', area: 'stad', period: '2024', missing: 'tooFewPeople' },
      ]);
    });
  }

  for (const mark of ['.', '-', 'x', 'n.b.', 'NaN', '#N/B', '*']) {
    it(`stops at ${mark} until it has a reason (case 70:)`, async () => {
      await refused(
        { file: wide('Stad;1', `Nederland;${mark}`) },
        `rij 3, kolom B (eenzaam): Hier staat "${mark}". Dat is geen getal. Betekent het dat er geen cijfer is? Zet het dan in "missing", met de reden.`,
      );
      const { figures } = await importing({
        file: wide('Stad;1', `Nederland;${mark}`),
        mapping: { missing: { [mark]: 'notKnown' } },
      });
      assert.equal(figures[1]?.missing, 'notKnown');
      assert.ok(!('value' in figures[1]));
    });
  }

  for (const blank of ['', ' ', '\u00a0']) {
    it(`never makes a zero of ${JSON.stringify(blank)} (case 70:)`, async () => {
      const file = wide(`Stad;${blank}`, 'Nederland;0');
      await refused({ file }, 'rij 2, kolom B (eenzaam): Deze cel is leeg.');
      const left = await importing({ file, mapping: { missing: { '': 'leaveOut' } } });
      assert.deepEqual(
        left.figures.map(({ area, value }) => [area, value]),
        [['land', 0]],
      );
    });
  }

  it('refuses a reason that the contract does not have (case 70:)', async () => {
    await refused(
      { file: wide('Stad;.'), mapping: { missing: { '.': 'onbekend' } } },
      /koppeling\.json, regel \d+: missing\..*: Hier staat "onbekend"\. Kies uit: "notKnown", /,
    );
  });

  it('takes off the sign of a percentage, for a percentage only (case 71:)', async () => {
    assert.deepEqual(await valuesOf({ file: wide('Stad;12,5%', 'Nederland;12,5') }), [
      ['stad', 12.5],
      ['land', 12.5],
    ]);
    await refused(
      {
        file: wide('Stad;12%'),
        mapping: { figures: [{ column: 'eenzaam', indicator: 'inwoners' }] },
      },
      'Hier staat een percentage, maar de eenheid van "inwoners" is "count".',
    );
  });

  it('asks whether shares between 0 and 1 are fractions, and does as told (case 71:)', async () => {
    const file = wide('Stad;0,125', 'Nederland;1');
    await refused(
      { file },
      'rij 2, kolom B (eenzaam): Alle cijfers van "eenzaam" in deze kolom liggen tussen 0 en 1.',
      'Zet "percentages" op "fraction" of op "percent".',
    );
    const as = (percentages: string) => valuesOf({ file, mapping: { percentages } });
    assert.deepEqual(await as('fraction'), [
      ['stad', 12.5],
      ['land', 100],
    ]);
    assert.deepEqual(await as('percent'), [
      ['stad', 0.125],
      ['land', 1],
    ]);
  });

  for (const damaged of ['5-sep', 'okt-14', '2025-09-05', '45540']) {
    it(`refuses ${damaged} as a name (case 72:)`, async () => {
      await refused(
        { file: wide(`${damaged};1`), mapping: { area: { ...AREA, others: 'leaveOut' } } },
        `cijfers.csv, rij 2, kolom A (wijk): Hier staat "${damaged}". Excel heeft hier een datum van gemaakt.`,
      );
      await refused(
        {
          file: `wat;wijk;eenzaam\n${damaged};Stad;1`,
          mapping: {
            indicator: { column: 'wat', others: 'leaveOut' },
            figures: [{ column: 'eenzaam' }],
          },
        },
        `rij 2, kolom A (wat): Hier staat "${damaged}".`,
      );
    });
  }

  it('refuses the two of three age groups that Excel made dates of, with their rows (case 72:)', async () => {
    const base = structuredClone(BASE);
    base.indicators = ['0-4', '5-9', '10-14'].map((label, index) => ({
      ...BASE.indicators[0]!,
      id: `groep-${index}`,
      label,
    }));
    const given = {
      base,
      file: 'groep;waarde\n0-4;1\n5-sep;2\nokt-14;3',
      mapping: {
        area: { is: 'stad' },
        indicator: { column: 'groep', by: 'label' },
        figures: [{ column: 'waarde' }],
      },
    };
    await refused(
      given,
      'cijfers.csv, rij 3, kolom A (groep): Hier staat "5-sep". Excel heeft hier een datum van gemaakt.',
      'cijfers.csv, rij 4, kolom A (groep): Hier staat "okt-14". Excel heeft hier een datum van gemaakt.',
      '2 fouten.',
    );
  });

  it('refuses numbers that Excel has shortened or made days of (case 73:)', async () => {
    const file = 'wijk;jaar;eenzaam\nStad;45383;9,45E+12\nStad;2022;1E5\nStad;2023;5-sep';
    await refused(
      { file, mapping: { period: { column: 'jaar' } } },
      'rij 2, kolom B (jaar): Hier staat "45383". Dat is geen periode',
      'Excel heeft hier het nummer van een dag van gemaakt.',
      'rij 3, kolom C (eenzaam): Hier staat "1E5". Excel heeft dit getal afgekort.',
      'rij 4, kolom C (eenzaam): Hier staat "5-sep". Excel heeft hier een datum van gemaakt.',
    );
  });

  it('reads under titles, a merged header and above footnotes, as declared (case 74:)', async () => {
    const file = [
      'Bewonersonderzoek;;',
      'Verzonnen voorbeeld;;',
      ';;',
      'wijk;eenzaam;',
      ';2022;2024',
      'Stad;10;12',
      ';;',
      'Bron: verzonnen onderzoek',
      '* voorlopig;;',
    ].join('\n');
    const shape = { ...CSV, header: [4, 5] };
    const mapping = {
      period: undefined,
      figures: ['2022', '2024'].map((period) => ({
        column: `eenzaam – ${period}`,
        indicator: 'eenzaam',
        period,
      })),
    };
    await refused(
      { file, mapping: { ...mapping, file: shape } },
      'rij 8, kolom A (wijk): Het gebied "Bron: verzonnen onderzoek" staat niet in het document.',
      'Is dit een voetnoot? Zet het begin ervan in "file.footer".',
    );
    const { figures, document, err } = await importing({
      file,
      mapping: { ...mapping, file: { ...shape, footer: ['Bron:', '*'] } },
    });
    assert.deepEqual(
      figures.map(({ period, value }) => [period, value]),
      [
        ['2022', 10],
        ['2024', 12],
      ],
      err,
    );
    assert.deepEqual(document?.meta.notes, ['Bron: verzonnen onderzoek', '* voorlopig']);
    await refused({ file, mapping }, 'er is geen kolom "wijk"');
  });

  it('takes an id for what a word means, whatever the others go by', async () => {
    const words = { Noord: 'noord', Eenzaamheid: 'eenzaam' };
    const { figures, err } = await importing({
      file: 'wat;wijk;waarde\nEenzaamheid;Noord;1,5\nEenzaam;Stad;2,5',
      mapping: {
        area: { column: 'wijk', by: 'name', words },
        indicator: { column: 'wat', by: 'label', words },
        figures: [{ column: 'waarde' }],
      },
    });
    assert.deepEqual(
      figures.map(({ indicator, area, value }) => [indicator, area, value]),
      [
        ['eenzaam', 'noord', 1.5],
        ['eenzaam', 'stad', 2.5],
      ],
      err,
    );
  });

  it('asks which area or indicator is meant where more have one name', async () => {
    const base = structuredClone(BASE);
    base.areas[1]!.name = 'Stad';
    base.indicators[2]!.label = 'Eenzaam';
    await refused(
      { file: wide('Stad;1'), base },
      'rij 2, kolom A (wijk): Het document heeft meer gebieden die "Stad" heten: "zuid", "stad". Zet in "area.words" welke id het is',
    );
    const given = {
      base,
      file: 'wat;wijk;waarde\nEenzaam;Stad;1,5',
      mapping: {
        area: { ...AREA, words: { Stad: 'stad' } },
        indicator: { column: 'wat', by: 'label', others: 'leaveOut' },
        figures: [{ column: 'waarde' }],
      },
    };
    await refused(
      given,
      'rij 2, kolom A (wat): Het document heeft meer indicatoren die "Eenzaam" heten: "eenzaam", "score". Zet in "indicator.words" welke id het is.',
    );
  });

  it('makes no sum of shares, and scales none to a whole (case 78:)', async () => {
    const file = wide('Súdwest Noord;33', "'s-Zuid;33", 'Stad;33');
    assert.deepEqual(
      (await valuesOf({ file })).map(([, value]) => value),
      [33, 33, 33],
    );
  });

  for (const [text, signs, value] of [
    ['1.234,5', { decimal: ',', thousands: '.' }, 1234.5],
    ['1.234', { decimal: ',', thousands: '.' }, 1234],
    ['1,234', { decimal: '.', thousands: ',' }, 1234],
    ['1 234', { decimal: ',', thousands: ' ' }, 1234],
    ['\u22125,3', { decimal: ',' }, -5.3],
    ['1.234', { decimal: '.' }, 1.234],
    ['9.15237961440333e-05', { decimal: '.' }, 0.0000915237961440333],
  ] as const) {
    it(`reads ${text} as ${value} with ${JSON.stringify(signs)}`, async () => {
      const { decimal, ...others } = signs;
      const given = {
        file: wide(`Stad;"${text}"`),
        mapping: {
          file: { ...CSV, decimal, thousands: '', ...others },
          figures: [{ column: 'eenzaam', indicator: 'score' }],
        },
      };
      assert.deepEqual(await valuesOf(given), [['stad', value]]);
    });
  }

  for (const [text, signs] of [
    ['1.234', { decimal: ',', thousands: '' }],
    ['12.5', { decimal: ',', thousands: '.' }],
    ['1,234', { decimal: '.', thousands: '' }],
    ['1.23,4', { decimal: ',', thousands: '.' }],
    ['1,2,3', { decimal: ',', thousands: '' }],
  ] as const) {
    it(`asks which sign is which in ${text} with ${JSON.stringify(signs)}`, async () => {
      await refused(
        { file: wide(`Stad;"${text}"`), mapping: { file: { ...CSV, ...signs } } },
        `Hier staat "${text}". Dat past niet bij de koppeling: "file.decimal" is "${signs.decimal}"`,
      );
    });
  }

  it('asks what a column counts in whose name says thousands, and does as told', async () => {
    const column = 'inwoners (x 1.000)';
    const file = `wijk;${column}\nStad;243,768`;
    const figure = { column, indicator: 'inwoners' };
    await refused(
      { file, mapping: { figures: [figure] } },
      `kolom "${column}": De naam van de kolom zegt dat de getallen duizendtallen of miljoenen zijn. Zet in "times"`,
    );
    const mapping = { figures: [{ ...figure, times: 1000 }] };
    assert.deepEqual(await valuesOf({ file, mapping }), [['stad', 243_768]]);
  });

  it('tells which figure stands there twice, and in which rows', async () => {
    await refused(
      { file: wide('Stad;1', 'Stad;2') },
      'rij 3, kolom B (eenzaam): Voor eenzaam stad 2024 (indicator, gebied, periode) staat in rij 2 ook al een cijfer.',
    );
  });

  it('tells with row and column which figure stands in the document already', async () => {
    const figure = { indicator: 'eenzaam', area: 'stad', period: '2024', value: 1 };
    await refused(
      { file: wide('Stad;2'), base: { ...BASE, observations: [figure] } },
      'rij 2, kolom B (eenzaam): Voor eenzaam stad 2024 (indicator, gebied, periode) staat in het document ook al een cijfer.',
    );
  });

  it('stops at columns that have one name', async () => {
    await refused(
      { file: 'wijk;eenzaam;eenzaam\nStad;1;2' },
      'de kolom "eenzaam" komt vaker voor: B, C.',
    );
  });

  it('stops at quotation marks that do not close, with the line', async () => {
    await refused({ file: wide('Stad;1', '"Neder"land;2') }, 'regel 3: de aanhalingstekens');
  });

  it('tells twenty faults, and that there may be more', async () => {
    const rows = Array.from({ length: 30 }, () => 'Verweg;1');
    await refused(
      { file: wide(...rows) },
      'rij 21, kolom A',
      '20 fouten. Er is niets geschreven. De rest is niet bekeken.',
    );
    const { err } = await importing({ file: wide(...rows) });
    assert.doesNotMatch(err, /rij 22/);
  });

  it('reads periods of CBS, and asks what it does not know', async () => {
    const file = 'wijk;jaar;eenzaam\nStad;2022JJ00;1\nStad;2022KW02;2\nStad;2022MM05;3\n';
    const mapping = { period: { column: 'jaar' } };
    const { figures } = await importing({ file, mapping });
    assert.deepEqual(
      figures.map(({ period }) => period),
      ['2022', '2022-Q2', '2022-05'],
    );
    await refused(
      { file: `${file}Stad;2023*;4`, mapping },
      'rij 5, kolom B (jaar): Hier staat "2023*".',
      'Zet in "period.words" welke periode dit is.',
    );
  });

  it('takes what is known of a figure from columns beside it', async () => {
    const { figures, err } = await importing({
      file: [
        'wijk;eenzaam;tot;hoe;waarom;marge;uitleg',
        'Stad;20;25;tussen;;;',
        'Nederland;12;;ongeveer;;1,5;Geschat.',
        "'s-Zuid;;;;te weinig;;",
      ].join('\n'),
      mapping: {
        figures: [
          {
            column: 'eenzaam',
            indicator: 'eenzaam',
            upTo: { column: 'tot' },
            qualifier: { column: 'hoe', words: { tussen: 'between', ongeveer: 'about' } },
            missing: { column: 'waarom', words: { 'te weinig': 'tooFewPeople' } },
            margin: { column: 'marge' },
            note: { column: 'uitleg' },
          },
        ],
      },
    });
    assert.deepEqual(
      figures.map(({ indicator: _, period: __, ...rest }) => rest),
      [
        { area: 'stad', value: 20, qualifier: 'between', upTo: 25 },
        { area: 'land', value: 12, qualifier: 'about', margin: 1.5, note: 'Geschat.' },
        { area: 'zuid', missing: 'tooFewPeople' },
      ],
      err,
    );
  });

  it('tells the column of what stands beside a figure, where that is wrong (case 69:)', async () => {
    for (const [row, column] of [
      ['Stad;20;-99997;', 'C (tot)'],
      ['Stad;20;;-99997', 'D (marge)'],
    ]) {
      await refused(
        {
          file: `wijk;eenzaam;tot;marge\n${row}`,
          mapping: {
            figures: [
              {
                column: 'eenzaam',
                indicator: 'eenzaam',
                upTo: { column: 'tot' },
                margin: { column: 'marge' },
              },
            ],
          },
        },
        `cijfers.csv, rij 2, kolom ${column}: Het cijfer -99997 kan niet bij "eenzaam".`,
      );
    }
  });

  it('tells faults in the mapping with their line, and which field was meant', async () => {
    await refused(
      { mapping: { file: { ...CSV, seperator: ';' }, figures: [{ column: 'x', indicator: 1 }] } },
      /koppeling\.json, regel \d+: file\.seperator: Dit veld hoort niet in een koppeling\./,
      /koppeling\.json, regel \d+: figures\[0\]\.indicator: Hier staat 1\. Hier hoort tekst/,
    );
    await refused(
      { mapping: { area: { by: 'name' }, period: { is: '2024', column: 'jaar' } } },
      'area: Vul "is" in als het voor alle rijen hetzelfde is, of "column"',
      'period: Hier staan "is" en "column". Kies',
    );
    await refused(
      { mapping: { figures: [{ column: 'eenzaam' }] } },
      'figures[0]: Van deze kolom is niet bekend welke indicator erbij hoort.',
    );
    await refused(
      { file: wide('Stad;1'), mapping: { figures: [{ column: 'eenzaam', indicator: 'eenzam' }] } },
      'De indicator "eenzam" van de koppeling staat niet in het document. Bedoelt u "eenzaam"?',
    );
  });

  it('does not write a document that would have faults', async () => {
    await refused(
      {
        file: wide('Stad;1'),
        mapping: {
          figures: [{ column: 'eenzaam', indicator: 'eenzaam', qualifier: { is: 'between' } }],
        },
      },
      'Het document zou fouten hebben. Er is niets geschreven.',
      'Bij "tussen" horen drie dingen',
    );
  });

  it('proposes no mapping in the place of one that somebody filled in', async () => {
    const folder = emptyFolder();
    write(folder, 'cijfers.csv', 'wijk;2020\nSelwerd;5\n');
    write(folder, 'koppeling.json', '{"mijn": "werk"}');
    const args = ['import', 'cijfers.csv', '--guess', '--out', 'koppeling.json'];
    const { code, err } = await desk(folder, ...args);
    assert.equal(code, 3);
    assert.equal(
      err.trim(),
      'koppeling.json: dit bestand is er al, en blijft zoals het is. Kies met --out een andere naam.',
    );
    assert.equal(readFileSync(join(folder, 'koppeling.json'), 'utf8'), '{"mijn": "werk"}');
  });

  for (const [args, message] of [
    [['import'], 'Noem één bestand met cijfers.'],
    [['import', 'a.csv', 'b.csv'], 'Noem één bestand met cijfers.'],
    [['import', 'a.csv'], 'Noem een koppeling met --mapping'],
    [['import', 'a.csv', '--guess', '--preset', 'x'], 'De voorinstelling x bestaat niet.'],
  ] as const) {
    it(`is not used well with: ${args.join(' ')}`, async () => {
      const { code, err } = await desk(emptyFolder(), ...args);
      assert.equal(code, 2);
      assert.ok(err.includes(message), err);
    });
  }
});

describe('wijkraam import of Excel', () => {
  const XLSX = { file: { format: 'xlsx' } };
  type Sheet = Parameters<typeof writeExcelFile>[0];
  const sheet = async (rows: readonly unknown[][]) =>
    new Uint8Array(await writeExcelFile(rows as Sheet & []).toBuffer());
  const given = async (rows: readonly unknown[][], mapping: object = {}) => ({
    file: await sheet([['wijk', 'eenzaam'], ...rows]),
    name: 'cijfers.xlsx',
    mapping: { ...XLSX, ...mapping },
  });

  it('reads numbers, texts and empty cells', async () => {
    const rows = [
      ['Súdwest Noord', 47.5],
      ['Stad', null],
      ['Nederland', 'n.b.'],
    ];
    const { figures, err } = await importing(
      await given(rows, { missing: { '': 'leaveOut', 'n.b.': 'notKnown' } }),
    );
    assert.deepEqual(
      figures.map(({ area, value, missing }) => [area, value ?? missing]),
      [
        ['noord', 47.5],
        ['land', 'notKnown'],
      ],
      err,
    );
  });

  it('reads what Excel shows as a percentage as that (case 71:)', async () => {
    const rows = [
      ['Stad', { value: 0.07, type: Number, format: '0%' }],
      ['Nederland', { value: 0.125, type: Number, format: '0.0%' }],
    ];
    assert.deepEqual(await valuesOf(await given(rows)), [
      ['stad', 7],
      ['land', 12.5],
    ]);
  });

  it('never makes a number of yes or no', async () => {
    await refused(await given([['Stad', true]]), 'Hier staat "WAAR". Dat is geen getal.');
  });

  it('refuses a date, in names, periods and figures (case 72:)', async () => {
    const date = { value: new Date('2024-09-05'), type: Date, format: 'd-mmm' };
    await refused(
      await given([[date, 1]], { area: { ...AREA, others: 'leaveOut' } }),
      'rij 2, kolom A (wijk): Hier staat "45540". Excel heeft hier een datum van gemaakt.',
    );
    await refused(
      await given([['Stad', date]]),
      'rij 2, kolom B (eenzaam): Excel heeft hier een datum',
    );
    await refused(
      {
        file: await sheet([
          ['wijk', 'jaar', 'eenzaam'],
          ['Stad', date, 1],
        ]),
        name: 'cijfers.xlsx',
        mapping: { ...XLSX, period: { column: 'jaar' } },
      },
      'kolom B (jaar): Hier staat "45540". Excel heeft hier een datum van gemaakt.',
    );
  });

  it('refuses a text that looks like a number until its signs are declared', async () => {
    const rows = [['Stad', '1,5']];
    await refused(
      await given(rows),
      'Hier staat "1,5". Dat past niet bij de koppeling: "file.decimal" ontbreekt',
    );
    assert.deepEqual(
      await valuesOf(await given(rows, { file: { format: 'xlsx', decimal: ',' } })),
      [['stad', 1.5]],
    );
  });

  it('joins the names of a merged header (case 74:)', async () => {
    const file = await sheet([
      ['Verzonnen voorbeeld'],
      ['wijk', { value: 'eenzaam', columnSpan: 2 }, null],
      [null, 2022, 2024],
      ['Stad', 10, 12],
      ['Bron: verzonnen'],
    ]);
    const { figures, document, err } = await importing({
      file,
      name: 'cijfers.xlsx',
      mapping: {
        file: { format: 'xlsx', header: [2, 3], footer: ['Bron:'] },
        period: undefined,
        figures: ['2022', '2024'].map((period) => ({
          column: `eenzaam – ${period}`,
          indicator: 'eenzaam',
          period,
        })),
      },
    });
    assert.deepEqual(
      figures.map(({ period, value }) => [period, value]),
      [
        ['2022', 10],
        ['2024', 12],
      ],
      err,
    );
    assert.deepEqual(document?.meta.notes, ['Bron: verzonnen']);
  });

  it('asks for an empty cell below a merged one (case 74:)', async () => {
    await refused(
      await given([
        ['Stad', 10],
        [null, 11],
      ]),
      'rij 3, kolom A (wijk): Deze cel is leeg. Staat de naam alleen in de eerste van een groep samengevoegde cellen?',
    );
  });

  it('asks which sheet', async () => {
    const sheets = [
      { data: [['wijk', 'eenzaam']], sheet: '2022' },
      {
        data: [
          ['wijk', 'eenzaam'],
          ['Stad', 3],
        ],
        sheet: '2024',
      },
    ];
    const file = new Uint8Array(await writeExcelFile(sheets as never).toBuffer());
    const name = 'cijfers.xlsx';
    await refused(
      { file, name, mapping: XLSX },
      'er zijn meer bladen. Kies er een in "file.sheet", of bij --guess met --sheet: "2022", "2024".',
    );
    await refused(
      { file, name, mapping: { file: { format: 'xlsx', sheet: '2023' } } },
      'het blad "2023" is er niet. Kies uit: "2022", "2024".',
    );
    const mapping = { file: { format: 'xlsx', sheet: '2024' } };
    assert.deepEqual(await valuesOf({ file, name, mapping }), [['stad', 3]]);
  });

  it('refuses what is no workbook', async () => {
    await refused(
      { file: wide('Stad;1'), name: 'cijfers.xlsx', mapping: XLSX },
      'cijfers.xlsx: dit is geen Excel-bestand van de soort .xlsx.',
    );
  });
});
