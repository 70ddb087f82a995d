import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../data-schema/index.js';
import type { EmbedDescription } from '../../src/embed/description.js';
import { inform } from '../../src/embed/inform.js';
import { addressIn, type Release } from '../../src/embed/release.js';
import type { Embed, Room } from '../../src/embed/snippets/index.js';
import type { Theme } from '../../src/styles/themes.js';
import { ROOT } from '../lib/root.js';

export const DATA = join(ROOT, 'examples/data');

/** An embed of a document of the example data, which the origin of the data serves. */
export interface ExampleEmbed {
  readonly widget: EmbedDescription['widget'];
  /** Path of the document within the data. */
  readonly document: string;
  readonly options?: EmbedDescription['options'];
  readonly theme?: Theme;
  readonly room: Room;
}

/** All that a snippet of an embed is made of, as the page on which editors make them would. */
export async function makeEmbed(
  { widget, document, options = {}, theme, room }: ExampleEmbed,
  data: string,
  release: Release,
  today: Date,
): Promise<Embed> {
  const checked = check(JSON.parse(readFileSync(join(DATA, document), 'utf8')));
  if (!checked.ok) throw new Error(`${document} is no sound document.`);
  const description = { widget, src: `${data}/${document}`, options, ...(theme && { theme }) };
  const frame = addressIn(release, 'frame');
  const { title, html } = await inform(checked.document, description, frame, today);
  return { description, title, informing: html, release, room };
}
