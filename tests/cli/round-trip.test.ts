import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import writeExcelFile from 'write-excel-file/node';
import type {
  Amount,
  Gebiedsmonitor,
  Observation,
  Procesmonitor,
} from '../../data-schema/index.js';
import { toCsv } from '../../src/downloads/csv.js';
import { comparisonRecords, type Cell, type Records } from '../../src/language/downloads/index.js';
import { readComparison } from '../../src/reading/index.js';
import { fixture } from '../data-schema/fixtures.js';
import { desk, emptyFolder, write } from './desk.js';

const PROGRAMME = resolve(import.meta.dirname, '../../examples/data/groningen-noord');
const TODAY = new Date('2026-01-01');

interface Kinds {
  gebiedsmonitor: Gebiedsmonitor;
  procesmonitor: Procesmonitor;
}

const programme = readdirSync(PROGRAMME).map(
  (file) => JSON.parse(readFileSync(join(PROGRAMME, file), 'utf8')) as Kinds[keyof Kinds],
);
const ofKind = <K extends keyof Kinds>(kind: K, ...fixtures: readonly string[]) =>
  [
    ...programme.filter((document) => document.kind === kind),
    ...fixtures.map((name) => fixture<Kinds[K]>('valid', name)),
  ] as readonly Kinds[K][];

type Table = Pick<Records, 'columns' | 'rows'>;

/** What a table is saved as, and what a mapping says of such a file. */
const WAYS = {
  csv: {
    save: toCsv,
    file: { format: 'csv', encoding: 'utf-8', separator: ';', decimal: ',', thousands: '' },
  },
  xlsx: {
    save: async ({ columns, rows }: Table) =>
      new Uint8Array(await writeExcelFile([columns, ...rows] as never).toBuffer()),
    file: { format: 'xlsx' },
  },
} as const;

/** Saves a table, and imports it into the document that it was taken from. */
async function throughFile(way: keyof typeof WAYS, table: Table, base: object, mapping: object) {
  const folder = emptyFolder();
  const { save, file } = WAYS[way];
  write(folder, 'basis.json', base);
  write(folder, `tabel.${way}`, await save(table));
  write(folder, 'koppeling.json', { ...mapping, document: 'basis.json', file });
  return imported(folder, `tabel.${way}`);
}

async function imported(folder: string, file: string): Promise<unknown> {
  const { code, out, err } = await desk(folder, 'import', file, '--mapping', 'koppeling.json');
  assert.equal(code, 0, err);
  return JSON.parse(out);
}

const keyOf = ({ indicator, area, period }: Observation) => [indicator, area, period].join(' ');
const inOrder = (document: Gebiedsmonitor): Gebiedsmonitor => ({
  ...document,
  observations: document.observations.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
});

/** What visitors can take away of every indicator of a document, in one file. */
function takenAway(document: Gebiedsmonitor): Table {
  const records = document.indicators.map(({ id }) =>
    comparisonRecords(readComparison(document, { indicator: id }, TODAY)),
  );
  return { columns: records[0]?.columns ?? [], rows: records.flatMap(({ rows }) => rows) };
}

/** What a spreadsheet would take for a formula. */
const asFormulas: Gebiedsmonitor = {
  ...fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor'),
  observations: fixture<Gebiedsmonitor>('valid', 'gebiedsmonitor').observations.map(
    (observation, index) => ({ ...observation, note: index % 2 ? '-3 erbij' : "'t Zand: +3" }),
  ),
};

const FIGURES = { kind: 'gebiedsmonitor', preset: 'wijkraam-csv' };

describe('The figures of a document', () => {
  const documents = [
    ...ofKind('gebiedsmonitor', 'gebiedsmonitor', 'gebiedsmonitor-qualifiers').map(
      (document) => [JSON.stringify(document.meta.title), document] as const,
    ),
    ['with notes that look like formulas', asFormulas] as const,
  ];
  for (const [title, document] of documents) {
    const base = { ...document, observations: [] };

    for (const way of ['csv', 'xlsx'] as const) {
      it(`go to ${way} and come back the same (case 65:): ${title}`, async () => {
        const back = await throughFile(way, takenAway(document), base, FIGURES);
        assert.deepEqual(inOrder(back as Gebiedsmonitor), inOrder(document));
      });
    }

    it(`go to the spreadsheets that publish makes and come back the same: ${title}`, async () => {
      const folder = emptyFolder();
      write(folder, 'cijfers.json', document);
      const published = await desk(folder, 'publish', 'cijfers.json', '--to', 'site');
      assert.equal(published.code, 0, published.err);
      write(folder, 'koppeling.json', { ...FIGURES, document: 'basis.json', file: {} });
      const sheets = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' });
      let back: unknown = base;
      for (const sheet of sheets.filter((path) => path.endsWith('.csv'))) {
        write(folder, 'basis.json', back);
        back = await imported(folder, join('site', sheet));
      }
      assert.deepEqual(inOrder(back as Gebiedsmonitor), inOrder(document));
    });
  }
});

/** Every field of an amount that a mapping can name, and what stands there. */
const MONEY: Readonly<Record<string, (amount: Amount) => unknown>> = {
  id: ({ id }) => id,
  breakdown: ({ breakdown }) => breakdown,
  item: ({ item }) => item,
  label: ({ label }) => label,
  plainLabel: ({ plainLabel }) => plainLabel,
  value: ({ value }) => value,
  status: ({ status }) => status,
  runTime: ({ runTime }) => runTime,
  spent: ({ spent }) => spent?.value,
  spentPeriod: ({ spent }) => spent?.period,
  note: ({ note }) => note,
};

describe('The money of a document', () => {
  const mapping = {
    kind: 'procesmonitor',
    amounts: Object.fromEntries(Object.keys(MONEY).map((field) => [field, { column: field }])),
  };
  for (const document of ofKind('procesmonitor', 'procesmonitor', 'procesmonitor-progress')) {
    const title = JSON.stringify(document.meta.title);
    const table: Table = {
      columns: Object.keys(MONEY),
      rows: document.amounts.map((amount) =>
        Object.values(MONEY).map((cellOf) => (cellOf(amount) ?? null) as Cell),
      ),
    };

    for (const way of ['csv', 'xlsx'] as const) {
      it(`goes to ${way} and comes back the same: ${title}`, async () => {
        const base = { ...document, amounts: [] };
        assert.deepEqual(await throughFile(way, table, base, mapping), document);
      });
    }
  }
});
