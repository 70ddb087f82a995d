import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  loadActionLanguage,
  loadComparisonLanguage,
  loadDownloadPhrases,
  loadEmbedPhrases,
  loadFailurePhrases,
  loadHelpPhrases,
  loadInterventionLanguage,
  loadLanguage,
  loadMoneyLanguage,
  LEVELS,
  TAGS,
  type Language,
} from '../../src/language/index.js';

/** Every text of a language that takes nothing to be said, by where it stands. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

async function allPhrases(language: Language) {
  const [comparison, money, interventions, actions, downloads, embeds, failures, help] =
    await Promise.all([
      loadComparisonLanguage(language),
      loadMoneyLanguage(language),
      loadInterventionLanguage(language),
      loadActionLanguage(language),
      loadDownloadPhrases(language),
      loadEmbedPhrases(language),
      loadFailurePhrases(language),
      loadHelpPhrases(language),
    ]);
  const { words, unreachable, absence } = language;
  return {
    words,
    unreachable,
    absence,
    comparison: comparison.comparison,
    money: money.money,
    interventions: interventions.interventions,
    actions: actions.actions,
    downloads,
    embeds,
    failures,
    help,
  };
}

const nl = await allPhrases(await loadLanguage('nl', 'standard'));

/** What may be the same word in Dutch and in another language. */
const SAME = /^(|Status|Licen[cs]e|partners|CSV|SVG|PNG|Download|Stop)$/i;

describe('The language that a lang attribute asks for', () => {
  const tagOf = async (lang: string) => (await loadLanguage(lang, 'standard')).tag;

  test('is found without its region, however it is written', async () => {
    assert.equal(await tagOf('en'), 'en');
    assert.equal(await tagOf('EN-gb'), 'en');
    assert.equal(await tagOf(' nl-NL '), 'nl');
  });

  test('is Dutch where the kit does not have it, at the level that is asked', async () => {
    for (const lang of ['', 'fr', 'english', 'e', 'constructor']) {
      assert.equal(await tagOf(lang), 'nl', lang);
      assert.equal((await loadLanguage(lang, 'a2')).level, 'a2', lang);
    }
  });
});

describe('A language', () => {
  for (const tag of TAGS) {
    test(`is ${tag} when ${tag} is asked, at its own level`, async () => {
      const language = await loadLanguage(tag, 'standard');
      assert.equal(language.tag, tag);
      assert.equal(language.level, 'standard');
      assert.equal(new Intl.Locale(language.format.locale).language, tag);
      assert.equal(language.direction, tag === 'ar' ? 'rtl' : 'ltr');
    });
  }

  test('has an easy level in Dutch alone', async () => {
    const easy = await Promise.all(TAGS.map((tag) => loadLanguage(tag, 'a2')));
    assert.deepEqual(
      easy.filter(({ level }) => level === 'a2').map(({ tag }) => tag),
      ['nl'],
    );
  });

  for (const tag of TAGS.filter((tag) => tag !== 'nl')) {
    test(`says nothing in Dutch when it is ${tag}`, async () => {
      const phrases = await allPhrases(await loadLanguage(tag, 'standard'));
      const dutch = new Map(textsOf(nl));
      for (const [path, text] of textsOf(phrases)) {
        assert.ok(text !== dutch.get(path) || SAME.test(text), `${path} is Dutch: ${text}`);
      }
    });
  }

  for (const level of LEVELS) {
    test(`has the same phrases in Dutch at level ${level}`, async () => {
      const phrases = await allPhrases(await loadLanguage('nl', level));
      assert.deepEqual(
        textsOf(phrases).map(([path]) => path),
        textsOf(nl).map(([path]) => path),
      );
    });
  }
});
