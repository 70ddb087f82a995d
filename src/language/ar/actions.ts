import type { ActionPhrases } from '../phrases.js';

/** What Arabic says of what is done about a figure. */
export const actions: ActionPhrases = {
  say: {
    forGoals: (goals) => `هذا الرقم مرتبط بالغاية «${goals}». وهذا ما يُعمل من أجلها:`,
    none: (goals) => `هذا الرقم مرتبط بالغاية «${goals}». لا تذكر البيانات ما الذي يُعمل من أجلها.`,
    more: (count) => `عرض المزيد (${count})`,
  },
  words: {
    heading: 'ما الذي يُعمل بشأن ذلك',
    noGoal: 'لا تذكر البيانات الغاية التي يرتبط بها هذا الرقم، لذلك لا يمكننا عرض ما يُعمل بشأنه.',
    roleUnknown: 'كيف يساعد: غير معروف',
    phaseUnknown: 'المرحلة غير معروفة',
  },
};
