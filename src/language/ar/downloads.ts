import type { DownloadPhrases } from '../phrases.js';

/** What Arabic says of downloads. */
export const downloads: DownloadPhrases = {
  csv: 'الأرقام (CSV)',
  png: 'صورة (PNG)',
  svg: 'صورة (SVG)',
  state: {
    idle: '',
    busy: 'جارٍ إنشاء الملف.',
    done: 'الملف جاهز.',
    failed: 'تعذّر إنشاء الملف الآن. حاول مرة أخرى لاحقًا.',
  },
};
