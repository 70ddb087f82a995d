import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LIMITS } from '../../scripts/readability/levels.js';
import { readabilityOf, wordsIn } from '../../scripts/readability/measure.js';
import {
  HARD_WORDS,
  hardWordsIn,
  loadGlossary,
  loadLanguage,
  TAGS,
} from '../../src/language/index.js';

const wordsOf = (text: string) => hardWordsIn(text).map(([, word]) => word);

/** Every hard word once, in its dictionary form. */
const ALL = Object.values(HARD_WORDS)
  .map(([word]) => word)
  .join(', ');

describe('The hard words of a Dutch text', () => {
  test('are found whole, in every form that Dutch gives them', () => {
    assert.deepEqual(wordsOf('De streefdoelen van de minima.'), ['streefdoel', 'minima']);
    assert.deepEqual(wordsOf('Minimahuishoudens (< 110% sociaal minimum)'), [
      'minima',
      'sociaal minimum',
    ]);
    assert.deepEqual(wordsOf('Kernindicatoren, woningcorporaties en VSV’ers'), [
      'indicator',
      'corporatie',
      'voortijdig schoolverlater',
    ]);
    assert.deepEqual(wordsOf("Niet-werkende werkzoekenden (GWU'ers)"), [
      'niet-werkende werkzoekende',
    ]);
  });

  test('are not found in a longer word, nor an abbreviation in a small one', () => {
    assert.deepEqual(wordsOf('spoorlijn, bespoort, minimaal, markeringsmarges, po, Pools'), []);
    assert.deepEqual(wordsOf('Kinderen (PO)'), ['primair onderwijs']);
  });

  test('stand in the order of the text, each once', () => {
    assert.deepEqual(wordsOf('Spoor 1: marge. Sporen en een streefdoel, marges.'), [
      'spoor',
      'marge',
      'streefdoel',
    ]);
  });

  test('are each found by their own dictionary form', () => {
    assert.equal(hardWordsIn(ALL).length, Object.keys(HARD_WORDS).length);
  });
});

describe('What hard words mean', () => {
  for (const tag of TAGS) {
    test(`is said in ${tag}, for each of them in words of its own`, async () => {
      const { explain } = await loadGlossary(await loadLanguage(tag, 'standard'));
      const explained = explain(ALL);
      const meanings = explained.map(({ meaning }) => meaning);
      assert.equal(new Set(meanings).size, Object.keys(HARD_WORDS).length);
      for (const meaning of meanings) assert.match(meaning, /^\S.*\.$/su);
    });
  }

  test('is said in easy Dutch, without other hard words', async () => {
    const { explain } = await loadGlossary(await loadLanguage('nl', 'a2'));
    const limits = LIMITS.a2;
    // Its meaning is an example, which has to name it.
    const explained = explain(ALL).filter(({ word }) => word !== 'procentpunt');
    const meanings = explained.map(({ meaning }) => meaning);
    const { average, longest, ease, hardWords } = readabilityOf(
      meanings.join(' '),
      limits.hardWords,
    );
    assert.deepEqual(hardWords, []);
    assert.ok(wordsIn(longest).length <= limits.longest, longest);
    assert.ok(average <= limits.average, `${average} words a sentence`);
    assert.ok(ease >= limits.ease, `Flesch-Douma ${ease}`);
    for (const { word, meaning } of explained) assert.deepEqual(hardWordsIn(meaning), [], word);
  });
});
