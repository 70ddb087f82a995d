import type { PictureWords } from '../language/downloads/index.js';
import type { PictureOrder } from './downloads.js';
import { composeFigure, toXml } from './figure.js';
import { resolveLook } from './look.js';
import { toPng } from './png.js';

/** A chart as a file, with its words around it and in the colours of its place in the page. */
export async function makePicture(
  words: PictureWords,
  { input, format }: PictureOrder,
  place: ParentNode & Node,
): Promise<Blob> {
  const picture = await composeFigure(words, input, resolveLook(place));
  const xml = toXml(picture);
  const { width, height } = picture;
  return format === 'png'
    ? toPng(xml, width.baseVal.value, height.baseVal.value)
    : new Blob([xml], { type: 'image/svg+xml' });
}
