import type { Language } from './language.js';
import type { EmbedPhrases } from './phrases.js';

/** What is said around an embedded figure. */
export async function loadEmbedPhrases({ phrases }: Language): Promise<EmbedPhrases> {
  return phrases ? phrases.embeds() : (await import('./nl/embeds.js')).nlEmbeds;
}
