import type { Language } from './language.js';
import { nl } from './nl.js';

export const LEVELS = ['standard', 'a2'] as const;
export type Level = (typeof LEVELS)[number];

/** The language that is always there; every other comes as a module of its own. */
export { nl as DEFAULT_LANGUAGE };

const LOADERS: Readonly<Record<Level, () => Promise<Language>>> = {
  standard: () => Promise.resolve(nl),
  a2: async () => (await import('./nl-a2.js')).nlA2,
};

export function loadLanguage(level: Level): Promise<Language> {
  return LOADERS[level]();
}
