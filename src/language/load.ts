import type { Language, Level } from './language.js';
import { nl } from './nl/nl.js';
import type { DownloadPhrases, FailurePhrases } from './phrases.js';

/** For each level what it is, or a module to load it from. */
export type ByLevel<T> = Readonly<Record<Level, () => T | Promise<T>>>;

/** The language that is always there; every other comes as a module of its own. */
export { nl as DEFAULT_LANGUAGE };

const LANGUAGES: ByLevel<Language> = {
  standard: () => nl,
  a2: async () => (await import('./nl-a2/nl-a2.js')).nlA2,
};

export async function loadLanguage(level: Level): Promise<Language> {
  return LANGUAGES[level]();
}

const DOWNLOADS: ByLevel<DownloadPhrases> = {
  standard: async () => (await import('./nl/downloads.js')).nlDownloads,
  a2: async () => (await import('./nl-a2/downloads.js')).nlA2Downloads,
};

/** What is said of files to take away. */
export async function loadDownloadPhrases({ level }: Language): Promise<DownloadPhrases> {
  return DOWNLOADS[level]();
}

/** What is said when something went wrong, at every level. */
export async function loadFailurePhrases(): Promise<FailurePhrases> {
  return (await import('./nl/failures.js')).nlFailures;
}
