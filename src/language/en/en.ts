import { Formatter } from '../format.js';
import type { FurtherLanguage } from '../language.js';
import { lowerFirst, upperFirst } from '../text.js';

const dated = (text: string, period: string) => `${upperFirst(text)} (${period}).`;

/** English, as a clear public text writes it. */
export const language: FurtherLanguage = {
  tag: 'en',
  direction: 'ltr',
  comma: ', ',
  level: 'standard',
  plain: false,
  format: new Formatter('en-GB'),
  periods: {
    years: (from, to) => `${from} to ${to}`,
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
  },

  place: (name, kind) => {
    if (kind === 'gemeente') return `in the municipality of ${name.replace(/^gemeente /i, '')}`;
    return kind === 'land' && name === 'Nederland' ? 'in the Netherlands' : `in ${name}`;
  },

  amount: {
    about: (amount) => `about ${amount}`,
    moreThan: (amount) => `more than ${amount}`,
    lessThan: (amount) => `less than ${amount}`,
    between: (low, high) => `between ${low} and ${high}`,
    perThousand: (amount) => `${amount} per 1,000`,
    outOfHundred: (amount) => `${amount} out of 100`,
    withMargin: (amount, margin) => `${amount} (margin: ${margin} above or below)`,
  },
  target: {
    moreThan: (amount) => `more than ${amount}`,
    atLeast: (amount) => `${amount} or more`,
    lessThan: (amount) => `less than ${amount}`,
    atMost: (amount) => `${amount} or less`,
  },
  absence: {
    notKnown: 'not known',
    notYetKnown: 'not known yet',
    notAsked: 'not asked',
    tooFewPeople: 'too few people to show',
    unreliable: 'not reliable enough',
    notPublished: 'not published',
    notApplicable: 'not applicable',
    notInDocument: 'no figure',
  },

  say: {
    share: ({ place, amount, subject, predicate, period }) =>
      dated(`${place}, ${amount} of ${subject} ${predicate}`, period),
    perThousand: ({ place, amount, subject, predicate, period }) =>
      dated(`${place}, ${amount} of every 1,000 ${subject} ${predicate}`, period),
    count: ({ place, amount, subject, predicate, period }) =>
      dated(`${place}, ${amount} ${subject} ${predicate}`, period),
    grade: ({ place, amount, subject, predicate, period }) =>
      dated(`${place}, ${lowerFirst(subject)} ${predicate} ${amount} out of 10 on average`, period),
    score: ({ place, amount, subject, predicate, period }) =>
      dated(`${place}, ${lowerFirst(subject)} ${predicate} ${amount}`, period),
    labelled: (label, place, amount, period) => `${label}, ${place}: ${amount} (${period}).`,
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `${label}, ${place}: there is no figure.`
        : `${label}, ${place}: there is no figure (${language.absence[absence]}).`,
    awaited: (period, absence) => `The figure for ${period}: ${language.absence[absence]}.`,
    change: (verdict, { way, tentative, amount, period }) => {
      const verb = tentative ? 'seems to be' : 'is';
      if (verdict === 'same') return `That ${verb} the same as in ${period}.`;
      if (verdict === 'notJudged') {
        const more = way === 'higher' ? 'more' : 'less';
        return `That ${verb} ${more} than in ${period}, when it was ${amount}.`;
      }
      const judged = verdict === 'better' ? 'better' : 'worse';
      return `That ${verb} ${judged} than in ${period}, when it was ${amount}.`;
    },
    unclearChange: (obstacle, period) =>
      ({
        method: `It was measured differently in ${period}. That is why we do not compare.`,
        margin: `We cannot say whether it has changed since ${period}: the difference is within the margin.`,
        range: `We cannot say whether it has changed since ${period}: the figure is not precise enough for that.`,
        period: `It cannot be compared with ${period}.`,
        borders: `The boundaries of the area have changed since ${period}. That is why we do not compare.`,
      })[obstacle],
    target: (target, period) => `The target for ${period} is ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'We cannot say whether the target has been met.'
        : met
          ? 'It has now been met.'
          : 'It has not been met yet.',
    higherIsMore: 'The higher the score, the more of it there is.',
    stale: (period) => `There are probably newer figures: they were due in ${period}.`,
    peopleOfTen: (tenths, exact) => `${exact ? '' : 'about '}${tenths} out of 10`,
  },

  words: {
    period: 'Period',
    figure: 'Figure',
    target: 'Target',
    area: 'Area',
    note: 'Note',
    own: 'your neighbourhood',
    showFigures: 'Show the figures',
    about: 'About these figures',
    source: 'Source',
    publisher: 'Published by',
    figuresOf: 'Figures for',
    published: 'Published',
    nextUpdate: 'Next figures',
    licence: 'Licence',
    method: 'How it was measured',
    answerCounted: 'Answer counted',
    address: 'Permanent address of this figure',
    unknown: 'not known',
    question: 'Question',
    loading: 'Loading the figures.',
    drawChart: 'Show the chart',
    lookUp: 'Chart: use the arrow keys to look up the figures',
    scaleUnknown: 'The document does not say where the scale begins and ends.',
    verdict: {
      better: 'getting better',
      worse: 'getting worse',
      same: 'unchanged',
      notJudged: 'changed',
    },
    targetMet: 'target met',
    targetNotMet: 'target not met yet',
    download: 'Download',
  },

  unreachable: {
    title: 'The data cannot be reached right now.',
    next: 'Check your internet connection and try again.',
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
