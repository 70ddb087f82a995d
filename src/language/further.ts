import type { FurtherLanguage, Tag } from './language.js';

/** The languages beside Dutch, each in a module of its own. */
export const FURTHER: Readonly<
  Record<Exclude<Tag, 'nl'>, () => Promise<{ readonly language: FurtherLanguage }>>
> = {
  en: () => import('./en/en.js'),
};
