import type { ParseArgsConfig } from 'node:util';
import { LEVELS, loadLanguage, quoting, TAGS, type Language } from '../../language/index.js';
import { wrongUse } from '../refusal.js';

/** In which words a document is said: the same for everything that is rendered. */
export const LANGUAGE_OPTIONS = {
  lang: { type: 'string' },
  level: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

interface Given {
  readonly lang?: string | undefined;
  readonly level?: string | undefined;
}

/**
 * @param documentLanguage the language of the document's own texts
 * @throws Refusal for a language or level that there is not.
 */
export async function languageOf(
  { lang, level }: Given,
  documentLanguage: string,
): Promise<Language> {
  const tag = oneOf(TAGS, lang, 'lang') ?? 'nl';
  const language = await loadLanguage(tag, oneOf(LEVELS, level, 'level') ?? 'standard');
  return quoting(language, documentLanguage);
}

/** @throws Refusal for a value that is not on the list. */
export function oneOf<T extends string>(
  values: readonly T[],
  given: string | undefined,
  option: string,
): T | undefined {
  const value = values.find((candidate) => candidate === given);
  if (given !== undefined && value === undefined) {
    throw wrongUse(`--${option} kan ${values.join(', ')} zijn, en niet ${given}.`);
  }
  return value;
}
