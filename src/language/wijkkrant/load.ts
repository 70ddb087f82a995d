import type { Tag } from '../further.js';
import type { Language } from '../language.js';
import type { WijkkrantPhrases } from './phrases.js';

/** Beside the phrases of each language itself: no page ever needs them. */
const PHRASES: Readonly<Record<Tag, () => Promise<{ readonly wijkkrant: WijkkrantPhrases }>>> = {
  nl: () => import('../nl/wijkkrant.js'),
  ar: () => import('../ar/wijkkrant.js'),
  en: () => import('../en/wijkkrant.js'),
  pl: () => import('../pl/wijkkrant.js'),
  tr: () => import('../tr/wijkkrant.js'),
  uk: () => import('../uk/wijkkrant.js'),
};

/** What is said on the sheet of a wijk. */
export async function loadWijkkrantPhrases({ tag, plain }: Language): Promise<WijkkrantPhrases> {
  const { wijkkrant } = plain ? await import('../nl-a2/wijkkrant.js') : await PHRASES[tag]();
  return wijkkrant;
}
