import type { FurtherLanguage, Language, Level } from './language.js';
import { nl } from './nl/nl.js';
import { nlA2 } from './nl-a2/nl-a2.js';

/** The languages of the kit, as they stand in a `lang` attribute. */
export const TAGS = ['nl', 'ar', 'en', 'pl', 'tr', 'uk'] as const;
export type Tag = (typeof TAGS)[number];

const FURTHER: Readonly<
  Record<Exclude<Tag, 'nl'>, () => Promise<{ readonly language: FurtherLanguage }>>
> = {
  ar: () => import('./ar/ar.js'),
  en: () => import('./en/en.js'),
  pl: () => import('./pl/pl.js'),
  tr: () => import('./tr/tr.js'),
  uk: () => import('./uk/uk.js'),
};

/** Loads what is not always there: another language, or easy Dutch. */
export async function loadFurther(lang: string, level: Level): Promise<Language> {
  const tag = TAGS.find((candidate) => candidate === primaryOf(lang)) ?? 'nl';
  if (tag !== 'nl') return (await FURTHER[tag]()).language;
  return level === 'a2' ? nlA2 : nl;
}

/** The language of a tag, without region or script. */
export function primaryOf(tag: string): string {
  return tag.trim().toLowerCase().split('-')[0] ?? tag;
}
