import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type ContractDocument } from '../../data-schema/index.js';
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
  /** Path of an interventiemonitor within the data, for what is done about the figure. */
  readonly interventions?: string;
  readonly theme?: Theme;
  readonly room: Room;
}

/** All that a snippet of an embed is made of, as the page on which editors make them would. */
export async function makeEmbed(
  { widget, document, options = {}, interventions, theme, room }: ExampleEmbed,
  data: string,
  release: Release,
  today: Date,
): Promise<Embed> {
  const description = {
    widget,
    src: `${data}/${document}`,
    options: { ...options, ...(interventions && { interventions: `${data}/${interventions}` }) },
    ...(theme && { theme }),
  };
  const { title, html } = await inform(
    readDocument(document),
    description,
    addressIn(release, 'frame'),
    today,
    interventions === undefined ? undefined : readDocument(interventions),
  );
  return { description, title, informing: html, release, room };
}

function readDocument(path: string): ContractDocument {
  const checked = check(JSON.parse(readFileSync(join(DATA, path), 'utf8')));
  if (!checked.ok) throw new Error(`${path} is no sound document.`);
  return checked.document;
}
