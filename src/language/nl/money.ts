import type { MoneyPhrases } from '../phrases.js';

/** What Dutch says of money. */
export const nlMoney: MoneyPhrases = {
  millions: (amount) => `€\u00a0${amount}\u00a0miljoen`,
  millionsShort: (amount) => `€\u00a0${amount}\u00a0mln`,
  say: {
    money: (total, place, period) =>
      `Het gaat om ${total} ${place.replace(/^in /, 'voor ')}${period === null ? '' : `, ${period}`}.`,
    moneyStatus: {
      granted: (amount) => `${amount} is toegekend.`,
      requested: (amount) => `${amount} is aangevraagd. Dat geld is nog niet zeker.`,
      unknown: (amount) => `Van ${amount} staat er niet bij of het is toegekend.`,
    },
    perInhabitant: (amount, inhabitants, period) =>
      `Dat is ${amount} per inwoner (${inhabitants} inwoners, ${period}).`,
    spent: (amount) => `Daarvan is ${amount} uitgegeven.`,
    averagedYears: (sources) =>
      sources === null
        ? 'Hoeveel geld er per jaar is, is niet bekend. Het is hier gelijk verdeeld over de looptijd.'
        : `Niet van alles is bekend hoeveel het per jaar is. Gelijk verdeeld over de looptijd: ${sources}.`,
    withoutYears: (sources) => `Niet meegeteld, omdat de jaren niet bekend zijn: ${sources}.`,
    flow: (from, to) => `Van ${from} naar ${to}`,
  },
  words: {
    amount: 'Bedrag',
    status: 'Status',
    runTime: 'Looptijd',
    spent: 'Uitgegeven',
    total: 'Totaal',
    totalKnown: 'Totaal van wat bekend is',
    perYear: 'Per jaar',
    yearsFrom: 'Verdeling',
    averaged: 'gelijk verdeeld over de looptijd',
    perYearPublished: 'per jaar bekend',
    flows: 'Welk geld waarheen gaat',
    flowFrom: 'Van',
    flowTo: 'Naar',
    rounding: 'Afronding',
    money: 'Het geld',
    breakdown: {
      source: 'Waar het geld vandaan komt',
      spoor: 'Waar het geld heen gaat: sporen',
      actielijn: 'Waar het geld heen gaat: actielijnen',
      goal: 'Waar het geld heen gaat: doelen',
    },
    breakdownHead: { source: 'Bron', spoor: 'Spoor', actielijn: 'Actielijn', goal: 'Doel' },
    funding: { granted: 'toegekend', requested: 'aangevraagd', unknown: 'niet vermeld' },
  },
};
