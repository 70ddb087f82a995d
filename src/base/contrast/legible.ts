import { over, type Channels } from '../../charts/resolve-colour.js';
import { PAIRS, type Coloured } from '../../styles/pairs.js';

type Colours = Readonly<Record<Coloured, Channels>>;

/** What each may be instead, in light and in dark. */
export type Safe = Readonly<Record<Coloured, readonly [light: Channels, dark: Channels]>>;

function luminance([red, green, blue]: Channels): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of WCAG, from 1 to 21, of what lies on an opaque colour. */
function contrast(top: Channels, ground: Channels): number {
  const [dark, light] = [luminance(over(top, ground)), luminance(ground)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** The luminance that has as much contrast with black as with white. */
const MIDDLE = 0.179;

/**
 * What must be another colour to be read. A colour that is too weak on the surface becomes our own for that role, of
 * the two the one that fits; then a tint becomes our own that something on it does not stand out from. Where neither
 * of ours stands out from the surface, all become ours.
 *
 * @param colours as the host has them; the surface is opaque
 */
export function legible(colours: Colours, safe: Safe): Readonly<Partial<Colours>> {
  const changed: Partial<Record<Coloured, Channels>> = {};
  const now = (name: Coloured) => changed[name] ?? colours[name];
  const standsOut = (name: Coloured, candidate: Channels) =>
    PAIRS.every(
      ([on, least, ...what]) =>
        on !== 'surface' || !what.includes(name) || contrast(candidate, now(on)) >= least,
    );
  const carries = (ground: Coloured, candidate: Channels) =>
    PAIRS.every(
      ([on, least, ...what]) =>
        on !== ground || what.every((name) => contrast(now(name), candidate) >= least),
    );

  const onSurface = PAIRS.flatMap(([on, , ...what]) => (on === 'surface' ? what : []));
  for (const name of onSurface) {
    if (standsOut(name, colours[name])) continue;
    const fitting = safe[name].find((candidate) => standsOut(name, candidate));
    if (!fitting) return allOf(safe, luminance(colours.surface) > MIDDLE ? 0 : 1);
    changed[name] = fitting;
  }
  for (const ground of ['soft', 'own-soft'] as const) {
    const laid = over(colours[ground], colours.surface);
    if (carries(ground, laid)) continue;
    // What stands out from the surface stands out from it here too.
    changed[ground] = [...safe[ground], colours.surface].find((candidate) =>
      carries(ground, candidate),
    )!;
  }
  return changed;
}

function allOf(safe: Safe, scheme: 0 | 1): Colours {
  return Object.fromEntries(
    Object.entries(safe).map(([name, colours]) => [name, colours[scheme]]),
  ) as unknown as Colours;
}
