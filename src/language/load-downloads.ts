import type { Language } from './language.js';
import type { ByLevel } from './load.js';
import type { DownloadPhrases } from './phrases.js';

const DOWNLOADS: ByLevel<DownloadPhrases> = {
  standard: async () => (await import('./nl/downloads.js')).nlDownloads,
  a2: async () => (await import('./nl-a2/downloads.js')).nlA2Downloads,
};

/** What is said of files to take away. */
export async function loadDownloadPhrases({ level }: Language): Promise<DownloadPhrases> {
  return DOWNLOADS[level]();
}
