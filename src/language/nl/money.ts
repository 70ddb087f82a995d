import type { MoneyPhrases } from '../phrases.js';

/** What Dutch says of money. */
export const nlMoney: MoneyPhrases = {
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
  },
  words: {
    amount: 'Bedrag',
    status: 'Status',
    runTime: 'Looptijd',
    spent: 'Uitgegeven',
    total: 'Totaal',
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
