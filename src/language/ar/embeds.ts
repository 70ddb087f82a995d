import type { EmbedPhrases } from '../phrases.js';

/** What Arabic says around an embedded figure. */
export const embeds: EmbedPhrases = {
  openFigure: 'اعرض هذه الأرقام في رسم بياني',
};
