import type { PictureWords } from '../language/downloads/index.js';
import type { PictureOrder } from './downloads.js';
import { composeFigure } from './figure.js';
import { composeGauge } from './gauge.js';
import { resolveLook } from './look.js';
import { toPng } from './png.js';
import { toXml } from './svg.js';

/** A drawing as a file, with its words around it and in the colours of its place in the page. */
export async function makePicture(
  words: PictureWords,
  { input, format }: PictureOrder,
  place: ParentNode & Node,
): Promise<Blob> {
  const look = resolveLook(place);
  const { shape, width, height } =
    input.chart === 'gauge'
      ? composeGauge(words, input, look)
      : await composeFigure(words, input, look, document.createElement('div'));
  const xml = toXml(shape);
  return format === 'png' ? toPng(xml, width, height) : new Blob([xml], { type: 'image/svg+xml' });
}
