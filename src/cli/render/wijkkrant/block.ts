import { wrap } from '../../../charts/wrap.js';
import { saidIn } from '../../../embed/informing.js';
import { element } from '../../../embed/markup.js';
import type { Language } from '../../../language/index.js';

/** How texts are set; sizes in pt. The stylesheet is made from it, and so is how much room a text takes. */
export const TYPE = {
  'title-1': { size: 38, line: 42, bold: true },
  'title-2': { size: 30, line: 33, bold: true },
  'title-3': { size: 24, line: 28, bold: true },
  'title-4': { size: 17, line: 21, bold: true },
  intro: { size: 12.5, line: 17, bold: false },
  heading: { size: 15, line: 19, bold: true },
  huge: { size: 56, line: 56, bold: true },
  large: { size: 32, line: 36, bold: true },
  number: { size: 21, line: 25, bold: true },
  lead: { size: 14.5, line: 20, bold: false },
  body: { size: 11, line: 15, bold: false },
  strong: { size: 11.5, line: 15, bold: true },
  mark: { size: 10.5, line: 15, bold: true },
  context: { size: 9.5, line: 13, bold: false },
  fine: { size: 8.5, line: 10.5, bold: false },
  site: { size: 16, line: 20, bold: true },
} as const satisfies Readonly<
  Record<string, { readonly size: number; readonly line: number; readonly bold: boolean }>
>;
export type TypeName = keyof typeof TYPE;

/** A part of a sheet, and the most that it can be high; in pt. */
export interface Block {
  readonly html: string;
  readonly height: number;
}

export const NOTHING: Block = { html: '', height: 0 };

/** How wide a column is, in pt. What stands in it breaks its lines there. */
export interface Column {
  readonly language: Language;
  readonly width: number;
}

/** The estimate is for the widest letters at their own size; the stylesheet brings all letters to the size of Arial. */
const NARROWER = 0.9;

/**
 * A text, measured as in the widest usual letters.
 *
 * @param name the element that it stands in
 */
export function text(
  content: string,
  type: TypeName,
  { width, language }: Column,
  name = 'p',
): Block {
  const { size, line, bold } = TYPE[type];
  const lines = wrap(content, bold ? width : width / NARROWER, { fontSize: size, bold });
  return {
    html: element(name, { class: type }, saidIn(content, language)),
    height: Math.max(1, lines.length) * line,
  };
}

/** Room between what stands below each other. */
export type Gap = 0 | 2 | 4 | 8 | 12;

/** Blocks below each other; those with nothing in them are left out. */
export function stack(blocks: readonly Block[], gap: Gap, name = 'div', kind = ''): Block {
  const shown = blocks.filter(({ html }) => html !== '');
  if (shown.length === 0) return NOTHING;
  return {
    html: element(
      name,
      { class: `stack gap-${gap}${kind}` },
      shown.map(({ html }) => html).join(''),
    ),
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * (shown.length - 1),
  };
}

/** Blocks beside each other. */
export function beside(blocks: readonly Block[], kind: string): Block {
  if (blocks.length === 0) return NOTHING;
  return {
    html: element('div', { class: `beside ${kind}` }, blocks.map(({ html }) => html).join('')),
    height: Math.max(...blocks.map(({ height }) => height)),
  };
}

/** A block with room around it that the stylesheet gives to its class. */
export function boxed({ html, height }: Block, kind: string, room: number, name = 'div'): Block {
  return html === ''
    ? NOTHING
    : { html: element(name, { class: kind }, html), height: height + room };
}
