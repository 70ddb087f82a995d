import type { Language } from './language.js';
import { nlComparison } from './nl/comparison.js';
import type { ComparisonLanguage } from './phrases.js';

/** Adds to a language what it says of areas beside each other. */
export async function loadComparisonLanguage(language: Language): Promise<ComparisonLanguage> {
  return { ...language, comparison: (await language.phrases?.comparison()) ?? nlComparison };
}
