import { attributesOf, themeClass } from '../description.js';
import { element } from '../markup.js';
import type { Embed } from './embed.js';
import { roomClasses } from './room.js';
import { classicTag, scriptTag, stylesTags } from './tags.js';

/** The element with what it says inside it. */
export function elementOf({ description, informing, room }: Embed): string {
  const { theme } = description;
  const classes = [...(theme ? [themeClass(theme)] : []), roomClasses(room)];
  const attributes = { class: classes.join(' '), ...Object.fromEntries(attributesOf(description)) };
  return element(`wijk-${description.widget}`, attributes, `\n${informing}\n`);
}

/** In a block, so that an editor which makes paragraphs puts none around the element: its content would fall out. */
function blockOf(embed: Embed): string {
  return element('div', {}, elementOf(embed));
}

/** For a page that may hold scripts and elements of its own. */
export function elementSnippet(embed: Embed): string {
  return [...stylesTags(embed), scriptTag(embed.release), blockOf(embed)].join('\n');
}

/** As `elementSnippet`, with the script that is no module. */
export function classicSnippet(embed: Embed): string {
  return [...stylesTags(embed), classicTag(embed.release), blockOf(embed)].join('\n');
}
