import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readBytes } from '../source.js';
import type { Fonts } from './fonts.js';

/** Sharp on a screen of twice the dots, and in print: two dots a pixel. */
const SCALE = 2;

let painter: Promise<void> | undefined;

async function loadPainter(): Promise<void> {
  await initWasm(
    await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
  );
}

/**
 * Paints a picture that stands by itself.
 *
 * @throws Refusal when there is no such font.
 */
export async function toPng(svg: string, { family, files }: Fonts): Promise<Uint8Array> {
  painter ??= loadPainter();
  await painter;
  const fontBuffers = await Promise.all(files.map(readBytes));
  const painted = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      fontBuffers,
      ...(family === undefined ? {} : { defaultFontFamily: family, sansSerifFamily: family }),
    },
  });
  try {
    return painted.render().asPng();
  } finally {
    painted.free();
  }
}
