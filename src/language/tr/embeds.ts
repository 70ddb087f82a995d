import type { EmbedPhrases } from '../phrases.js';

/** What Turkish says around an embedded figure. */
export const embeds: EmbedPhrases = {
  openFigure: 'Bu sayıları grafik olarak görün',
};
