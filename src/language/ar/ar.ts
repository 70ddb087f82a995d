import { Formatter } from '../format.js';
import type { FigureSentence, FurtherLanguage } from '../language.js';
import { isolated } from '../isolates.js';

const said = ({ place, subject, predicate, amount, period }: FigureSentence) =>
  `${place}، ${subject} ${predicate}: ${amount} (${period}).`;

/**
 * Arabic. Names in other letters stand between isolates, so that they keep their order. Digits are those that CLDR has
 * for Arabic in general, written out because older browsers have others.
 */
export const language: FurtherLanguage = {
  tag: 'ar',
  direction: 'rtl',
  comma: '، ',
  level: 'standard',
  plain: false,
  format: new Formatter('ar-u-nu-latn'),
  periods: {
    years: (from, to) => `من ${from} إلى ${to}`,
    quarter: (quarter, year) => `الربع ${quarter} من ${year}`,
  },

  place: (name, kind) => {
    if (kind === 'land' && name === 'Nederland') return 'في هولندا';
    const kinds = {
      gebied: 'في منطقة',
      wijk: 'في حي',
      buurt: 'في حي',
      gemeente: 'في بلدية',
      land: 'في دولة',
    };
    return `${kinds[kind]} ${isolated(name.replace(/^gemeente /i, ''))}`;
  },

  amount: {
    about: (amount) => `حوالي ${amount}`,
    moreThan: (amount) => `أكثر من ${amount}`,
    lessThan: (amount) => `أقل من ${amount}`,
    between: (low, high) => `بين ${low} و${high}`,
    perThousand: (amount) => `${amount} من كل 1000`,
    outOfHundred: (amount) => `${amount} من كل 100`,
    withMargin: (amount, margin) => `${amount} (هامش الخطأ: ±${margin})`,
  },
  target: {
    moreThan: (amount) => `أكثر من ${amount}`,
    atLeast: (amount) => `${amount} أو أكثر`,
    lessThan: (amount) => `أقل من ${amount}`,
    atMost: (amount) => `${amount} أو أقل`,
  },
  absence: {
    notKnown: 'غير معروف',
    notYetKnown: 'غير معروف بعد',
    notAsked: 'لم يُسأل عنه',
    tooFewPeople: 'عدد الأشخاص أقل من أن يُعرض',
    unreliable: 'غير موثوق بما يكفي',
    notPublished: 'غير منشور',
    notApplicable: 'لا ينطبق',
    notInDocument: 'لا يوجد رقم',
  },

  say: {
    share: said,
    perThousand: (parts) => said({ ...parts, amount: `${parts.amount} من كل 1000` }),
    count: said,
    grade: (parts) => said({ ...parts, amount: `${parts.amount} في المتوسط` }),
    score: said,
    labelled: (label, place, amount, period) => `${label}، ${place}: ${amount} (${period}).`,
    noFigure: (label, place, absence) =>
      absence === 'notInDocument'
        ? `${label}، ${place}: لا يوجد رقم.`
        : `${label}، ${place}: لا يوجد رقم (${language.absence[absence]}).`,
    awaited: (period, absence) => `رقم الفترة (${period}): ${language.absence[absence]}.`,
    change: (verdict, { way, tentative, amount, period }) => {
      const verb = tentative ? 'يبدو أن هذا' : 'هذا';
      if (verdict === 'same') return `${verb} مماثل للرقم السابق (${period}).`;
      const said = {
        better: 'أفضل',
        worse: 'أسوأ',
        notJudged: way === 'higher' ? 'أعلى' : 'أقل',
      }[verdict];
      return `${verb} ${said} من الرقم السابق (${period}: ${amount}).`;
    },
    unclearChange: (obstacle, period) =>
      ({
        method: `في الفترة السابقة (${period}) جرى القياس بطريقة مختلفة. لذلك لا نقارن.`,
        margin: `لا يمكن القول هل تغيّر شيء منذ الفترة السابقة (${period}): الفرق ضمن هامش الخطأ.`,
        range: `لا يمكن القول هل تغيّر شيء منذ الفترة السابقة (${period}): الرقم ليس دقيقًا بما يكفي.`,
        period: `لا يمكن مقارنته بالرقم السابق (${period}).`,
        borders: `تغيّرت حدود المنطقة منذ الفترة السابقة (${period}). لذلك لا نقارن.`,
      })[obstacle],
    target: (target, period) => `الهدف (${period}): ${target}.`,
    targetMet: (met) =>
      met === null
        ? 'لا يمكن القول هل تحقق هذا الهدف.'
        : met
          ? 'تحقق هذا الهدف.'
          : 'لم يتحقق هذا الهدف بعد.',
    higherIsMore: 'كلما ارتفعت الدرجة، زادت هذه الظاهرة.',
    stale: (period) => `توجد على الأرجح أرقام أحدث. الموعد المتوقع: ${period}.`,
    peopleOfTen: (tenths, exact) => `${exact ? '' : 'حوالي '}${tenths} من كل 10`,
  },

  words: {
    period: 'الفترة',
    figure: 'الرقم',
    target: 'الهدف',
    area: 'المنطقة',
    note: 'توضيح',
    own: 'حيّك',
    showFigures: 'عرض الأرقام',
    about: 'عن هذه الأرقام',
    source: 'المصدر',
    publisher: 'الناشر',
    figuresOf: 'فترة الأرقام',
    published: 'تاريخ النشر',
    nextUpdate: 'الأرقام القادمة',
    licence: 'الترخيص',
    method: 'طريقة القياس',
    answerCounted: 'الإجابة المحسوبة',
    address: 'الرابط الثابت لهذا الرقم',
    unknown: 'غير معروف',
    question: 'السؤال',
    loading: 'جارٍ تحميل الأرقام.',
    drawChart: 'عرض الرسم البياني',
    lookUp: 'الرسم البياني: استخدم مفاتيح الأسهم للاطلاع على الأرقام',
    scaleUnknown: 'لا يذكر المستند أين يبدأ المقياس وأين ينتهي.',
    verdict: {
      better: 'الوضع يتحسن',
      worse: 'الوضع يسوء',
      same: 'بلا تغيير',
      notJudged: 'تغيّر',
    },
    targetMet: 'تحقق الهدف',
    targetNotMet: 'لم يتحقق الهدف بعد',
    download: 'تنزيل',
  },

  unreachable: {
    title: 'لا يمكن الوصول إلى البيانات الآن.',
    next: 'تحقق من اتصالك بالإنترنت وحاول مرة أخرى.',
  },

  phrases: {
    comparison: async () => (await import('./comparison.js')).comparison,
    money: async () => (await import('./money.js')).money,
    interventions: async () => (await import('./interventions.js')).interventions,
    actions: async () => (await import('./actions.js')).actions,
    downloads: async () => (await import('./downloads.js')).downloads,
    contact: async () => (await import('./contact.js')).contact,
    embeds: async () => (await import('./embeds.js')).embeds,
    failures: async () => (await import('./failures.js')).failures,
    help: async () => (await import('./help.js')).help,
    glossary: async () => (await import('./glossary.js')).glossary,
    speech: async () => (await import('./speech.js')).speech,
  },
};
