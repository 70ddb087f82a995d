import type { DownloadPhrases } from '../phrases.js';

/** What Dutch says of downloads. */
export const nlDownloads: DownloadPhrases = {
  csv: 'Cijfers (CSV)',
  png: 'Plaatje (PNG)',
  svg: 'Plaatje (SVG)',
  state: {
    idle: '',
    busy: 'Het bestand wordt gemaakt.',
    done: 'Het bestand is klaar.',
    failed: 'Het bestand kon nu niet worden gemaakt. Probeer het later opnieuw.',
  },
};
