import type { EmbedPhrases } from '../phrases.js';

/** What Dutch says around an embedded figure. */
export const nlEmbeds: EmbedPhrases = {
  openFigure: 'Bekijk deze cijfers als figuur',
};
