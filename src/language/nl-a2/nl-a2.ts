import type { FurtherLanguage } from '../language.js';
import { nl } from '../nl/nl.js';

/** Rounded to people, what differs can be the same: then no word may tell it apart. */
export function soundsLike(one: string, other: string): boolean {
  const [bare, otherBare] = [one, other].map((text) => text.replace('ongeveer ', ''));
  return bare === otherBare;
}

/** Easy Dutch, level A2: short sentences, common words, people instead of percentages. */
export const nlA2: FurtherLanguage = {
  ...nl,
  level: 'a2',
  plain: true,
  periods: { ...nl.periods, years: (from, to) => `${from} tot ${to}` },
  amount: {
    ...nl.amount,
    perThousand: (amount) => `${amount} van de 1.000`,
    withMargin: (amount) => `ongeveer ${amount}`,
  },
  absence: {
    notKnown: 'dat weten we niet',
    notYetKnown: 'dat weten we nog niet',
    notAsked: 'dat is niet gevraagd',
    tooFewPeople: 'te weinig mensen',
    unreliable: 'dat weten we niet zeker',
    notPublished: 'dat cijfer is er niet',
    notApplicable: 'dat hoort hier niet',
    notInDocument: 'geen cijfer',
  },
  say: {
    ...nl.say,
    share: ({ subject, ...parts }) => nl.say.share({ ...parts, subject: `100 ${subject}` }),
    grade: (parts) => nl.say.grade(parts).replace(' gemiddeld een ', ' een '),
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `We hebben geen cijfer ${place}: ${label.toLowerCase()}.`
        : `We hebben geen cijfer ${place}: ${label.toLowerCase()}. Want: ${nlA2.absence[absence]}.`,
    awaited: (period, absence) => `Het cijfer van ${period}: ${nlA2.absence[absence]}.`,
    change: (verdict, { way, tentative, now, amount, period }) => {
      const verb = tentative ? 'lijkt' : 'is';
      if (verdict === 'same' || soundsLike(now, amount))
        return `Dat ${verb} hetzelfde als in ${period}.`;
      const said = {
        better: 'beter',
        worse: 'slechter',
        notJudged: way === 'higher' ? 'meer' : 'minder',
      }[verdict];
      return `Dat ${verb} ${said} dan in ${period}. Toen was het ${amount}.`;
    },
    unclearChange: (obstacle, period) =>
      obstacle === 'method'
        ? `In ${period} is anders geteld. We kunnen het niet vergelijken.`
        : `Is het anders dan in ${period}? Dat weten we niet.`,
    target: (target, period) => `Het doel voor ${period} is: ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'Is het doel gehaald? Dat weten we niet.'
        : met
          ? 'Het doel is gehaald.'
          : 'Het doel is nog niet gehaald.',
    higherIsMore: 'Een hoog cijfer betekent: er is veel van.',
    stale: () => 'Er zijn misschien al nieuwe cijfers.',
  },
  words: {
    ...nl.words,
    target: 'Doel',
    note: 'Uitleg',
    showFigures: 'Laat de cijfers zien',
    source: 'Dit komt uit',
    publisher: 'Gemaakt door',
    licence: 'Gebruik',
    method: 'Zo is het geteld',
    address: 'Link naar dit cijfer',
    targetMet: 'doel gehaald',
    targetNotMet: 'doel nog niet gehaald',
    scaleUnknown: 'We weten niet wat het hoogste cijfer kan zijn.',
  },

  phrases: {
    comparison: async () => (await import('./comparison.js')).nlA2Comparison,
    money: async () => (await import('./money.js')).nlA2Money,
    interventions: async () => (await import('./interventions.js')).nlA2Interventions,
    actions: async () => (await import('./actions.js')).nlA2Actions,
    downloads: async () => (await import('./downloads.js')).nlA2Downloads,
    contact: async () => (await import('./contact.js')).nlA2Contact,
    embeds: async () => (await import('./embeds.js')).nlA2Embeds,
    failures: async () => (await import('./failures.js')).nlA2Failures,
    help: async () => (await import('../nl/help.js')).nlHelp,
    glossary: async () => (await import('../nl/glossary.js')).nlGlossary,
    speech: async () => (await import('../nl/speech.js')).nlSpeech,
  },
};
