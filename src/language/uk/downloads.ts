import type { DownloadPhrases } from '../phrases.js';

/** What Ukrainian says of downloads. */
export const downloads: DownloadPhrases = {
  csv: 'Цифри (CSV)',
  png: 'Зображення (PNG)',
  svg: 'Зображення (SVG)',
  state: {
    idle: '',
    busy: 'Файл створюється.',
    done: 'Файл готовий.',
    failed: 'Зараз не вдалося створити файл. Спробуйте ще раз пізніше.',
  },
};
