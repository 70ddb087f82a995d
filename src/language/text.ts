import type { Text } from '../../data-schema/index.js';

/** @returns a document's text in a language, else whatever the document has. */
export function pickText(text: Text, tag: string): string {
  if (typeof text === 'string') return text;
  return text[tag] ?? Object.values(text)[0] ?? '';
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
