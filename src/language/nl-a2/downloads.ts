import { nlDownloads } from '../nl/downloads.js';
import type { DownloadPhrases } from '../phrases.js';

/** What easy Dutch says of downloads. */
export const nlA2Downloads: DownloadPhrases = {
  ...nlDownloads,
  csv: 'Cijfers voor Excel (CSV)',
  state: {
    ...nlDownloads.state,
    busy: 'Even wachten.',
    failed: 'Dat lukt nu niet. Probeer het later nog een keer.',
  },
};
