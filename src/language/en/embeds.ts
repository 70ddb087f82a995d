import type { EmbedPhrases } from '../phrases.js';

/** What English says around an embedded figure. */
export const embeds: EmbedPhrases = {
  openFigure: 'View these figures as a chart',
};
