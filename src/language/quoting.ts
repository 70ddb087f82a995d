import type { Text } from '../../data-schema/index.js';
import { primaryOf } from './further.js';
import type { Language } from './language.js';
import { CLOSING, isolated, OPENING } from './isolates.js';

/**
 * The language as it says a document whose own texts are in another one: what the document does not have in the
 * reader's language is set apart between direction isolates, so that it keeps its order among other words, and what
 * shows it can tell in which language it is.
 *
 * @param tag the language of the document's own texts
 */
export function quoting(language: Language, tag: string): Language {
  if (primaryOf(tag) === language.tag) return language;
  const pick = (text: Text): string => {
    if (typeof text === 'string') return isolated(text);
    const understood = Object.keys(text).find((key) => primaryOf(key) === language.tag);
    if (understood !== undefined) return text[understood] ?? '';
    return isolated(text[tag] ?? Object.values(text)[0] ?? '');
  };
  return { ...language, quotes: { tag, pick, isQuoted } };
}

function isQuoted(said: string): boolean {
  return said.startsWith(OPENING);
}

/** A part of a text, and whether it is a quotation. */
export interface Part {
  readonly text: string;
  readonly quoted: boolean;
}

const QUOTATION = new RegExp(`${OPENING}([^${OPENING}${CLOSING}]*)${CLOSING}`, 'u');

/** A text in parts: what is said in the reader's language, and what is quoted from the document. */
export function partsOf(text: string): readonly Part[] {
  return text
    .split(QUOTATION)
    .map((part, index) => ({ text: part, quoted: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
