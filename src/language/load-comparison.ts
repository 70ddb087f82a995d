import type { Language } from './language.js';
import type { ByLevel } from './load.js';
import { nlComparison } from './nl/comparison.js';
import type { ComparisonLanguage, ComparisonPhrases } from './phrases.js';

const COMPARISON: ByLevel<ComparisonPhrases> = {
  standard: () => nlComparison,
  a2: async () => (await import('./nl-a2/comparison.js')).nlA2Comparison,
};

/** Adds to a language what it says of areas beside each other. */
export async function loadComparisonLanguage(language: Language): Promise<ComparisonLanguage> {
  return { ...language, comparison: await COMPARISON[language.level]() };
}
