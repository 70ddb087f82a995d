import type { SAFE_COLOURS } from './safe-colours.js';

/** A role or a part that has a colour. */
export type Coloured = keyof typeof SAFE_COLOURS;

const TEXT = 4.5;
const PART = 3;

/**
 * What can stand on what, and how well it must stand out: WCAG 2.2, criteria 1.4.3 and 1.4.11. Held against every theme
 * when it is built, and against the colours of a host on its page.
 */
export const PAIRS: readonly (readonly [
  on: Coloured,
  least: number,
  ...what: readonly Coloured[],
])[] = [
  ['surface', TEXT, 'ink', 'muted', 'own', 'target', 'gemeente', 'good', 'bad', 'number'],
  ['soft', TEXT, 'ink', 'muted', 'own', 'target'],
  ['own-soft', TEXT, 'ink', 'muted', 'own'],
  ['surface', PART, 'other', 'granted', 'requested', 'unknown', 'vinkje', 'milestone', 'focus'],
  ['soft', PART, 'other', 'own', 'target'],
  ['own-soft', PART, 'focus'],
];
