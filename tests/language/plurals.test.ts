import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  loadInterventionLanguage,
  loadLanguage,
  loadMoneyLanguage,
  sayMoney,
  type Tag,
} from '../../src/language/index.js';

const open = async (tag: Tag) => {
  const { interventions } = await loadInterventionLanguage(await loadLanguage(tag, 'standard'));
  return interventions.say.vinkjesNotFilledIn;
};

describe('A number of open questions', () => {
  test('is said in the form that Polish has for it', async () => {
    const say = await open('pl');
    assert.equal(say(1), '1 pytanie nie ma jeszcze odpowiedzi.');
    assert.equal(say(3), '3 pytania nie mają jeszcze odpowiedzi.');
    assert.equal(say(7), '7 pytań nie ma jeszcze odpowiedzi.');
    assert.equal(say(22), '22 pytania nie mają jeszcze odpowiedzi.');
  });

  test('is said in the form that Ukrainian has for it', async () => {
    const say = await open('uk');
    assert.equal(say(1), '1 питання ще не має відповіді.');
    assert.equal(say(7), '7 питань ще не мають відповіді.');
    assert.equal(say(21), '21 питання ще не має відповіді.');
  });

  test('is said in the form that Arabic has for it', async () => {
    const say = await open('ar');
    assert.equal(say(1), 'هناك سؤال واحد بلا إجابة حتى الآن.');
    assert.equal(say(2), 'هناك سؤالان بلا إجابة حتى الآن.');
    assert.equal(say(7), 'هناك 7 أسئلة بلا إجابة حتى الآن.');
    assert.equal(say(12), 'هناك 12 سؤالًا بلا إجابة حتى الآن.');
  });

  test('is said in every language for every number', async () => {
    for (const tag of ['ar', 'en', 'pl', 'tr', 'uk'] as const) {
      const say = await open(tag);
      for (let count = 0; count <= 120; count += 1) assert.match(say(count), /\.$/);
    }
  });
});

describe('Millions', () => {
  test('are said in the form that Arabic has for their number', async () => {
    const ar = await loadMoneyLanguage(await loadLanguage('ar', 'standard'));
    assert.equal(sayMoney(5_000_000, ar), '5\u00a0ملايين\u00a0يورو');
    assert.equal(sayMoney(12_500_000, ar), '12.5\u00a0مليون\u00a0يورو');
    assert.equal(sayMoney(50_000_000, ar), '50\u00a0مليون\u00a0يورو');
  });

  test('are short for every number in Polish and Ukrainian', async () => {
    const pl = await loadMoneyLanguage(await loadLanguage('pl', 'standard'));
    const uk = await loadMoneyLanguage(await loadLanguage('uk', 'standard'));
    assert.equal(sayMoney(12_500_000, pl), '12,5\u00a0mln\u00a0euro');
    assert.equal(sayMoney(12_500_000, uk), '12,5\u00a0млн\u00a0євро');
    assert.match(sayMoney(9500, uk), /€$/);
  });
});
