import type { DownloadPhrases } from '../phrases.js';

/** What English says of downloads. */
export const downloads: DownloadPhrases = {
  csv: 'Figures (CSV)',
  png: 'Image (PNG)',
  svg: 'Image (SVG)',
  state: {
    idle: '',
    busy: 'Making the file.',
    done: 'The file is ready.',
    failed: 'The file could not be made just now. Please try again later.',
  },
};
