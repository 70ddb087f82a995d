import { contrastsIn } from '../contrast.js';
import { allInside } from '../widgets/page.js';
import type { Widget } from './widgets.js';

export interface TextBox {
  readonly text: string;
  readonly element: Element;
  readonly box: DOMRect;
}

const isInk = (box: DOMRect) => box.width > 0.5 && box.height > 0.5;

/** Each line of each text that is seen, with the room that it takes. */
export function textBoxes(element: Widget): TextBox[] {
  const found: TextBox[] = [];
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const text = (node.nodeValue ?? '').trim();
    if (!parent || text === '' || !parent.checkVisibility()) continue;
    if (parent.closest('style, script, title, defs')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (isInk(box)) found.push({ text, element: parent, box });
    }
  }
  return found;
}

/** What of a line the letters take: above and below it is room that may be shared. */
function inkOf({ top, height, left, right }: DOMRect) {
  return {
    left: left + 1,
    right: right - 1,
    top: top + height * 0.25,
    bottom: top + height * 0.75,
  };
}

/** Texts that lie over one another. */
export function overlapping(element: Widget): string[] {
  const lines = textBoxes(element)
    .filter(({ element: part }) => !part.closest('.tip'))
    .map((line) => ({ ...line, ink: inkOf(line.box) }));
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        ({ ink }) =>
          one.ink.left < ink.right &&
          ink.left < one.ink.right &&
          one.ink.top < ink.bottom &&
          ink.top < one.ink.bottom,
      )
      .map((other) => `‘${one.text}’ and ‘${other.text}’`),
  );
}

/** What a text may not stick out of: the nearest part that cuts off or scrolls, and the widget. */
function edgesOf(part: Element, element: Widget): { clip: Element; scrolls: boolean } {
  for (let at: Element | null = part; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const values = [overflowX, overflowY];
    if (at instanceof SVGElement) continue;
    if (values.some((value) => value !== 'visible')) {
      return { clip: at, scrolls: values.some((value) => ['auto', 'scroll'].includes(value)) };
    }
  }
  return { clip: element, scrolls: false };
}

/** Texts that are cut off, or stick out of the widget; what can be scrolled to is not cut off. */
export const cutOff = (element: Widget, lines = textBoxes(element)): string[] =>
  lines
    .filter(({ element: part, box }) => {
      const { clip, scrolls } = edgesOf(part, element);
      const edge = (scrolls ? element : clip).getBoundingClientRect();
      const room = clip.getBoundingClientRect();
      const within = box.left >= edge.left - 1 && box.right <= edge.right + 1;
      if (scrolls) return room.left < edge.left - 1 || room.right > edge.right + 1;
      return !within || box.bottom > edge.bottom + 1 || box.top < edge.top - 1;
    })
    .map(({ text, box }) => `‘${text}’ from ${Math.round(box.left)} to ${Math.round(box.right)}`);

/** All that a visitor can tap, with the room that answers. */
export const targetsOf = (element: Widget) =>
  allInside(element, 'a[href], button, summary, label:has(input), input, [role="listbox"]')
    .filter((part) => part.checkVisibility() && !part.matches('label input'))
    .map((part) => ({ part, box: part.getBoundingClientRect() }));

/** Whether a link stands within a sentence or a line of other text. */
export function isInText(part: Element): boolean {
  if (!part.matches('a')) return false;
  const around = part.closest('p, li, dd, span, td')!;
  return around.textContent.trim() !== part.textContent.trim();
}

/** The texts that have too little contrast with what is behind them, as the page computes it. */
export const illegible = (element: Widget) =>
  contrastsIn(element.shadowRoot!)
    .filter(({ contrast }) => contrast < 4.5)
    .map(({ text, contrast }) => `${contrast.toFixed(2)} ${text}`);

/** Whether a mark of a drawing can be seen. */
export const isDrawn = (mark: SVGGraphicsElement) => {
  const { fill, stroke, opacity } = getComputedStyle(mark);
  const { width, height } = mark.getBoundingClientRect();
  return (fill !== 'none' || stroke !== 'none') && opacity !== '0' && width + height > 0.5;
};
