import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadSpeaker } from '../../src/language/index.js';

const SAID: Readonly<Record<string, readonly (readonly [written: string, said: string])[]>> = {
  nl: [
    ['28% van de bewoners', '28 procent van de bewoners'],
    ['een 7,4 (2022)', 'een 7,4 (2022)'],
    ['€\u00a01,5\u00a0miljoen is toegekend', '1,5\u00a0miljoen euro is toegekend'],
    ['€\u00a012.345 per jaar', '12345 euro per jaar'],
    ['10 van de 1.000 inwoners', '10 van de 1000 inwoners'],
    ['Programma 2021-2023, 2024 – 2027', 'Programma 2021 tot en met 2023, 2024 tot en met 2027'],
    [
      'Minimahuishoudens (< 110% sociaal minimum)',
      'Minimahuishoudens (minder dan 110 procent sociaal minimum)',
    ],
    ['−5,3 graden, −5%', 'min 5,3 graden, min 5 procent'],
    ['42 km² en 80 m²', '42 vierkante kilometer en 80 vierkante meter'],
    ['Selwerd · 2022', 'Selwerd, 2022'],
    ['Gemiddeld 7,4. Dat is beter.', 'Gemiddeld 7,4. Dat is beter.'],
  ],
  en: [
    ['€12.5 million, 1,234 people, 4.4%', '12.5 million euros, 1234 people, 4.4 percent'],
    ['2024–2027', '2024 to 2027'],
  ],
  ar: [['28% (2022)', '28 بالمئة (2022)']],
  tr: [['%28 (2022), 2030–2040', 'yüzde 28 (2022), 2030 ile 2040 arası']],
  uk: [
    ['1%, 3%, 28%, 4,4%', '1 відсоток, 3 відсотки, 28 відсотків, 4,4 відсотка'],
    ['12,5\u00a0млн\u00a0€', '12,5\u00a0млн євро'],
    ['12\u00a0345', '12345'],
  ],
  pl: [['12,5\u00a0mln\u00a0€, 28%', '12,5\u00a0mln euro, 28 procent']],
};

describe('What is said aloud', () => {
  for (const [tag, all] of Object.entries(SAID)) {
    test(`is said well in ${tag}`, async () => {
      const { speak } = await loadSpeaker(tag);
      for (const [written, said] of all) assert.equal(speak(written).text, said);
    });
  }

  test('is what is written, in a language that the kit does not have', async () => {
    const { speak } = await loadSpeaker('fr-BE');
    assert.equal(speak('28 % (2022)').text, '28 % (2022)');
    assert.deepEqual(speak('deux mots').writtenAt(5), [5, 9]);
  });

  test('knows which word is written where it is said', async () => {
    const { speak } = await loadSpeaker('nl');
    const written = 'In Selwerd heeft 28% van de mensen € 1,5 miljoen.';
    const { text, writtenAt } = speak(written);
    const at = (word: string) => written.slice(...writtenAt(text.indexOf(word)));
    assert.equal(at('Selwerd'), 'Selwerd');
    assert.equal(at('28'), '28%');
    assert.equal(at('procent'), '28%');
    assert.equal(at('mensen'), 'mensen');
    assert.equal(at('miljoen'), '€ 1,5 miljoen');
    assert.equal(at('euro'), '€ 1,5 miljoen');
    assert.deepEqual(writtenAt(text.length), [written.length, written.length]);
  });
});
