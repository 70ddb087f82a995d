import { Formatter } from '../format.js';
import type { FigureSentence, FurtherLanguage } from '../language.js';
import { upperFirst } from '../text.js';

/** The amount stands after the sentence, where it asks for no case. */
const said = ({ place, subject, predicate, amount, period }: FigureSentence) =>
  upperFirst(`${place} ${subject} ${predicate}: ${amount} (${period}).`);

/** Polish. Names and labels stay as they are; the word for the kind of area carries the case. */
export const language: FurtherLanguage = {
  tag: 'pl',
  direction: 'ltr',
  comma: ', ',
  level: 'standard',
  plain: false,
  format: new Formatter('pl-PL'),
  periods: {
    years: (from, to) => `${from}–${to}`,
    quarter: (quarter, year) => `${quarter}. kwartał ${year}`,
  },

  place: (name, kind) => {
    if (kind === 'land' && name === 'Nederland') return 'w Holandii';
    const kinds = {
      gebied: 'na obszarze',
      wijk: 'w dzielnicy',
      buurt: 'w dzielnicy',
      gemeente: 'w gminie',
      land: 'w kraju',
    };
    return `${kinds[kind]} ${name.replace(/^gemeente /i, '')}`;
  },

  amount: {
    about: (amount) => `około ${amount}`,
    moreThan: (amount) => `ponad ${amount}`,
    lessThan: (amount) => `poniżej ${amount}`,
    between: (low, high) => `od ${low} do ${high}`,
    perThousand: (amount) => `${amount} na 1000`,
    outOfHundred: (amount) => `${amount} na 100`,
    withMargin: (amount, margin) => `${amount} (margines błędu: ±${margin})`,
  },
  target: {
    moreThan: (amount) => `ponad ${amount}`,
    atLeast: (amount) => `co najmniej ${amount}`,
    lessThan: (amount) => `poniżej ${amount}`,
    atMost: (amount) => `najwyżej ${amount}`,
  },
  absence: {
    notKnown: 'nie wiadomo',
    notYetKnown: 'jeszcze nie wiadomo',
    notAsked: 'nie pytano',
    tooFewPeople: 'za mało osób, aby pokazać wynik',
    unreliable: 'wynik nie jest wystarczająco pewny',
    notPublished: 'nie opublikowano',
    notApplicable: 'nie dotyczy',
    notInDocument: 'brak danych',
  },

  say: {
    share: said,
    perThousand: (parts) => said({ ...parts, amount: `${parts.amount} na 1000` }),
    count: said,
    grade: (parts) => said({ ...parts, amount: `średnio ${parts.amount}` }),
    score: said,
    labelled: (label, place, amount, period) => `${label}, ${place}: ${amount} (${period}).`,
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `${label}, ${place}: brak danych.`
        : `${label}, ${place}: brak danych (${language.absence[absence]}).`,
    awaited: (period, absence) => `Dane za ${period}: ${language.absence[absence]}.`,
    change: (verdict, { way, tentative, amount, period }) => {
      const verb = tentative ? 'Wydaje się, że to' : 'To';
      if (verdict === 'same') return `${verb} taki sam wynik jak poprzednio (${period}).`;
      const said = {
        better: 'lepszy',
        worse: 'gorszy',
        notJudged: way === 'higher' ? 'wyższy' : 'niższy',
      }[verdict];
      return `${verb} ${said} wynik niż poprzednio (${period}: ${amount}).`;
    },
    unclearChange: (obstacle, period) =>
      ({
        method: `Poprzednio (${period}) mierzono to inaczej. Dlatego nie porównujemy.`,
        margin: `Nie można powiedzieć, czy coś się zmieniło od poprzedniego pomiaru (${period}): różnica mieści się w marginesie błędu.`,
        range: `Nie można powiedzieć, czy coś się zmieniło od poprzedniego pomiaru (${period}): wynik nie jest wystarczająco dokładny.`,
        period: `Nie można tego porównać z poprzednim wynikiem (${period}).`,
        borders: `Granice obszaru zmieniły się od poprzedniego pomiaru (${period}). Dlatego nie porównujemy.`,
      })[obstacle],
    target: (target, period) => `Cel (${period}): ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'Nie można powiedzieć, czy cel został osiągnięty.'
        : met
          ? 'Ten cel jest już osiągnięty.'
          : 'Ten cel nie jest jeszcze osiągnięty.',
    higherIsMore: 'Im wyższy wynik, tym częściej to występuje.',
    stale: (period) => `Prawdopodobnie są już nowsze dane. Oczekiwany termin: ${period}.`,
    peopleOfTen: (tenths, exact) => `${exact ? '' : 'około '}${tenths} na 10`,
  },

  words: {
    period: 'Okres',
    figure: 'Wynik',
    target: 'Cel',
    area: 'Obszar',
    note: 'Wyjaśnienie',
    own: 'Twoja dzielnica',
    showFigures: 'Pokaż liczby',
    about: 'O tych liczbach',
    source: 'Źródło',
    publisher: 'Wydawca',
    figuresOf: 'Dane za',
    published: 'Data publikacji',
    nextUpdate: 'Następne dane',
    licence: 'Licencja',
    method: 'Sposób pomiaru',
    answerCounted: 'Liczona odpowiedź',
    address: 'Stały adres tej liczby',
    unknown: 'nie wiadomo',
    question: 'Pytanie',
    loading: 'Trwa wczytywanie danych.',
    drawChart: 'Pokaż wykres',
    lookUp: 'Wykres: przeglądaj wyniki klawiszami strzałek',
    scaleUnknown: 'Dokument nie podaje, gdzie zaczyna się i kończy skala.',
    verdict: {
      better: 'jest lepiej',
      worse: 'jest gorzej',
      same: 'bez zmian',
      notJudged: 'zmieniło się',
    },
    targetMet: 'cel osiągnięty',
    targetNotMet: 'cel jeszcze nieosiągnięty',
    download: 'Pobierz',
  },

  unreachable: {
    title: 'Dane są teraz niedostępne.',
    next: 'Sprawdź połączenie z internetem i spróbuj ponownie.',
  },

  phrases: {
    comparison: async () => (await import('./comparison.js')).comparison,
    money: async () => (await import('./money.js')).money,
    interventions: async () => (await import('./interventions.js')).interventions,
    actions: async () => (await import('./actions.js')).actions,
    downloads: async () => (await import('./downloads.js')).downloads,
    contact: async () => (await import('./contact.js')).contact,
    embeds: async () => (await import('./embeds.js')).embeds,
    failures: async () => (await import('./failures.js')).failures,
    help: async () => (await import('./help.js')).help,
    glossary: async () => (await import('./glossary.js')).glossary,
    speech: async () => (await import('./speech.js')).speech,
  },
};
