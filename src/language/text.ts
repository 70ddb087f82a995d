import type { Text } from '../../data-schema/index.js';

/** The isolates around a text that a document has in its own language only. */
export const OPENING = '\u2068';
export const CLOSING = '\u2069';

/** A text that keeps its own direction and order, whatever stands around it. */
export function isolated(text: string): string {
  return OPENING + text + CLOSING;
}

/** @returns a document's text in a language, else in its nearest relative, else whatever the document has. */
export function pickText(text: Text, tag: string): string {
  if (typeof text === 'string') return text;
  const base = tag.split('-')[0] ?? tag;
  return text[tag] ?? text[base] ?? Object.values(text)[0] ?? '';
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What there is to say, after each other. */
export function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part).join(separator);
}
