import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  loadLanguage,
  partsOf,
  quoting,
  say,
  tellIndicator,
  type Language,
} from '../../src/language/index.js';
import { readIndicator } from '../../src/reading/index.js';
import type { Indicator, Text } from '../../data-schema/index.js';
import { gebiedsmonitor, INDICATOR, observations, TODAY } from '../reading/documents.js';

const en = await loadLanguage('en', 'standard');
const nl = await loadLanguage('nl', 'standard');

const quoted = (text: Text, language: Language) =>
  partsOf(say(text, language)).flatMap(({ text, quoted }) => (quoted ? [text] : []));

const lead = (facts: Partial<Indicator>, language: Language) => {
  const document = gebiedsmonitor({
    indicators: [{ ...INDICATOR, ...facts }],
    observations: observations(['oost', '2022', 28]),
  });
  return tellIndicator(readIndicator(document, {}, TODAY), language).lead;
};

describe('A text of a document', () => {
  const reader = quoting(en, 'nl');

  test('is said in the language of the reader where the document has it', () => {
    assert.equal(say({ nl: 'Bewoners', en: 'Residents' }, reader), 'Residents');
    assert.equal(say({ nl: 'Bewoners', 'en-GB': 'Residents' }, reader), 'Residents');
  });

  test('is else quoted in the language of the document', () => {
    assert.deepEqual(quoted('Bewoners', reader), ['Bewoners']);
    assert.deepEqual(quoted({ tr: 'Sakinler', nl: 'Bewoners' }, reader), ['Bewoners']);
    assert.deepEqual(quoted({ tr: 'Sakinler' }, reader), ['Sakinler']);
  });

  test('is no quotation where document and reader have one language', () => {
    assert.equal(say('Bewoners', quoting(nl, 'nl-NL')), 'Bewoners');
    assert.equal(say('Residents', quoting(en, 'en-GB')), 'Residents');
  });

  test('is a quotation for a Dutch reader of an English document', () => {
    assert.deepEqual(quoted('Residents', quoting(nl, 'en')), ['Residents']);
  });
});

describe('The parts of a text', () => {
  test('are what is said and what is quoted, in order', () => {
    assert.deepEqual(partsOf('Source: \u2068Bron\u2069, \u2068Stad\u2069.'), [
      { text: 'Source: ', quoted: false },
      { text: 'Bron', quoted: true },
      { text: ', ', quoted: false },
      { text: 'Stad', quoted: true },
      { text: '.', quoted: false },
    ]);
    assert.deepEqual(partsOf('Source'), [{ text: 'Source', quoted: false }]);
  });
});

describe('A figure', () => {
  const sentence = { subject: 'bewoners', predicate: 'voelt zich wel eens onveilig' };

  test('is no sentence of two languages: where its halves are in another one, its label says it', () => {
    assert.equal(
      lead({ sentence }, quoting(en, 'nl')),
      '\u2068Voelt zich onveilig\u2069, in Oost: 28% (2022).',
    );
  });

  test('is a sentence where the document has its halves in the language of the reader', () => {
    const both = {
      subject: { nl: sentence.subject, en: 'residents' },
      predicate: { nl: sentence.predicate, en: 'sometimes feel unsafe' },
    };
    assert.equal(
      lead({ sentence: both }, quoting(en, 'nl')),
      'In Oost, 28% of residents sometimes feel unsafe (2022).',
    );
  });
});
