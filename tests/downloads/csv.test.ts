import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../src/downloads/csv.js';
import type { Cell } from '../../src/language/downloads/index.js';
import { readCsv } from './read-csv.js';

const written = (...cells: Cell[]) => toCsv({ columns: cells.map(() => 'x'), rows: [cells] });
const line = (...cells: Cell[]) => written(...cells).split('\r\n')[1];
const readBack = (cell: Cell) => readCsv(written(cell).slice(1))[1]?.[0];

describe('toCsv', () => {
  it('opens with the bytes that tell Excel the character set', () => {
    const bytes = Buffer.from(toCsv({ columns: ['gebied'], rows: [['Fryslân']] }));
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(bytes.toString().slice(1), 'gebied\r\nFryslân\r\n');
  });

  it('writes numbers with a decimal comma, an ASCII minus and no thousands marks', () => {
    const cells = [-5.3, 1234.5, 1234567, 0, -0, 28];
    assert.equal(line(...cells), '-5,3;1234,5;1234567;0;0;28');
  });

  it('leaves a cell empty where there is nothing, which is not zero', () => {
    assert.equal(line(null, 0, null), ';0;');
  });

  for (const text of [
    'Wonen; leven',
    'De "Hoogte"',
    'twee\r\nregels',
    'twee\nregels',
    ' met ruimte ',
    '"',
    'Paddepoel, Selwerd',
  ]) {
    it(`gives back ${JSON.stringify(text)}`, () => {
      assert.equal(readBack(text), text);
    });
  }

  for (const text of ['=1+1', '+31', '-5,3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=";"']) {
    it(`makes ${JSON.stringify(text)} a text for every spreadsheet`, () => {
      assert.equal(readBack(text), `'${text}`);
    });
  }

  it('leaves a text alone that has such a sign further on', () => {
    assert.equal(readBack('Vinkhuizen-Noord'), 'Vinkhuizen-Noord');
  });

  it('gives every row the same number of cells', () => {
    const csv = toCsv({
      columns: ['a', 'b', 'c'],
      rows: [
        ['; " \r\n', null, -1],
        [null, null, null],
      ],
    });
    assert.deepEqual(
      readCsv(csv).map(({ length }) => length),
      [3, 3, 3],
    );
  });
});
