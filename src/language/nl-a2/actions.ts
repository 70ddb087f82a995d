import type { ActionPhrases } from '../phrases.js';

/** What easy Dutch says of what is done about a figure. */
export const nlA2Actions: ActionPhrases = {
  say: {
    forGoals: (goals) => `Het doel is: ${goals}. Dit wordt daarvoor gedaan:`,
    none: (goals) => `Het doel is: ${goals}. Wat wordt daarvoor gedaan? Dat staat er niet bij.`,
    more: (count) => `Laat er nog ${count} zien`,
  },
  words: {
    heading: 'Wat wordt eraan gedaan?',
    noGoal: 'We weten niet welk doel hierbij hoort. Wat eraan gedaan wordt, weten we dus ook niet.',
    roleUnknown: 'hoe het helpt, weten we niet',
    phaseUnknown: 'hoe ver het is, weten we niet',
  },
};
