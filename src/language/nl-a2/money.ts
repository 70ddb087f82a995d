import type { MoneyPhrases } from '../phrases.js';
import { nlMoney } from '../nl/money.js';

/** What easy Dutch says of money. */
export const nlA2Money: MoneyPhrases = {
  say: {
    ...nlMoney.say,
    moneyStatus: {
      granted: (amount) => `${amount} is zeker.`,
      requested: (amount) => `${amount} is gevraagd. Dat geld is nog niet zeker.`,
      unknown: (amount) => `Bij ${amount} weten we niet of het zeker is.`,
    },
    perInhabitant: (amount) => `Dat is ${amount} voor elke bewoner.`,
  },
  words: {
    ...nlMoney.words,
    status: 'Zeker?',
    runTime: 'Jaren',
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
