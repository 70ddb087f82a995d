import { fromTheRight, mirroring } from '../charts/mirror.js';
import { svg, type Shape } from './svg.js';

/** Shapes as they face their readers: for who begins at the right, all but the letters turned. @param width of their room */
export function facing(
  shapes: readonly Shape[],
  width: number,
  direction: 'ltr' | 'rtl',
): readonly Shape[] {
  if (direction === 'ltr') return shapes;
  const turned = shapes.filter(({ name }) => name !== 'text');
  const texts = shapes.filter(({ name }) => name === 'text');
  return [
    svg('g', { transform: mirroring(width) }, ...turned),
    ...texts.map((text) => mirroredText(text, width)),
  ];
}

/** A text of lines that each say where they stand. */
function mirroredText({ attributes, children }: Shape, width: number): Shape {
  const anchor = attributes['text-anchor'] === 'end' ? 'start' : 'end';
  const lines = children.filter((child) => typeof child !== 'string');
  return svg(
    'text',
    { ...attributes, 'text-anchor': anchor },
    ...lines.map((line) =>
      svg(
        line.name,
        { ...line.attributes, x: width - Number(line.attributes['x']) },
        fromTheRight(line.children.filter((child) => typeof child === 'string').join('')),
      ),
    ),
  );
}
