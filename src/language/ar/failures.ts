import type { FailurePhrases } from '../phrases.js';

const tellTheWebmaster = 'أخبر مسؤول هذا الموقع.';
const tryLater = 'حاول مرة أخرى لاحقًا، أو أخبر مسؤول هذا الموقع.';

/** What Arabic says when something went wrong. */
export const failures: FailurePhrases = {
  words: {
    retry: 'حاول مرة أخرى',
    forWebmaster: 'لمسؤول الموقع',
    unavailable: 'لا يمكننا عرض هذا الجزء الآن.',
  },
  facts: {
    network: 'لا يمكن الوصول',
    http: 'رد الخادم',
    'not-json': 'ليس JSON صالحًا',
    'bad-attribute': 'لا يوجد عنوان صالح في src',
    'wrong-kind': 'مستند من نوع آخر',
  },
  texts: {
    network: {
      title: 'لا يمكن الوصول إلى البيانات الآن.',
      next: 'تحقق من اتصالك بالإنترنت وحاول مرة أخرى.',
    },
    http: { title: 'البيانات ليست في مكانها الصحيح.', next: tryLater },
    'not-json': { title: 'لا يمكن قراءة البيانات.', next: tellTheWebmaster },
    'invalid-document': {
      title: 'البيانات غير صحيحة، لذلك لا نعرضها.',
      next: tellTheWebmaster,
    },
    'newer-contract': {
      title: 'هذه البيانات أحدث من هذا الجزء من الموقع.',
      next: 'يمكن لمسؤول هذا الموقع تثبيت إصدار جديد من Wijkraam.',
    },
    'bad-attribute': {
      title: 'هذا الجزء من الموقع غير مضبوط بشكل صحيح.',
      next: tellTheWebmaster,
    },
    internal: { title: 'حدث خطأ هنا.', next: tryLater },
    'wrong-kind': { title: 'هذه البيانات تخص جزءًا آخر من الموقع.', next: tellTheWebmaster },
    'empty-document': { title: 'لا توجد بيانات بعد.', next: 'عُد لاحقًا.' },
    'unknown-indicator': { title: 'هذا الرقم غير موجود في البيانات.', next: tellTheWebmaster },
    'unknown-area': { title: 'هذه المنطقة غير موجودة في البيانات.', next: tellTheWebmaster },
    'unknown-intervention': {
      title: 'هذا المشروع غير موجود في البيانات.',
      next: tellTheWebmaster,
    },
  },
};
