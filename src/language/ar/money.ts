import { plurals } from '../plurals.js';
import type { MoneyPhrases } from '../phrases.js';
import { joined } from '../text.js';

const plural = plurals<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar');

/** What is counted in millions stays singular but after three to ten. */
const million = (count: number) =>
  plural(count, {
    zero: 'مليون',
    one: 'مليون',
    two: 'مليون',
    few: 'ملايين',
    many: 'مليون',
    other: 'مليون',
  });

/** What Arabic says of money. */
export const money: MoneyPhrases = {
  millions: (amount, count) => `${amount}\u00a0${million(count)}\u00a0يورو`,
  millionsShort: (amount, count) => `${amount}\u00a0${million(count)}\u00a0€`,
  say: {
    money: (total, place, period) => `المبلغ الإجمالي ${joined([place, period], '، ')}: ${total}.`,
    moneyStatus: {
      granted: (amount) => `تمت الموافقة على ${amount}.`,
      requested: (amount) => `المبلغ المطلوب: ${amount}. هذا المال غير مؤكد بعد.`,
      unknown: (amount) => `مبلغ لم يُذكر هل تمت الموافقة عليه: ${amount}.`,
    },
    perInhabitant: (amount, inhabitants, period) =>
      `لكل ساكن: ${amount} (عدد السكان: ${inhabitants}، ${period}).`,
    spent: (amount) => `أُنفق من ذلك: ${amount}.`,
    averagedYears: (sources) =>
      sources === null
        ? 'لا يُعرف مقدار المال في كل سنة. وهو مقسّم هنا بالتساوي على السنوات.'
        : `لا يُعرف المبلغ السنوي لكل المصادر. المقسّم بالتساوي على السنوات: ${sources}.`,
    withoutYears: (sources) => `غير محسوب لأن السنوات غير معروفة: ${sources}.`,
    flow: (from, to) => `من ${from} إلى ${to}`,
  },
  words: {
    amount: 'المبلغ',
    status: 'الحالة',
    runTime: 'المدة',
    spent: 'المُنفَق',
    total: 'المجموع',
    totalKnown: 'مجموع المعروف',
    perYear: 'بحسب السنة',
    yearsFrom: 'التوزيع',
    averaged: 'مقسّم بالتساوي على السنوات',
    perYearPublished: 'معروف لكل سنة',
    flows: 'أي مال يذهب وإلى أين',
    flowFrom: 'من',
    flowTo: 'إلى',
    rounding: 'تقريب',
    money: 'المال',
    breakdown: {
      source: 'من أين يأتي المال',
      spoor: 'إلى أين يذهب المال: المسارات',
      actielijn: 'إلى أين يذهب المال: خطوط العمل',
      goal: 'إلى أين يذهب المال: الغايات',
    },
    breakdownHead: {
      source: 'المصدر',
      spoor: 'المسار',
      actielijn: 'خط العمل',
      goal: 'الغاية',
    },
    funding: { granted: 'تمت الموافقة', requested: 'مطلوب', unknown: 'غير مذكور' },
  },
};
