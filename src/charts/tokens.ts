import { COLOURS } from './colours.js';
import type { Look } from './types.js';

type Colour = Exclude<keyof Look, 'font' | 'fontSize'>;

/** The role whose colour each colour of a chart has by itself; its own property, of the same name, goes first. */
export const COLOUR_TOKENS: Readonly<Record<Colour, keyof typeof COLOURS>> = {
  ink: 'ink',
  muted: 'muted',
  line: 'line',
  surface: 'surface',
  own: 'own',
  other: 'other',
  gemeente: 'gemeente',
  target: 'target',
  granted: 'own',
  requested: 'own',
  unknown: 'muted',
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
    Object.entries(COLOUR_TOKENS).map(([name, role]) => [
      name,
      colour(style, `--_${name}`, COLOURS[role]),
    ]),
  ) as Record<Colour, string>;
  const size = Number.parseFloat(style.fontSize) * 0.875;
  return {
    ...colours,
    font: style.fontFamily || 'sans-serif',
    fontSize: Math.max(SMALLEST_TEXT, Math.round(size * 2) / 2),
  };
}
