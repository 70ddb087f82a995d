import type { FurtherLanguage, Tag } from './language.js';

/** The languages beside Dutch, each in a module of its own. */
export const FURTHER: Readonly<
  Record<Exclude<Tag, 'nl'>, () => Promise<{ readonly language: FurtherLanguage }>>
> = {
  ar: () => import('./ar/ar.js'),
  en: () => import('./en/en.js'),
  pl: () => import('./pl/pl.js'),
  tr: () => import('./tr/tr.js'),
  uk: () => import('./uk/uk.js'),
};
