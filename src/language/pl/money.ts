import type { MoneyPhrases } from '../phrases.js';
import { joined } from '../text.js';

/** What Polish says of money. "mln" stands for every form of the word. */
export const money: MoneyPhrases = {
  millions: (amount) => `${amount}\u00a0mln\u00a0euro`,
  millionsShort: (amount) => `${amount}\u00a0mln\u00a0€`,
  say: {
    money: (total, place, period) => `Łączna kwota ${joined([place, period], ', ')}: ${total}.`,
    moneyStatus: {
      granted: (amount) => `Przyznana kwota: ${amount}.`,
      requested: (amount) => `Wnioskowana kwota: ${amount}. Te pieniądze nie są jeszcze pewne.`,
      unknown: (amount) => `Kwota, o której nie podano, czy jest przyznana: ${amount}.`,
    },
    perInhabitant: (amount, inhabitants, period) =>
      `Na jednego mieszkańca: ${amount} (liczba mieszkańców: ${inhabitants}, ${period}).`,
    spent: (amount) => `Z tego wydano: ${amount}.`,
    averagedYears: (sources) =>
      sources === null
        ? 'Nie wiadomo, ile pieniędzy przypada na każdy rok. Tutaj są podzielone równo na lata.'
        : `Nie dla każdej kwoty wiadomo, ile przypada na każdy rok. Podzielone równo na lata: ${sources}.`,
    withoutYears: (sources) => `Nie wliczono, ponieważ lata nie są znane: ${sources}.`,
    flow: (from, to) => `${from} → ${to}`,
  },
  words: {
    amount: 'Kwota',
    status: 'Status',
    runTime: 'Okres',
    spent: 'Wydano',
    total: 'Razem',
    totalKnown: 'Razem (to, co wiadomo)',
    perYear: 'Według lat',
    yearsFrom: 'Podział',
    averaged: 'podzielone równo na lata',
    perYearPublished: 'znane dla każdego roku',
    flows: 'Jakie pieniądze dokąd trafiają',
    flowFrom: 'Skąd',
    flowTo: 'Dokąd',
    rounding: 'Zaokrąglenie',
    money: 'Pieniądze',
    breakdown: {
      source: 'Skąd pochodzą pieniądze',
      spoor: 'Dokąd trafiają pieniądze: ścieżki',
      actielijn: 'Dokąd trafiają pieniądze: kierunki działań',
      goal: 'Dokąd trafiają pieniądze: cele',
    },
    breakdownHead: {
      source: 'Źródło',
      spoor: 'Ścieżka',
      actielijn: 'Kierunek działań',
      goal: 'Cel',
    },
    funding: { granted: 'przyznane', requested: 'wnioskowane', unknown: 'nie podano' },
  },
};
