import type { ActionPhrases } from '../phrases.js';

/** What English says of what is done about a figure. */
export const actions: ActionPhrases = {
  say: {
    forGoals: (goals) => `This figure belongs to the goal “${goals}”. What is done for it:`,
    none: (goals) =>
      `This figure belongs to the goal “${goals}”. The data do not say what is done for it.`,
    more: (count) => `Show ${count} more`,
  },
  words: {
    heading: 'What is being done about it',
    noGoal:
      'The data do not say to which goal this figure belongs. So we cannot show what is being done about it.',
    roleUnknown: 'how it helps is not known',
    phaseUnknown: 'stage not known',
  },
};
