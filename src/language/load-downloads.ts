import type { Language } from './language.js';
import type { DownloadPhrases } from './phrases.js';

/** What is said of files to take away. */
export async function loadDownloadPhrases({ phrases }: Language): Promise<DownloadPhrases> {
  return phrases ? phrases.downloads() : (await import('./nl/downloads.js')).nlDownloads;
}
