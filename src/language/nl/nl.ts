import { Formatter } from '../format.js';
import type { FigureSentence, Language } from '../language.js';
import { joined, lowerFirst, upperFirst } from '../text.js';

/** Dutch puts the verb before the subject when a sentence opens with a place; a predicate opens with its verb. */
function inverted(place: string, predicate: string, subject: string): string {
  const [verb = '', ...rest] = predicate.split(' ');
  return sentence([place, verb, subject, ...rest]);
}

function sentence(parts: readonly string[]): string {
  return upperFirst(joined(parts, ' '));
}

/** "In Selwerd voelt 28% van de bewoners zich onveilig (2022)." */
const amountOf =
  (of: string) =>
  ({ place, predicate, amount, subject, period }: FigureSentence) =>
    `${inverted(place, predicate, amount + of + subject)} (${period}).`;

/** "In Selwerd geven bewoners hun buurt gemiddeld een 7,1 (2022)." */
const amountAfter =
  (before: string) =>
  ({ place, predicate, amount, subject, period }: FigureSentence) =>
    `${inverted(place, predicate, lowerFirst(subject))}${before}${amount} (${period}).`;

/** Dutch, as a clear public text writes it. */
export const nl: Language = {
  tag: 'nl',
  direction: 'ltr',
  comma: ', ',
  level: 'standard',
  plain: false,
  format: new Formatter('nl-NL'),
  periods: {
    years: (from, to) => `${from} tot en met ${to}`,
    quarter: (quarter, year) => `${quarter}e kwartaal ${year}`,
  },

  place: (name, kind) => {
    if (kind === 'gemeente') return `in de gemeente ${name.replace(/^gemeente /i, '')}`;
    return /(parkwijk|buurt)$|^rest /i.test(name)
      ? `in de ${name.replace('Rest ', 'rest ')}`
      : `in ${name}`;
  },

  amount: {
    about: (amount) => `ongeveer ${amount}`,
    moreThan: (amount) => `meer dan ${amount}`,
    lessThan: (amount) => `minder dan ${amount}`,
    between: (low, high) => `tussen ${low} en ${high}`,
    perThousand: (amount) => `${amount} per 1.000`,
    outOfHundred: (amount) => `${amount} van de 100`,
    withMargin: (amount, margin) => `${amount} (marge: ${margin} erboven of eronder)`,
  },
  target: {
    moreThan: (amount) => `meer dan ${amount}`,
    atLeast: (amount) => `${amount} of meer`,
    lessThan: (amount) => `minder dan ${amount}`,
    atMost: (amount) => `${amount} of minder`,
  },
  absence: {
    notKnown: 'niet bekend',
    notYetKnown: 'nog niet bekend',
    notAsked: 'niet gevraagd',
    tooFewPeople: 'te weinig mensen om te laten zien',
    unreliable: 'niet betrouwbaar genoeg',
    notPublished: 'niet gepubliceerd',
    notApplicable: 'niet van toepassing',
    notInDocument: 'geen cijfer',
  },

  say: {
    share: amountOf(' van de '),
    perThousand: amountOf(' van de 1.000 '),
    count: amountOf(' '),
    grade: amountAfter(' gemiddeld een '),
    score: amountAfter(' '),
    labelled: (label, place, amount, period) => `${label} ${place}: ${amount} (${period}).`,
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `Voor ${lowerFirst(label)} ${place} is er geen cijfer.`
        : `Er is geen cijfer voor ${lowerFirst(label)} ${place}: ${nl.absence[absence]}.`,
    awaited: (period, absence) => `Het cijfer van ${period}: ${nl.absence[absence]}.`,
    change: (verdict, { way, tentative, amount, period }) => {
      const verb = tentative ? 'lijkt' : 'is';
      if (verdict === 'same') return `Dat ${verb} hetzelfde als in ${period}.`;
      const said = {
        better: 'een verbetering sinds',
        worse: 'een verslechtering sinds',
        notJudged: `${way === 'higher' ? 'meer' : 'minder'} dan in`,
      }[verdict];
      return `Dat ${verb} ${said} ${period}: toen was het ${amount}.`;
    },
    unclearChange: (obstacle, period) =>
      ({
        method: `Het is anders gemeten dan in ${period}. Daarom vergelijken we niet.`,
        margin: `Of het veranderd is sinds ${period}, is niet te zeggen: het verschil valt binnen de marge.`,
        range: `Of het veranderd is sinds ${period}, is niet te zeggen: het cijfer is daarvoor niet precies genoeg.`,
        period: `Met ${period} is het niet te vergelijken.`,
        borders: `De grenzen van het gebied zijn veranderd sinds ${period}. Daarom vergelijken we niet.`,
      })[obstacle],
    target: (target, period) => `Het streefdoel voor ${period} is ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'Of het streefdoel gehaald is, is niet te zeggen.'
        : met
          ? 'Dat is nu gehaald.'
          : 'Dat is nog niet gehaald.',
    higherIsMore: 'Hoe hoger de score, hoe meer er van is.',
    stale: (period) => `Er zijn waarschijnlijk nieuwere cijfers: die zouden er zijn in ${period}.`,
    peopleOfTen: (tenths, exact) => `${exact ? '' : 'ongeveer '}${tenths} van de 10`,
  },

  words: {
    period: 'Periode',
    figure: 'Cijfer',
    target: 'Streefdoel',
    area: 'Gebied',
    note: 'Toelichting',
    own: 'uw wijk',
    showFigures: 'Toon de cijfers',
    about: 'Over deze cijfers',
    source: 'Bron',
    publisher: 'Uitgegeven door',
    figuresOf: 'Cijfers van',
    published: 'Gepubliceerd',
    nextUpdate: 'Volgende cijfers',
    licence: 'Licentie',
    method: 'Zo is het gemeten',
    answerCounted: 'Geteld is het antwoord',
    address: 'Vast adres van dit cijfer',
    unknown: 'niet bekend',
    question: 'Vraag',
    loading: 'De cijfers worden opgehaald.',
    drawChart: 'Toon de grafiek',
    lookUp: 'Grafiek: bekijk de cijfers met de pijltjes',
    scaleUnknown: 'Het document zegt niet waar de schaal begint en eindigt.',
    verdict: {
      better: 'het gaat beter',
      worse: 'het gaat minder goed',
      same: 'gelijk gebleven',
      notJudged: 'veranderd',
    },
    targetMet: 'streefdoel gehaald',
    targetNotMet: 'streefdoel nog niet gehaald',
    download: 'Downloaden',
  },

  unreachable: {
    title: 'De gegevens zijn nu niet te bereiken.',
    next: 'Controleer uw internetverbinding en probeer het opnieuw.',
  },
};
