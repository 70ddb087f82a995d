import { plurals } from '../plurals.js';
import type { InterventionPhrases } from '../phrases.js';
import { joined } from '../text.js';

const plural = plurals<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar');

/** What Arabic says of interventions. */
export const interventions: InterventionPhrases = {
  say: {
    vinkjesNotFilledIn: (count) =>
      plural(count, {
        zero: 'لا توجد أسئلة.',
        one: 'هناك سؤال واحد بلا إجابة حتى الآن.',
        two: 'هناك سؤالان بلا إجابة حتى الآن.',
        few: `هناك ${count} أسئلة بلا إجابة حتى الآن.`,
        many: `هناك ${count} سؤالًا بلا إجابة حتى الآن.`,
        other: `هناك ${count} سؤال بلا إجابة حتى الآن.`,
      }),
    vinkjesAnswered: (yes, partly, notYet, of) =>
      joined(
        [
          `المعايير المستوفاة: ${yes} من ${of}.`,
          partly > 0 ? `جزئيًا: ${partly}.` : '',
          notYet > 0 ? `ليس بعد: ${notYet}.` : '',
        ],
        ' ',
      ),
  },
  words: {
    spoor: 'المسار',
    actielijn: 'خط العمل',
    partners: 'من يشارك',
    planning: 'متى',
    wijken: 'أين',
    goals: 'لأي غاية',
    goalRole: { primary: 'الغاية الرئيسية', sideEffect: 'يساعد أيضًا', unknown: 'غير معروف' },
    phase: {
      planned: 'مخطط له',
      preparation: 'قيد التحضير',
      running: 'جارٍ الآن',
      finished: 'انتهى',
      unknown: 'المرحلة غير معروفة',
    },
    pace: {
      ahead: 'متقدم على الخطة',
      onSchedule: 'يسير حسب الخطة',
      behind: 'متأخر عن الخطة',
      unknown: 'مدى التقدم غير معروف',
    },
    results: 'النتائج حتى الآن',
    residents: 'ماذا يقول السكان',
    stories: 'من الحي',
    links: 'اقرأ المزيد',
    milestones: 'خطوات مهمة',
    milestoneReached: 'تم إنجازها',
    vinkjes: 'المعايير السبعة',
    answer: 'الإجابة',
    answers: {
      yes: 'نعم',
      partly: 'جزئيًا',
      notYet: 'ليس بعد',
      notApplicable: 'لا ينطبق',
      notFilledIn: 'بلا إجابة حتى الآن',
    },
    clear: 'مسح الإجابات',
    nothingStored: 'لا يُحفظ أي شيء ولا يُرسل.',
  },
};
