import type { EmbedPhrases } from '../phrases.js';

/** What easy Dutch says around an embedded figure. */
export const nlA2Embeds: EmbedPhrases = {
  openFigure: 'Bekijk dit in een plaatje',
};
