import type { WijkkrantPhrases } from '../wijkkrant/phrases.js';

const named = (names: string) => (names === '' ? '.' : `، مثل: ${names}.`);
const online = (onSite: boolean) => (onSite ? ' تجد المزيد على الموقع.' : '');

/** What Arabic says on the sheet of a wijk. */
export const wijkkrant: WijkkrantPhrases = {
  say: {
    title: (place) => `كيف هي الأحوال ${place}`,
    wider: (area) => `عن منطقة أكبر: ${area}`,
    moreFigures: (count, names, onSite) =>
      `أرقام لم تتسع لها هذه الورقة: ${count}${named(names)}${online(onSite)}`,
    moreInterventions: (count, names, onSite) =>
      `مشاريع أخرى: ${count}${named(names)}${online(onSite)}`,
    unknownFigures: (count) => `مواضيع لا توجد عنها أرقام بعد: ${count}.`,
    vinkjesFilledIn: (filled, of) =>
      filled === 0
        ? 'لم تتم الإجابة بعد عن أسئلة جودة هذه المشاريع.'
        : `مشاريع تمت الإجابة فيها عن أسئلة الجودة: ${filled} من ${of}.`,
  },
  words: {
    intro: 'ما هو معروف عن الحي، وما يجري من أجله، وما هو المال المتوفر لذلك.',
    figures: 'الأرقام',
    noFigures: 'لا توجد أرقام عن هذا الحي بعد.',
    done: 'ماذا يجري من أجل ذلك',
    noInterventions: 'لا توجد في البرنامج مشاريع لهذا الحي.',
    site: 'لمعرفة المزيد:',
    contact: 'هل لديك أسئلة؟',
    sources: 'من أين تأتي هذه المعلومات',
  },
};
