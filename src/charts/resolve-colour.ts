/** A colour as a page shows it: red, green and blue from 0 to 255, and how much of it covers what lies below. */
export type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a colour through the page, which alone knows its custom properties and its colour scheme. */
export function channels(probe: HTMLElement, colour: string): Channels {
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

/** What is seen where one colour lies over another. */
export function over([red, green, blue, alpha]: Channels, ground: Channels): Channels {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

export function hex([red, green, blue]: Channels): string {
  return `#${[red, green, blue]
    .map((value) => Math.round(Math.min(255, Math.max(0, value))))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
