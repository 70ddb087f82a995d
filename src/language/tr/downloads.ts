import type { DownloadPhrases } from '../phrases.js';

/** What Turkish says of downloads. */
export const downloads: DownloadPhrases = {
  csv: 'Sayılar (CSV)',
  png: 'Görsel (PNG)',
  svg: 'Görsel (SVG)',
  state: {
    idle: '',
    busy: 'Dosya hazırlanıyor.',
    done: 'Dosya hazır.',
    failed: 'Dosya şu anda oluşturulamadı. Lütfen daha sonra yeniden deneyin.',
  },
};
