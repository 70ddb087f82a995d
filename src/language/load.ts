import type { Language, Level } from './language.js';
import { nl } from './nl/nl.js';

/** The language that is always there; every other comes as a module of its own. */
export { nl as DEFAULT_LANGUAGE };

/**
 * @param lang as a `lang` attribute says it; Dutch where it says nothing, or a language that the kit does not have
 * @param level of Dutch: the others have one level
 */
export async function loadLanguage(lang: string, level: Level): Promise<Language> {
  if (level === 'standard' && /^(nl|$)/i.test(lang)) return nl;
  const { loadFurther } = await import('./further.js');
  return loadFurther(lang, level);
}
