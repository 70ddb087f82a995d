import { COLOURS } from '../../charts/colours.js';
import { COLOUR_TOKENS } from '../../charts/tokens.js';
import type { Look } from '../../charts/types.js';
import { PICTURE_FONT, PICTURE_FONT_SIZE } from '../../downloads/picture-font.js';

/** The look of a picture that no page shows: the neutral theme, in light. */
export const LOOK: Look = {
  ...(Object.fromEntries(
    Object.entries(COLOUR_TOKENS).map(([name, role]) => [name, COLOURS[role]]),
  ) as Record<keyof typeof COLOUR_TOKENS, string>),
  font: PICTURE_FONT,
  fontSize: PICTURE_FONT_SIZE,
};
