import type { Place } from '../checking/place.js';

/** The part of a line around a place, with what stands at the place apart. */
export interface Excerpt {
  readonly before: string;
  /** Empty at the end of a line. */
  readonly marked: string;
  readonly after: string;
}

/** In characters: a file may be one line. */
const MOST_BEFORE = 48;
const MOST_MARKED = 64;
const MOST_AFTER = 48;

/** A text, a number or a word, or else one character. */
const VALUE = /"(?:[^"\\]|\\.)*"?|[\w.+-]+|[^]/y;

/** Gives the line of a text around a place. Splits the text into lines when it is first asked. */
export function excerptsOf(text: string): (place: Place) => Excerpt {
  let lines: readonly string[] | undefined;
  return ({ line, column }) => {
    lines ??= text.split('\n');
    return excerptOf(lines[line - 1]?.trimEnd() ?? '', column - 1);
  };
}

function excerptOf(line: string, at: number): Excerpt {
  const value = new RegExp(VALUE);
  value.lastIndex = at;
  const marked = value.exec(line)?.[0] ?? '';
  return {
    before: lastOf(line.slice(0, at).trimStart(), MOST_BEFORE),
    marked: firstOf(marked, MOST_MARKED),
    after: firstOf(line.slice(at + marked.length), MOST_AFTER),
  };
}

const firstOf = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most)}…` : text;

const lastOf = (text: string, most: number) =>
  text.length > most ? `…${text.slice(-most)}` : text;
