import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LIMITS } from '../../scripts/readability/levels.js';
import {
  readabilityOf,
  sentencesIn,
  syllablesIn,
  wordsIn,
} from '../../scripts/readability/measure.js';
import { sayAll } from '../../scripts/sentences.js';
import { LEVELS } from '../../src/language/index.js';

describe('The measure of a text', () => {
  test('counts a number as part of its sentence', () => {
    assert.deepEqual(sentencesIn('Er zijn 1.000 mensen (2022). Dat is 4,5% meer! Of niet?'), [
      'Er zijn 1.000 mensen (2022).',
      'Dat is 4,5% meer!',
      'Of niet?',
    ]);
  });

  test('counts words, also with a hyphen or an apostrophe', () => {
    assert.equal(wordsIn("In Groningen-Noord zijn foto's (28%).").length, 5);
  });

  test('counts the vowels that are said as one', () => {
    const said = { buurt: 1, mooi: 1, bewoners: 3, streefdoel: 2, idee: 2, leeuw: 1, '28%': 1 };
    for (const [word, syllables] of Object.entries(said)) {
      assert.equal(syllablesIn(word), syllables, word);
    }
  });

  test('is easier the shorter words and sentences are, and finds hard words', () => {
    const easy = readabilityOf('Het gaat goed. Wij zijn blij.', ['streefdoel']);
    const hard = readabilityOf(
      'De streefdoelen betreffende participatie worden overeenkomstig geëvalueerd.',
      ['streefdoel'],
    );
    assert.ok(easy.ease > hard.ease + 50);
    assert.deepEqual([easy.hardWords, hard.hardWords], [[], ['streefdoel']]);
  });
});

describe('What the kit says in Dutch', () => {
  for (const level of LEVELS) {
    test(`is within the limits of level ${level}`, async () => {
      const limits = LIMITS[level];
      const said = Object.values(await sayAll('nl', level)).flat();
      const text = said.flatMap(({ sentences }) => sentences).join(' ');
      const { average, longest, ease, hardWords } = readabilityOf(text, limits.hardWords);
      assert.ok(wordsIn(longest).length <= limits.longest, longest);
      assert.ok(average <= limits.average, `${average} words a sentence`);
      assert.ok(ease >= limits.ease, `Flesch-Douma ${ease}`);
      assert.deepEqual(hardWords, []);
    });
  }
});
