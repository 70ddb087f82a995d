import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '../../data-schema/index.js';
import { fixture } from '../data-schema/fixtures.js';
import { desk, emptyFolder, write } from './desk.js';

const SEED = 20240531;
const RUNS = 150;

const folder = emptyFolder();
const base = { ...fixture<any>('valid', 'gebiedsmonitor'), observations: [] };
const [area] = base.areas;
const [indicator] = base.indicators;
write(folder, 'basis.json', base);
write(folder, 'koppeling.json', {
  kind: 'gebiedsmonitor',
  document: 'basis.json',
  file: { format: 'csv', encoding: 'utf-8', separator: ';', decimal: ',', thousands: '.' },
  area: { column: 'wijk', by: 'id' },
  period: { column: 'jaar' },
  missing: { 'n.b.': 'notKnown', '': 'leaveOut' },
  figures: [{ column: 'cijfer', indicator: indicator.id }],
});

const CELLS = [
  area.id,
  '2020',
  '2021',
  '12,5',
  '1.234',
  '',
  'n.b.',
  '"',
  '""',
  ';',
  '\n',
  '5-sep',
  '-99997',
  '%',
  '\u00e9',
  '#N/B',
];
const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 4 }));
const rows = fc.array(
  fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(';')),
  { maxLength: 6 },
);

describe('Whatever stands in a file', () => {
  it('gives a sound document or is refused in Dutch, and never breaks the command', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        write(folder, 'cijfers.csv', ['wijk;jaar;cijfer', ...lines].join('\n'));
        const { code, out, err } = await desk(
          folder,
          'import',
          'cijfers.csv',
          '--mapping',
          'koppeling.json',
        );
        if (code === 0) assert.ok(check(JSON.parse(out)).ok);
        else assert.match(err, /^cijfers\.csv, (rij|regel|kolom) /);
        assert.doesNotMatch(err, /undefined|\[object|NaN/);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('of any bytes at all can be looked at for a proposal, or is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        for (const name of ['bytes.csv', 'bytes.xlsx', 'bytes.json']) {
          write(folder, name, bytes);
          const { code, err } = await desk(folder, 'import', name, '--guess');
          assert.ok(code === 0 || err.startsWith(name), err);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('of any text can be checked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        write(folder, 'document.json', text);
        const { code, out } = await desk(folder, 'check', 'document.json');
        assert.equal(code, 1);
        assert.match(out, /^ {2}fout op regel \d+, kolom \d+: /m);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
