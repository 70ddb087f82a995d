import type { EmbedPhrases } from '../phrases.js';

/** What Ukrainian says around an embedded figure. */
export const embeds: EmbedPhrases = {
  openFigure: 'Переглянути ці цифри на графіку',
};
