/*
 * Vega neither wraps nor tells how wide a text is before it is drawn, and the real font is not
 * known when a layout is made. So widths are estimated by kind of character, as in the widest of
 * the usual fonts (Verdana, DejaVu Sans): too wide rather than too narrow.
 */

const NARROW = new Set("iljtfrI.,:;'|!()[]-’ \u00a0");
const WIDE = new Set('mwMW%€@—');
const SOFT_HYPHEN = '\u00ad';
/** What says in which direction a text runs, and takes no room. */
const DIRECTION = /[\u061c\u200e\u200f\u2066-\u2069]/u;
const ISOLATE_OPENS = /[\u2066-\u2068]/u;
const ISOLATE_CLOSES = '\u2069';

function characterWidth(character: string): number {
  if (character === SOFT_HYPHEN || DIRECTION.test(character)) return 0;
  if (NARROW.has(character)) return 0.36;
  if (WIDE.has(character)) return 0.96;
  return character !== character.toLowerCase() ? 0.7 : 0.61;
}

export interface TextStyle {
  /** In px. */
  fontSize: number;
  bold?: boolean;
}

/** Estimated width of one line of text, in px. */
export function textWidth(text: string, { fontSize, bold = false }: TextStyle): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * fontSize * (bold ? 1.06 : 1);
}

/**
 * Pieces that may stand on lines of their own; each keeps the space or hyphen that ends it. A
 * no-break space holds a number and its unit together.
 */
function pieces(text: string): string[] {
  return (
    text.match(/[^ \n\u00ad-]*(?:-+|\u00ad|[ \n]+|$)/gu)?.filter((piece) => piece !== '') ?? []
  );
}

function closed(line: string): string {
  const trimmed = line.trimEnd();
  const shown = trimmed.endsWith(SOFT_HYPHEN) ? `${trimmed.slice(0, -1)}-` : trimmed;
  return shown.replaceAll(SOFT_HYPHEN, '');
}

/** Lines that are each read by themselves: what is set apart across them is set apart in each. */
function closedIsolates(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    open = '';
    for (const character of whole) {
      if (ISOLATE_OPENS.test(character)) open += character;
      else if (character === ISOLATE_CLOSES) open = open.slice(0, -1);
    }
    return whole + ISOLATE_CLOSES.repeat(open.length);
  });
}

/**
 * Breaks a text into lines of at most `width` px, at spaces and hyphens where it can, inside a
 * word where it must. Nothing is ever left out.
 */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(closed(candidate), style) <= width;
  const flush = () => {
    if (line.trim() !== '') lines.push(closed(line));
    line = '';
  };

  for (const piece of pieces(text.trim())) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    flush();
    for (const character of piece) {
      if (line !== '' && !fits(`${line}${character}-`) && !fits(piece)) {
        lines.push(/[\p{L}\p{N}]$/u.test(line) ? `${line}-` : closed(line));
        line = '';
      }
      line += character;
    }
  }
  flush();
  return closedIsolates(lines);
}

/** Width of the widest of some lines, in px. */
export function widest(lines: readonly string[], style: TextStyle): number {
  return lines.reduce((width, line) => Math.max(width, textWidth(line, style)), 0);
}
