import type { Language, Level } from './language.js';
import { nl } from './nl/nl.js';

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
