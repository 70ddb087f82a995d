import { channels, hex, over } from '../charts/resolve-colour.js';
import { COLOUR_TOKENS, readLook } from '../charts/tokens.js';
import type { Look } from '../charts/types.js';
import { PICTURE_FONT, PICTURE_FONT_SIZE } from './picture-font.js';

/**
 * The look of a chart at a place in the page, with each colour as the page shows it there: a picture that has left
 * the page knows no custom properties.
 */
export function resolveLook(place: ParentNode & Node): Look {
  const probe = document.createElement('span');
  probe.hidden = true;
  // High contrast would paint everything in one colour, and with it take away what the colours tell apart.
  probe.style.setProperty('forced-color-adjust', 'none');
  // What a widget has changed to be read, it has changed within its base.
  (place.querySelector('.base') ?? place).append(probe);
  try {
    const wanted = readLook(probe);
    const ground = over(channels(probe, 'Canvas'), [255, 255, 255, 1]);
    const surface = over(channels(probe, wanted.surface), ground);
    const names = Object.keys(COLOUR_TOKENS) as (keyof typeof COLOUR_TOKENS)[];
    const colours: Partial<Look> = Object.fromEntries(
      names.map((name) => [name, hex(over(channels(probe, wanted[name]), surface))]),
    );
    return {
      ...wanted,
      ...colours,
      surface: hex(surface),
      font: PICTURE_FONT,
      fontSize: PICTURE_FONT_SIZE,
    };
  } finally {
    probe.remove();
  }
}
