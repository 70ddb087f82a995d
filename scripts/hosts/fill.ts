import type { Release } from '../../src/embed/release.js';
import { elementOf } from '../../src/embed/snippets/element.js';
import { frameOf } from '../../src/embed/snippets/frame.js';
import { snippetOf, type Embed, type Form } from '../../src/embed/snippets/index.js';
import { markupOf } from '../../src/embed/snippets/markup.js';
import { classicTag, frameHelperTag, scriptTag, stylesTag } from '../../src/embed/snippets/tags.js';
import { makeEmbed, type ExampleEmbed } from './embeds.js';
import { asWordPressSaves } from './wordpress.js';

/** What the pages are filled with. */
export interface Filling {
  /** The origin of each server by its name. */
  readonly origins: Readonly<Record<string, string>>;
  readonly release: Release;
  readonly today: Date;
}

/** A place in a page where an editor pasted an embed. */
interface Place extends ExampleEmbed {
  /** A form is the whole snippet; without one, only what stands in the text, and the tags are in the theme. */
  readonly form?: Form;
  readonly only?: keyof typeof PARTS;
  readonly savedBy?: 'wordpress';
}

const PARTS = {
  element: elementOf,
  markup: markupOf,
  frame: frameOf,
} as const satisfies Record<string, (embed: Embed) => string>;

const TAGS: Readonly<Record<string, (release: Release) => string>> = {
  styles: stylesTag,
  script: scriptTag,
  classic: classicTag,
  'frame-helper': frameHelperTag,
};

const PLACEHOLDERS = /<!-- (embed|kit): ([\s\S]*?) -->|\{\{([a-z-]+)\}\}/g;

/** Fills the placeholders of a page: `<!-- embed: {…} -->`, `<!-- kit: script -->` and `{{name}}` for an origin. */
export async function fillPage(page: string, filling: Filling): Promise<string> {
  const fill = async ([, what, said = '', origin = '']: RegExpExecArray): Promise<string> => {
    if (what === 'embed') return pasted(JSON.parse(said) as Place, filling);
    return what === 'kit' ? named(TAGS, said)(filling.release) : named(filling.origins, origin);
  };
  const filled = await Promise.all(Array.from(page.matchAll(PLACEHOLDERS), fill));
  return page.replace(PLACEHOLDERS, () => filled.shift() ?? '');
}

async function pasted(place: Place, { origins, release, today }: Filling): Promise<string> {
  const embed = await makeEmbed(place, named(origins, 'data'), release, today);
  const text = place.only ? PARTS[place.only](embed) : snippetOf(place.form ?? 'element', embed);
  return place.savedBy === 'wordpress' ? asWordPressSaves(text) : text;
}

function named<T>(values: Readonly<Record<string, T>>, name: string): T {
  const value = values[name];
  if (value === undefined) throw new Error(`A page asks for "${name}", which is not there.`);
  return value;
}
