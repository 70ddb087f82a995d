import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  check,
  explain,
  type Gebiedsmonitor,
  type Procesmonitor,
} from '../../data-schema/index.js';
import { fixture } from './fixtures.js';

interface Draft {
  [field: string]: any;
}

const gebiedsmonitor = (change: (document: Draft) => void) => {
  const document = fixture<Gebiedsmonitor & Draft>('valid', 'gebiedsmonitor');
  change(document);
  return document;
};
const procesmonitor = (change: (document: Draft) => void) => {
  const document = fixture<Procesmonitor & Draft>('valid', 'procesmonitor');
  change(document);
  return document;
};

const FAULTS: readonly (readonly [string, unknown, string])[] = [
  [
    'a decimal comma between quotation marks',
    gebiedsmonitor(({ observations }) => (observations[0].value = '28,4')),
    'observations[0].value: Hier staat "28,4". Hier hoort een getal, met een punt als decimaalteken en zonder aanhalingstekens.',
  ],
  [
    'an empty cell that became null',
    gebiedsmonitor(({ observations }) => (observations[0].value = null)),
    'observations[0].value: Hier staat niets (null). Hier hoort een getal, met een punt als decimaalteken en zonder aanhalingstekens.',
  ],
  [
    'no figure and no reason',
    gebiedsmonitor(({ observations }) => delete observations[0].value),
    'observations[0]: Hier staat geen cijfer en ook niet waarom het er niet is. Vul "value" in, of "missing" met de reden.',
  ],
  [
    'a code for unknown in a figure',
    gebiedsmonitor(({ observations }) => (observations[0].value = -99999)),
    'observations[0].value: Het cijfer -99999 kan niet: het moet tussen 0 en 100 zijn. Is de komma verschoven, of is dit een code voor "onbekend"? Gebruik dan "missing".',
  ],
  [
    'a year without quotation marks',
    gebiedsmonitor(({ observations }) => (observations[0].period = 2022)),
    'observations[0].period: Hier staat 2022. Hier hoort tekst tussen aanhalingstekens.',
  ],
  [
    'an id that is not there, beside one that is like it',
    gebiedsmonitor(({ observations }) => (observations[0].area = 'noord')),
    'observations[0].area: "noord" komt in dit document niet voor. Kies uit: "noordwijk".',
  ],
  [
    'the Dutch reason for a missing figure',
    gebiedsmonitor(({ observations }) => {
      observations[0] = { ...observations[0], value: undefined, missing: 'n.b.' };
    }),
    'observations[0].missing: Hier staat "n.b.". Kies uit: "notKnown", "notYetKnown", "notAsked", "tooFewPeople", "unreliable", "notPublished", "notApplicable".',
  ],
  [
    'the same figure twice',
    gebiedsmonitor(({ observations }) => observations.push({ ...observations[0], value: 30 })),
    'observations[4]: Voor "onveilig-gevoel noordwijk 2020" (indicator, gebied, periode) staat al een cijfer. Haal er een weg.',
  ],
  [
    'a total that does not add up',
    procesmonitor(({ totals }) => (totals[0].value = 110000)),
    'totals[0].value: Het totaal is 110000, maar de bedragen zijn samen 100000. Verbeter een van beide, of geef met "tolerance" aan hoeveel verschil afronding is.',
  ],
  [
    'an address without https',
    procesmonitor(({ meta }) => (meta.source.url = 'www.voorbeeld.nl')),
    'meta.source.url: Hier staat "www.voorbeeld.nl". Hier hoort een adres dat begint met https:// of mailto:.',
  ],
  [
    'HTML in a text',
    gebiedsmonitor(({ indicators }) => (indicators[0].label = '<b>Onveilig</b>')),
    'indicators[0].label: Hier staat "<b>Onveilig</b>". Hier hoort gewone tekst, of per taal een tekst zoals {"nl": "…", "en": "…"}, zonder HTML.',
  ],
  [
    'a version that is too new',
    gebiedsmonitor((document) => (document['contract'] = '2.0')),
    'contract: Dit document volgt contract "2.0"; deze versie van Wijkraam leest tot en met "1.1". Zet een nieuwere versie van Wijkraam op de pagina.',
  ],
  [
    'a web page instead of a document',
    '<!doctype html><html lang="nl"><head><title>Pagina niet gevonden</title>',
    'Dit is geen document van Wijkraam maar "<!doctype html><html lang="nl"><head><title>Pagina niet gev…. Het bestand moet beginnen met { en het veld "kind" hebben.',
  ],
];

describe('A data editor reads in Dutch what is wrong and what to do', () => {
  for (const [fault, document, text] of FAULTS) {
    test(fault, () => {
      const checked = check(document);
      assert.ok(!checked.ok);
      assert.deepEqual(checked.problems.map(explain), [text]);
    });
  }
});
