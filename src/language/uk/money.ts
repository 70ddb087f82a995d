import type { MoneyPhrases } from '../phrases.js';
import { joined } from '../text.js';

/** What Ukrainian says of money. "млн" stands for every form of the word. */
export const money: MoneyPhrases = {
  millions: (amount) => `${amount}\u00a0млн\u00a0євро`,
  millionsShort: (amount) => `${amount}\u00a0млн\u00a0€`,
  say: {
    money: (total, place, period) => `Загальна сума ${joined([place, period], ', ')}: ${total}.`,
    moneyStatus: {
      granted: (amount) => `Схвалена сума: ${amount}.`,
      requested: (amount) => `Сума, на яку подано заявку: ${amount}. Ці гроші ще не гарантовані.`,
      unknown: (amount) => `Сума, про яку не вказано, чи її схвалено: ${amount}.`,
    },
    perInhabitant: (amount, inhabitants, period) =>
      `На одного мешканця: ${amount} (кількість мешканців: ${inhabitants}, ${period}).`,
    spent: (amount) => `З них витрачено: ${amount}.`,
    averagedYears: (sources) =>
      sources === null
        ? 'Невідомо, скільки грошей припадає на кожен рік. Тут їх поділено порівну на роки.'
        : `Не для кожної суми відомо, скільки припадає на кожен рік. Поділено порівну на роки: ${sources}.`,
    withoutYears: (sources) => `Не враховано, бо роки невідомі: ${sources}.`,
    flow: (from, to) => `${from} → ${to}`,
  },
  words: {
    amount: 'Сума',
    status: 'Статус',
    runTime: 'Період',
    spent: 'Витрачено',
    total: 'Разом',
    totalKnown: 'Разом (що відомо)',
    perYear: 'За роками',
    yearsFrom: 'Розподіл',
    averaged: 'поділено порівну на роки',
    perYearPublished: 'відомо за роками',
    flows: 'Які гроші куди йдуть',
    flowFrom: 'Звідки',
    flowTo: 'Куди',
    rounding: 'Округлення',
    money: 'Гроші',
    breakdown: {
      source: 'Звідки надходять гроші',
      spoor: 'Куди йдуть гроші: напрями',
      actielijn: 'Куди йдуть гроші: лінії дій',
      goal: 'Куди йдуть гроші: завдання',
    },
    breakdownHead: {
      source: 'Джерело',
      spoor: 'Напрям',
      actielijn: 'Лінія дій',
      goal: 'Завдання',
    },
    funding: { granted: 'схвалено', requested: 'подано заявку', unknown: 'не вказано' },
  },
};
