/** What the letters of a mirrored drawing get in return. */
const FLIP = 'scale(-1 1)';

const OTHER_SIDE: Readonly<Record<string, string>> = { start: 'end', end: 'start' };

/**
 * A line of text that is read from the right, whatever it begins with. Not every program knows `direction` in SVG,
 * and WebKit knows no isolates there; all know embeddings, and the mark that keeps those of two lines apart.
 */
export const fromTheRight = (line: string): string => `\u202b${line}\u202c\u200e`;

/** What moves a drawing to the other side of its room. @param width of that room, in px */
export const mirroring = (width: number): string => `translate(${width} 0) ${FLIP}`;

/** Turns a drawing for readers who begin at the right: all of it but the letters. Once; what changes is drawn anew. */
export function mirror(drawing: Element, width: number): void {
  drawing.querySelector('.root')?.setAttribute('transform', mirroring(width));
  for (const text of drawing.querySelectorAll('text')) {
    const anchor = text.getAttribute('text-anchor') ?? 'start';
    text.setAttribute('text-anchor', OTHER_SIDE[anchor] ?? anchor);
    text.setAttribute('transform', `${text.getAttribute('transform') ?? ''} ${FLIP}`);
    const spans = text.querySelectorAll('tspan');
    for (const line of spans.length > 0 ? spans : [text]) {
      line.textContent = fromTheRight(line.textContent);
    }
  }
}
