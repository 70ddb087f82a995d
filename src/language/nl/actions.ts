import type { ActionPhrases } from '../phrases.js';

/** What Dutch says of what is done about a figure. */
export const nlActions: ActionPhrases = {
  say: {
    forGoals: (goals) => `Dit cijfer hoort bij het doel ‘${goals}’. Dit wordt daarvoor gedaan:`,
    none: (goals) =>
      `Dit cijfer hoort bij het doel ‘${goals}’. Wat daarvoor gedaan wordt, staat niet in de gegevens.`,
    more: (count) => `Toon er nog ${count}`,
  },
  words: {
    heading: 'Wat eraan gedaan wordt',
    noGoal:
      'De gegevens zeggen niet bij welk doel dit cijfer hoort. Daarom kunnen we niet laten zien wat eraan gedaan wordt.',
    roleUnknown: 'hoe het helpt, is niet bekend',
    phaseUnknown: 'stand niet bekend',
  },
};
