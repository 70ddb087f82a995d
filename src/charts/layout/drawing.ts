import type { Domain, Look, Spot } from '../types.js';

/** Values for the named data of a spec. */
export type Rows = readonly object[];

/** What a compiled spec needs to be drawn at one width. Sizes in px. */
export interface Drawing {
  height: number;
  /** All that can be looked up, in reading order. */
  spots: readonly Spot[];
  data: Readonly<Record<string, Rows>>;
  params: Readonly<Record<string, number | string>>;
}

/** The room that a layout may fill, and the size of its text. */
export interface Frame {
  width: number;
  fontSize: Look['fontSize'];
}

/** From this width on names stand beside the marks instead of above them. */
export const WIDE_FROM = 480;

/** Whether a place on a scale is the zero that the scale crosses: the side of it that a mark is on must be seen. */
export function isCrossedZero(value: number, [low, high]: Domain): boolean {
  return value === 0 && low < 0 && high > 0;
}

/** Height of a line of text. */
export function lineHeight(fontSize: number): number {
  return Math.round(fontSize * 1.3);
}
