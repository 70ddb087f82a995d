import type { Language } from './language.js';
import type { ByLevel } from './load.js';
import type { EmbedPhrases } from './phrases.js';

const EMBEDS: ByLevel<EmbedPhrases> = {
  standard: async () => (await import('./nl/embeds.js')).nlEmbeds,
  a2: async () => (await import('./nl-a2/embeds.js')).nlA2Embeds,
};

/** What is said around an embedded figure. */
export async function loadEmbedPhrases({ level }: Language): Promise<EmbedPhrases> {
  return EMBEDS[level]();
}
