import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Amount } from '../../data-schema/index.js';
import { tableOfYears, tellFunding, tellFundingYears } from '../../src/language/index.js';
import { nl } from './languages.js';
import { nlA2 } from './languages.js';
import { readFunding } from '../../src/reading/index.js';
import { procesmonitor, TODAY } from '../reading/documents.js';

const amount = (id: string, item: string, facts: Partial<Amount>): Amount => ({
  id,
  item,
  breakdown: 'source',
  value: 60000,
  ...facts,
});
const read = (...amounts: readonly Amount[]) =>
  readFunding(
    procesmonitor({
      amounts: [...amounts],
      totals: [{ breakdown: 'source', value: 60000 * amounts.length }],
    }),
    TODAY,
  );

const AVERAGED = amount('een', 'rijk', { runTime: '2024-2025' });
const PUBLISHED = amount('twee', 'stad', {
  perYear: [
    { year: 2024, value: 10000 },
    { year: 2025, value: 50000 },
  ],
});
const UNKNOWN = amount('twee', 'stad', { value: 60000 });

describe('Beside the money per year stands', () => {
  test('that all of it is an equal share', () => {
    assert.deepEqual(tellFundingYears(read(AVERAGED), nl), [
      'Hoeveel geld er per jaar is, is niet bekend. Het is hier gelijk verdeeld over de looptijd.',
    ]);
  });

  test('which sources are equal shares, where others are published', () => {
    assert.deepEqual(tellFundingYears(read(AVERAGED, PUBLISHED), nl), [
      'Niet van alles is bekend hoeveel het per jaar is. Gelijk verdeeld over de looptijd: Het Rijk.',
    ]);
  });

  test('which sources are left out, and how much', () => {
    assert.equal(
      tellFundingYears(read(AVERAGED, UNKNOWN), nl).at(-1),
      'Niet meegeteld, omdat de jaren niet bekend zijn: De gemeente (€\u00a060.000).',
    );
  });

  test('the same in easy Dutch', () => {
    assert.deepEqual(tellFundingYears(read(AVERAGED, UNKNOWN), nlA2), [
      'We weten niet precies hoeveel geld er elk jaar is. Daarom verdelen we het gelijk over de jaren.',
      'Van dit geld weten we de jaren niet: De gemeente (€\u00a060.000). Het telt hier niet mee.',
    ]);
  });

  test('nothing, where every year is published or none is known', () => {
    assert.deepEqual(tellFundingYears(read(PUBLISHED), nl), []);
    assert.deepEqual(tellFundingYears(read(UNKNOWN), nl), []);
  });
});

describe('The table of the money per year', () => {
  const rows = (...amounts: readonly Amount[]) =>
    tableOfYears(read(...amounts), nl).flatMap((table) => [
      table.columns,
      ...table.rows.map(({ head, cells }) => [head, ...cells]),
    ]);

  test('says of each source how it got its years', () => {
    assert.deepEqual(rows(AVERAGED, PUBLISHED), [
      ['Bron', '2024', '2025', 'Verdeling'],
      ['Het Rijk', '€\u00a030.000', '€\u00a030.000', 'gelijk verdeeld over de looptijd'],
      ['De gemeente', '€\u00a010.000', '€\u00a050.000', 'per jaar bekend'],
      ['Totaal', '€\u00a040.000', '€\u00a080.000', ''],
    ]);
  });

  test('holds a source without years as unknown, and a total of what is known', () => {
    assert.deepEqual(rows(PUBLISHED, amount('drie', 'rijk', {})).slice(2), [
      ['Het Rijk', 'niet bekend', 'niet bekend'],
      ['Totaal van wat bekend is', '€\u00a010.000', '€\u00a050.000'],
    ]);
  });

  test('stands among the tables, and only where a year is known', () => {
    const captions = (...amounts: readonly Amount[]) =>
      tellFunding(read(...amounts), nl).tables.map(({ caption }) => caption);
    assert.deepEqual(captions(AVERAGED), ['Waar het geld vandaan komt', 'Per jaar']);
    assert.deepEqual(captions(UNKNOWN), ['Waar het geld vandaan komt']);
  });
});
