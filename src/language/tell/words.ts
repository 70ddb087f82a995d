import type { Text } from '../../../data-schema/index.js';
import type { AreaFacts } from '../../reading/index.js';
import { formatPeriod } from '../format.js';
import type { Language } from '../language.js';
import { pickText } from '../text.js';

/** A document's text in this language. */
export function say(text: Text, language: Language): string {
  return language.quotes?.pick(text) ?? pickText(text, language.tag);
}

/** The easy text at the plain level where there is one, else the ordinary one. */
export function sayPlain(text: Text, plain: Text | null | undefined, language: Language): string {
  return say(language.plain && plain ? plain : text, language);
}

/** What a document calls something. */
export function sayLabel(
  { label, plainLabel }: { readonly label: Text; readonly plainLabel: Text | null },
  language: Language,
): string {
  return sayPlain(label, plainLabel, language);
}

/** "in Groningen-Noord" */
export function sayPlace({ name, kind }: AreaFacts, language: Language): string {
  return language.place(name, kind);
}

export function sayPeriod(period: string, language: Language): string {
  return formatPeriod(period, language.format, language.periods);
}

/** Keeps the first of texts that say the same. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** What a telling is about, by the ids of the document: no id holds an underscore. */
export function keyOf(kind: string, ...ids: readonly (string | undefined)[]): string {
  return [`wijk-${kind}`, ...ids.filter(Boolean)].join('_');
}
