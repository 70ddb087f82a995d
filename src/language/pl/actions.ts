import type { ActionPhrases } from '../phrases.js';

/** What Polish says of what is done about a figure. */
export const actions: ActionPhrases = {
  say: {
    forGoals: (goals) => `Ta liczba dotyczy celu „${goals}”. Oto co się w tej sprawie robi:`,
    none: (goals) =>
      `Ta liczba dotyczy celu „${goals}”. Dane nie mówią, co się w tej sprawie robi.`,
    more: (count) => `Pokaż jeszcze ${count}`,
  },
  words: {
    heading: 'Co się w tej sprawie robi',
    noGoal:
      'Dane nie mówią, jakiego celu dotyczy ta liczba. Dlatego nie możemy pokazać, co się w tej sprawie robi.',
    roleUnknown: 'nie wiadomo, jak pomaga',
    phaseUnknown: 'etap nieznany',
  },
};
