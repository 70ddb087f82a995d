import type { ComparisonPhrases } from '../phrases.js';

/** What Arabic says of areas beside each other. */
export const comparison: ComparisonPhrases = {
  say: {
    relation: ({ way, tentative, place, amount }) => {
      const verb = tentative ? 'يبدو أن هذا' : 'هذا';
      const said = { higher: 'أعلى من الرقم', lower: 'أقل من الرقم', same: 'مماثل للرقم' }[way];
      return `${verb} ${said} ${place} (${amount}).`;
    },
    unclearRelation: (obstacle, place) =>
      ({
        method: `الرقم ${place} مقيس بطريقة مختلفة. لذلك لا نقارن.`,
        margin: `الفرق عن الرقم ${place} يقع ضمن هامش الخطأ.`,
        range: `الرقم ليس دقيقًا بما يكفي لمقارنته بالرقم ${place}.`,
        period: `الرقم ${place} من سنة أخرى. لذلك لا نقارن.`,
        borders: `الرقم ${place} يخص حدودًا أخرى. لذلك لا نقارن.`,
      })[obstacle],
    spread: (range) => `في الأحياء المعروضة هنا: ${range}.`,
    comparedAreas: (label, period) => `${label}، بحسب الأحياء (${period}).`,
    noComparison: (label) => `${label}: لا توجد أرقام للمقارنة.`,
  },
  words: {
    now: 'الآن',
    overTheYears: 'عبر السنوات',
  },
};
