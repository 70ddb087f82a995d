import type { DownloadPhrases } from '../phrases.js';

/** What Polish says of downloads. */
export const downloads: DownloadPhrases = {
  csv: 'Liczby (CSV)',
  png: 'Obraz (PNG)',
  svg: 'Obraz (SVG)',
  state: {
    idle: '',
    busy: 'Trwa tworzenie pliku.',
    done: 'Plik jest gotowy.',
    failed: 'Nie udało się teraz utworzyć pliku. Spróbuj ponownie później.',
  },
};
