import type { Text } from '../../../data-schema/index.js';
import { formatPeriod } from '../format.js';
import type { Language } from '../language.js';
import { pickText } from '../text.js';

/** A document's text in this language. */
export function say(text: Text, language: Language): string {
  return pickText(text, language.tag);
}

/** The easy text at the plain level where there is one, else the ordinary one. */
export function sayPlain(text: Text, plain: Text | null | undefined, language: Language): string {
  return say(language.plain && plain ? plain : text, language);
}

export function sayPeriod(period: string, language: Language): string {
  return formatPeriod(period, language.format, language.periods);
}

/** Keeps the first of texts that say the same. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
