import type { MoneyPhrases } from '../phrases.js';
import { nlMoney } from '../nl/money.js';

/** What easy Dutch says of money. */
export const nlA2Money: MoneyPhrases = {
  ...nlMoney,
  say: {
    ...nlMoney.say,
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
  },
  words: {
    ...nlMoney.words,
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
    breakdownHead: { ...nlMoney.words.breakdownHead, source: 'Van wie' },
    funding: { granted: 'zeker', requested: 'gevraagd', unknown: 'weten we niet' },
  },
};
