import type { ActionPhrases } from '../phrases.js';

/** What Ukrainian says of what is done about a figure. */
export const actions: ActionPhrases = {
  say: {
    forGoals: (goals) => `Ця цифра стосується завдання «${goals}». Ось що для цього роблять:`,
    none: (goals) =>
      `Ця цифра стосується завдання «${goals}». У даних не сказано, що для цього роблять.`,
    more: (count) => `Показати ще ${count}`,
  },
  words: {
    heading: 'Що для цього роблять',
    noGoal:
      'У даних не сказано, якого завдання стосується ця цифра. Тому ми не можемо показати, що для цього роблять.',
    roleUnknown: 'як це допомагає, невідомо',
    phaseUnknown: 'етап невідомий',
  },
};
