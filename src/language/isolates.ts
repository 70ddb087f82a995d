/** What stands around a text that keeps its own direction. */
export const OPENING = '\u2068';
export const CLOSING = '\u2069';

/** A text that keeps its own direction and order, whatever stands around it. */
export function isolated(text: string): string {
  return OPENING + text + CLOSING;
}
