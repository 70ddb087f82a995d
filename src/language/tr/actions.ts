import type { ActionPhrases } from '../phrases.js';

/** What Turkish says of what is done about a figure. */
export const actions: ActionPhrases = {
  say: {
    forGoals: (goals) => `Bu rakamın ilgili olduğu amaç: “${goals}”. Bunun için yapılanlar:`,
    none: (goals) =>
      `Bu rakamın ilgili olduğu amaç: “${goals}”. Verilerde bunun için ne yapıldığı yazmıyor.`,
    more: (count) => `${count} tane daha göster`,
  },
  words: {
    heading: 'Bu konuda neler yapılıyor',
    noGoal:
      'Verilerde bu rakamın hangi amaçla ilgili olduğu yazmıyor. Bu yüzden neler yapıldığını gösteremiyoruz.',
    roleUnknown: 'nasıl katkı sağladığı bilinmiyor',
    phaseUnknown: 'aşaması bilinmiyor',
  },
};
