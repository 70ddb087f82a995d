import type { Look } from './types.js';

type Colour = Exclude<keyof Look, 'font' | 'fontSize'>;

/** The custom property and the fallback of each colour that a chart takes from the page. */
export const COLOUR_TOKENS: Readonly<
  Record<Colour, readonly [property: string, fallback: string]>
> = {
  ink: ['--_ink', '#1f2328'],
  muted: ['--_muted', '#5a6068'],
  line: ['--_line', '#e2dfd8'],
  surface: ['--_surface', '#fffdf9'],
  own: ['--_own', '#0b5fa5'],
  other: ['--_other', '#7d838b'],
  gemeente: ['--_gemeente', '#7a4a12'],
  target: ['--_target', '#1d6b45'],
  granted: ['--_granted', '#0b5fa5'],
  requested: ['--_requested', '#0b5fa5'],
  unknown: ['--_unknown', '#6b7077'],
};

/** Smaller text is not read on a phone. */
const SMALLEST_TEXT = 13;

/** A reference to the token rather than its value: so the chart follows a change of theme by itself. */
function colour(style: CSSStyleDeclaration, property: string, fallback: string): string {
  const value = style.getPropertyValue(property).trim();
  const usable = value === '' || CSS.supports('color', value);
  return usable ? `var(${property}, ${fallback})` : fallback;
}

/** Reads the look of the place where a chart is to stand. */
export function readLook(element: Element): Look {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(
    Object.entries(COLOUR_TOKENS).map(([name, [property, fallback]]) => [
      name,
      colour(style, property, fallback),
    ]),
  ) as Record<Colour, string>;
  const size = Number.parseFloat(style.fontSize) * 0.875;
  return {
    ...colours,
    font: style.fontFamily || 'sans-serif',
    fontSize: Math.max(SMALLEST_TEXT, Math.round(size * 2) / 2),
  };
}
