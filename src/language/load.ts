import type { Language, Level, Tag } from './language.js';
import { nl } from './nl/nl.js';

/** The language that is always there; every other comes as a module of its own. */
export { nl as DEFAULT_LANGUAGE };

/** @param level of Dutch: the others have one level */
export async function loadLanguage(tag: Tag, level: Level): Promise<Language> {
  if (tag !== 'nl') {
    const { FURTHER } = await import('./further.js');
    return (await FURTHER[tag]()).language;
  }
  return level === 'a2' ? (await import('./nl-a2/nl-a2.js')).nlA2 : nl;
}
