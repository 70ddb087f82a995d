import type { Language } from './language.js';
import { nl } from './nl.js';

/** Easy Dutch, level A2: short sentences, common words, people instead of percentages. */
export const nlA2: Language = {
  ...nl,
  plain: true,
  periods: { ...nl.periods, years: (from, to) => `${from} tot ${to}` },
  amount: {
    ...nl.amount,
    withMargin: (amount) => `ongeveer ${amount}`,
  },
  absence: {
    notKnown: 'dat weten we niet',
    notYetKnown: 'dat weten we nog niet',
    notAsked: 'dat is niet gevraagd',
    tooFewPeople: 'te weinig mensen',
    unreliable: 'dat weten we niet zeker',
    notPublished: 'dat cijfer is er niet',
    notApplicable: 'dat hoort hier niet',
    notInDocument: 'geen cijfer',
  },
  say: {
    ...nl.say,
    share: ({ subject, ...parts }) => nl.say.share({ ...parts, subject: `100 ${subject}` }),
    grade: (parts) => nl.say.grade(parts).replace(' gemiddeld een ', ' een '),
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `We hebben geen cijfer ${place}: ${label.toLowerCase()}.`
        : `We hebben geen cijfer ${place}: ${label.toLowerCase()}. Want: ${nlA2.absence[absence]}.`,
    awaited: (period, absence) => `Het cijfer van ${period}: ${nlA2.absence[absence]}.`,
    change: (verdict, way, tentative, amount, period) => {
      const verb = tentative ? 'lijkt' : 'is';
      if (verdict === 'same') return `Dat ${verb} hetzelfde als in ${period}.`;
      const said = {
        better: 'beter',
        worse: 'slechter',
        notJudged: way === 'higher' ? 'meer' : 'minder',
      }[verdict];
      return `Dat ${verb} ${said} dan in ${period}. Toen was het ${amount}.`;
    },
    unclearChange: (obstacle, period) =>
      obstacle === 'method'
        ? `In ${period} is anders geteld. We kunnen het niet vergelijken.`
        : `Is het anders dan in ${period}? Dat weten we niet.`,
    target: (target, period) => `Het doel voor ${period} is: ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'Is het doel gehaald? Dat weten we niet.'
        : met
          ? 'Het doel is gehaald.'
          : 'Het doel is nog niet gehaald.',
    higherIsMore: 'Een hoog cijfer betekent: er is veel van.',
    relation: ({ relation, tentative, place, amount }) => {
      const verb = tentative ? 'lijkt' : 'is';
      const said = { higher: 'meer dan', lower: 'minder dan', same: 'hetzelfde als' }[relation];
      return `Dat ${verb} ${said} ${place}. Daar is het ${amount}.`;
    },
    unclearRelation: (_obstacle, place) =>
      `We kunnen het niet vergelijken met het cijfer ${place}.`,
    spread: (range) => `In de wijken hier is het ${range}.`,
    noComparison: () => 'Er zijn nog geen cijfers om te vergelijken.',
    moneyStatus: {
      granted: (amount) => `${amount} is zeker.`,
      requested: (amount) => `${amount} is gevraagd. Dat geld is nog niet zeker.`,
      unknown: (amount) => `Bij ${amount} weten we niet of het zeker is.`,
    },
    perInhabitant: (amount) => `Dat is ${amount} voor elke bewoner.`,
    averagedYears: (sources) =>
      sources === null
        ? 'We weten niet precies hoeveel geld er elk jaar is. Daarom verdelen we het gelijk over de jaren.'
        : `Van dit geld weten we niet hoeveel het elk jaar is: ${sources}. Daarom verdelen we het gelijk over de jaren.`,
    withoutYears: (sources) =>
      `Van dit geld weten we de jaren niet: ${sources}. Het telt hier niet mee.`,
    vinkjesNotFilledIn: (count) => `De ${count} vragen hebben nog geen antwoord.`,
    vinkjesAnswered: (yes, partly, notYet, of) =>
      [
        `${yes} van de ${of} vragen: ja.`,
        partly > 0 ? `${partly} een beetje.` : '',
        notYet > 0 ? `${notYet} nog niet.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    stale: () => 'Er zijn misschien al nieuwe cijfers.',
  },
  words: {
    ...nl.words,
    target: 'Doel',
    note: 'Uitleg',
    showFigures: 'Laat de cijfers zien',
    source: 'Dit komt uit',
    publisher: 'Gemaakt door',
    licence: 'Gebruik',
    method: 'Zo is het geteld',
    status: 'Zeker?',
    runTime: 'Jaren',
    perYear: 'Hoeveel geld per jaar?',
    totalKnown: 'Samen (wat we weten)',
    yearsFrom: 'Hoe verdeeld?',
    averaged: 'gelijk over de jaren',
    perYearPublished: 'dit weten we',
    flows: 'Welk geld gaat waarheen?',
    breakdown: {
      source: 'Van wie komt het geld?',
      spoor: 'Waar gaat het geld naartoe?',
      actielijn: 'Waar gaat het geld naartoe?',
      goal: 'Voor welk doel is het geld?',
    },
    breakdownHead: { ...nl.words.breakdownHead, source: 'Van wie' },
    funding: { granted: 'zeker', requested: 'gevraagd', unknown: 'weten we niet' },
    goalRole: { primary: 'vooral hiervoor', sideEffect: 'helpt ook', unknown: 'weten we niet' },
    phase: {
      planned: 'komt nog',
      preparation: 'wordt voorbereid',
      running: 'bezig',
      finished: 'klaar',
      unknown: 'weten we niet',
    },
    answers: {
      yes: 'ja',
      partly: 'een beetje',
      notYet: 'nog niet',
      notApplicable: 'hoort hier niet bij',
      notFilledIn: 'nog geen antwoord',
    },
    targetMet: 'doel gehaald',
    targetNotMet: 'doel nog niet gehaald',
    clear: 'Haal mijn antwoorden weg',
    nothingStored: 'Wij bewaren niets.',
    scaleUnknown: 'We weten niet wat het hoogste cijfer kan zijn.',
  },
};
