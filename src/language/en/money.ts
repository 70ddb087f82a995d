import type { MoneyPhrases } from '../phrases.js';

/** What English says of money. */
export const money: MoneyPhrases = {
  millions: (amount) => `€${amount}\u00a0million`,
  millionsShort: (amount) => `€${amount}m`,
  say: {
    money: (total, place, period) =>
      `The total is ${total} ${place.replace(/^in /, 'for ')}${period === null ? '' : `, ${period}`}.`,
    moneyStatus: {
      granted: (amount) => `${amount} has been granted.`,
      requested: (amount) => `${amount} has been applied for. That money is not certain yet.`,
      unknown: (amount) => `For ${amount}, it is not stated whether it has been granted.`,
    },
    perInhabitant: (amount, inhabitants, period) =>
      `That is ${amount} per inhabitant (${inhabitants} inhabitants, ${period}).`,
    spent: (amount) => `Of this, ${amount} has been spent.`,
    averagedYears: (sources) =>
      sources === null
        ? 'How much money there is each year is not known. Here it is divided equally over the years.'
        : `Not every amount is known by year. Divided equally over the years: ${sources}.`,
    withoutYears: (sources) => `Not counted, because the years are not known: ${sources}.`,
    flow: (from, to) => `From ${from} to ${to}`,
  },
  words: {
    amount: 'Amount',
    status: 'Status',
    runTime: 'Years',
    spent: 'Spent',
    total: 'Total',
    totalKnown: 'Total of what is known',
    perYear: 'Per year',
    yearsFrom: 'Division',
    averaged: 'divided equally over the years',
    perYearPublished: 'known per year',
    flows: 'Which money goes where',
    flowFrom: 'From',
    flowTo: 'To',
    rounding: 'Rounding',
    money: 'The money',
    breakdown: {
      source: 'Where the money comes from',
      spoor: 'Where the money goes: tracks',
      actielijn: 'Where the money goes: lines of action',
      goal: 'Where the money goes: goals',
    },
    breakdownHead: { source: 'Source', spoor: 'Track', actielijn: 'Line of action', goal: 'Goal' },
    funding: { granted: 'granted', requested: 'applied for', unknown: 'not stated' },
  },
};
