import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readExamples, readFacts } from '../../scripts/facts.js';

const examples = readExamples();
const facts = readFacts(examples);

const ACTIELIJNEN = [
  'Ongedeelde wijk',
  'Energietransitie en verduurzaming',
  'Aantrekkelijke woonomgeving',
  'Veilige schoolomgeving',
  'Aanpak ondermijning',
  'Preventie met gezag',
  'Werk in de wijk',
  'Aanpakken van armoede',
  'Ontwikkeling jonge kind',
  'Kindvriendelijke wijk',
  'Perspectief voor kinderen en jongeren',
  'Wijkbedrijvigheid',
  'De wijk als leerwerkplek',
  'Stratenaanpak',
  'Project KIEM',
  'Ontwikkelpaden',
  'Veilig op straat en online',
  'Gemeenschapsvorming',
  'Lerend netwerk',
  'De beste scholen staan in Noord',
  'Weerbare wijken',
  'Doorbraak',
];

const INTERVENTIONS = [
  'Herstructurering',
  'Betaalbaar wonen elders in Groningen',
  'Toewijzingsbeleid',
  'Verduurzaming woningen van corporaties',
  'Energietransitie: Verduurzaming particuliere woningvoorraad',
  'Samen duurzaam',
  'Gezonde en veilige leefomgeving',
  'Veiligheidseffectrapportage',
  'Fijne plek tijdens werkzaamheden',
  'Vitale voorzieningen',
  'Veilige schoolomgeving',
  'Preventie ‘achter de voordeur’',
  'Regionale aanpak ondermijning',
  'Boegbeelden',
  'Wijkgildes',
  'Basisbanen',
  'Kansrijk Groningen',
  'Financiële educatie en dienstverlening',
  'JoKi het jonge kind',
  'Verlengde schooldag (VSD)',
  'Brugfunctionaris',
  'Inzet jeugdhulp in de kinderopvang en het onderwijs',
  'Aanpak voortijdig schoolverlaten',
  'Professional van de toekomst',
  'Wijkbedrijvigheid',
  'Wijkacademies',
  'Aan de bak garantie',
  'Stratenaanpak',
  'Domeinoverstijgend Buurtteam',
  'Project KIEM',
  'Ontwikkelpaden',
  'Veilig op straat en online',
  'Budget voor buurtprofessionals',
  'ABCD',
  'Wijkmakers',
  'Krant van de buurvrouw',
  'Onderwijshuisvesting',
  'Weerbare wijken',
  'Verbreden van de doorbraakmethode',
];

describe('The example data of Groningen-Noord holds', () => {
  test('24 kernindicatoren', () => assert.equal(facts.indicators, 24));

  test('20 published trends, all equal to those that the figures give', () => {
    assert.deepEqual(facts.trends, { published: 20, equal: 20 });
  });

  test('2 streefdoelen that are met in 2022, in rows 3 and 18', () => {
    assert.deepEqual(
      facts.met.map(({ row }) => row),
      [3, 18],
    );
  });

  test('50 million euros, by source and by spoor', () => {
    assert.deepEqual(facts.money, [
      { by: 'source', sum: 50_000_000, total: 50_000_000 },
      { by: 'spoor', sum: 50_000_000, total: 50_000_000 },
    ]);
  });

  test('3 sporen', () => {
    assert.deepEqual(facts.sporen, [
      'Basis+',
      'Koppelkansen',
      'Systeemdoorbraken voor radicale gelijkwaardigheid',
    ]);
  });

  test('the 22 actielijnen of chapter 3, in its order', () => {
    assert.equal(ACTIELIJNEN.length, 22);
    assert.deepEqual(facts.actielijnen, ACTIELIJNEN);
  });

  test('11, 6 and 5 of them in the three sporen', () => {
    const { sporen, actielijnen } = examples.interventiemonitor;
    assert.deepEqual(
      sporen.map(({ id }) => actielijnen.filter(({ spoor }) => spoor === id).length),
      [11, 6, 5],
    );
  });

  test('the 39 interventions of chapter 3, in its order', () => {
    assert.equal(INTERVENTIONS.length, 39);
    assert.deepEqual(facts.interventions, INTERVENTIONS);
  });

  test('12 words of residents and 6 stories', () => {
    assert.deepEqual([facts.quotations, facts.stories.length], [12, 6]);
  });

  test('no answer to any of the seven vinkjes, for the programme gives none', () => {
    const { interventions, vinkjes } = examples.interventiemonitor;
    assert.equal(vinkjes.length, 7);
    const answers = interventions.flatMap((intervention) => intervention.vinkjes);
    assert.deepEqual([...new Set(answers.map(({ answer }) => answer))], ['notFilledIn']);
  });

  test('19 areas, nine indicators and two periods of the health survey', () => {
    assert.deepEqual(facts.health, {
      areas: 19,
      indicators: 9,
      periods: ['2012', '2020'],
      figures: 19 * 9 * 2,
    });
  });
});
