import { hardWordsIn, type Explained } from './glossary.js';
import type { Language } from './language.js';

/** Loads what explains the hard words of Dutch texts to the reader of a language. */
export async function loadGlossary({ phrases }: Language) {
  const glossary = phrases
    ? await phrases.glossary()
    : (await import('./nl/glossary.js')).nlGlossary;
  return {
    /** In the order of the text, each word once. */
    explain: (dutch: string): readonly Explained[] =>
      hardWordsIn(dutch).map(([key, word]) => ({ word, meaning: glossary[key] })),
  };
}
