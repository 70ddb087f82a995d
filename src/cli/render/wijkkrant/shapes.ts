import { encode } from 'uqr';
import type { Answer, FundingStatus } from '../../../../data-schema/index.js';
import { facing } from '../../../downloads/facing.js';
import { svg, toXml, type Shape } from '../../../downloads/svg.js';
import type { Block } from './block.js';

/** Ink that stays itself in grey; colours are only an extra. */
export const INK = '#1d282c';
export const OWN = '#0a5f6b';

/** A drawing for the eye only: what it shows is said beside it. Sizes in pt. */
export function drawing(
  width: number,
  height: number,
  shapes: readonly Shape[],
  viewBox = `0 0 ${width} ${height}`,
): Block {
  const attributes = { width: `${width}pt`, height: `${height}pt`, viewBox, 'aria-hidden': 'true' };
  return { html: toXml(svg('svg', attributes, ...shapes)), height };
}

/** One of the marks that stand before a word. */
export function icon(path: string, direction: 'ltr' | 'rtl' = 'ltr'): Block {
  const pen = { fill: 'none', stroke: INK, 'stroke-width': 2.25, 'stroke-linecap': 'round' };
  return drawing(11, 11, facing([svg('path', { d: path, ...pen })], 16, direction), '0 0 16 16');
}

/** A mark that stands by itself, filled. */
export function flag(): Block {
  return drawing(11, 11, [svg('path', { d: 'M3 1h11l-3 4 3 4H5v6H3z', fill: INK })], '0 0 16 16');
}

const HATCH = 5;

/** An area as sure as the money is: solid, hatched, or with dots around it. */
function area(status: FundingStatus, x: number, width: number, height: number): readonly Shape[] {
  const [left, top, right, bottom] = [x + 0.75, 0.75, x + width - 0.75, height - 0.75];
  const box = { x: left, y: top, width: Math.max(0, right - left), height: bottom - top };
  switch (status) {
    case 'granted':
      return [svg('rect', { ...box, fill: OWN, stroke: OWN, 'stroke-width': 1.5 })];
    case 'requested':
      return [
        svg('rect', { ...box, fill: 'none', stroke: OWN, 'stroke-width': 1.5 }),
        svg('path', { d: hatching(left, top, right, bottom), stroke: OWN, 'stroke-width': 1.2 }),
      ];
    case 'unknown':
      return [
        svg('rect', {
          ...box,
          fill: 'none',
          stroke: INK,
          'stroke-width': 1.5,
          'stroke-dasharray': '1.5 2.5',
        }),
      ];
  }
}

/** Lines from lower left to upper right that end at the edges of a box. */
function hatching(left: number, top: number, right: number, bottom: number): string {
  const height = bottom - top;
  const lines: string[] = [];
  for (let start = left - height + HATCH; start < right; start += HATCH) {
    const from = Math.max(left, start);
    const to = Math.min(right, start + height);
    if (to > from) lines.push(`M${from} ${bottom - (from - start)}L${to} ${bottom - (to - start)}`);
  }
  return lines.join('');
}

/** Money as a bar, each part as long as its share of it. */
export function moneyBar(
  parts: readonly { readonly status: FundingStatus; readonly share: number }[],
  width: number,
  direction: 'ltr' | 'rtl',
): Block {
  const height = 26;
  let x = 0;
  const shapes = parts.flatMap(({ status, share }) => {
    const from = x;
    x += share * width;
    return area(status, from, share * width, height);
  });
  return drawing(width, height, facing(shapes, width, direction));
}

/** What an area in the bar looks like, beside the words for it. */
export function moneyKey(status: FundingStatus): Block {
  return drawing(16, 11, area(status, 0, 16, 11));
}

const SEAL_PEN: Readonly<Record<Answer, Shape['attributes'] | null>> = {
  yes: { 'stroke-width': 8 },
  partly: { 'stroke-width': 4 },
  notYet: { 'stroke-width': 1.5 },
  notApplicable: null,
  notFilledIn: { 'stroke-width': 2, 'stroke-dasharray': '1.5 3' },
};

/** The answers as a seal, clockwise from the top. */
export function seal(answers: readonly Answer[]): Block {
  const [middle, radius] = [32, 26];
  const at = (part: number) => {
    const angle = (part / answers.length) * 2 * Math.PI;
    return `${middle + radius * Math.sin(angle)} ${middle - radius * Math.cos(angle)}`;
  };
  const arcs = answers.flatMap((answer, index) => {
    const pen = SEAL_PEN[answer];
    const d = `M${at(index + 0.1)}A${radius} ${radius} 0 0 1 ${at(index + 0.9)}`;
    return pen ? [svg('path', { d, fill: 'none', stroke: OWN, ...pen })] : [];
  });
  return drawing(28, 28, arcs, '0 0 64 64');
}

/** An address that a telephone reads from paper. */
export function qrCode(address: string, width: number): Block {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const d = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return drawing(width, width, [svg('path', { d, fill: '#000' })], `0 0 ${size} ${size}`);
}
