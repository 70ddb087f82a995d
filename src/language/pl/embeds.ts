import type { EmbedPhrases } from '../phrases.js';

/** What Polish says around an embedded figure. */
export const embeds: EmbedPhrases = {
  openFigure: 'Zobacz te liczby na wykresie',
};
