import { COLOUR_TOKENS, readLook } from '../charts/tokens.js';
import type { Look } from '../charts/types.js';
import { PICTURE_FONT, PICTURE_FONT_SIZE } from './picture-font.js';

type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * The look of a chart at a place in the page, with each colour as the page shows it there: a picture that has left
 * the page knows no custom properties.
 */
export function resolveLook(place: ParentNode & Node): Look {
  const probe = document.createElement('span');
  probe.hidden = true;
  // High contrast would paint everything in one colour, and with it take away what the colours tell apart.
  probe.style.setProperty('forced-color-adjust', 'none');
  place.append(probe);
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

/** Reads a colour through the page, which alone knows its custom properties and its colour scheme. */
function channels(probe: HTMLElement, colour: string): Channels {
  probe.style.setProperty('color', colour);
  // Every kind of colour comes out of a mix in sRGB as three numbers from 0 to 1; older browsers keep what stands.
  probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`);
  const { color } = getComputedStyle(probe);
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    color.replace(/^color\(srgb/, '').match(/-?[\d.]+(e-?\d+)?/g) ?? []
  ).map(Number);
  const scale = color.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

function over([red, green, blue, alpha]: Channels, ground: Channels): Channels {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

function hex([red, green, blue]: Channels): string {
  return `#${[red, green, blue]
    .map((value) => Math.round(Math.min(255, Math.max(0, value))))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
