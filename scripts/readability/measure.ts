/** How hard a Dutch text is to read. */
export interface Readability {
  readonly sentences: number;
  /** Words in the average sentence. */
  readonly average: number;
  /** The sentence with the most words. */
  readonly longest: string;
  /** Flesch-Douma: 0 is very hard, 100 very easy. */
  readonly ease: number;
  /** The hard words that stand in it. */
  readonly hardWords: readonly string[];
}

export function readabilityOf(text: string, hardWords: readonly string[]): Readability {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  const average = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length;
  return {
    sentences: sentences.length,
    average,
    longest: sentences.reduce((most, next) =>
      wordsIn(next).length > wordsIn(most).length ? next : most,
    ),
    ease: 206.84 - 77 * syllables - 0.93 * average,
    hardWords: hardWords.filter((hard) =>
      words.some((word) => word.toLowerCase().startsWith(hard)),
    ),
  };
}

/** A point within a number ends no sentence. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?]['’)]?)\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.,%’'-]*/gu) ?? [];
}

/** Dutch vowels that are said as one, the longest first. */
const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéíóúàèêëïöü]/giu;

/** As they are written: what is said of a number is as long as one word. */
export function syllablesIn(word: string): number {
  return Math.max(1, word.match(VOWELS)?.length ?? 0);
}
