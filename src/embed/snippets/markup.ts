import { themeClass } from '../description.js';
import { element } from '../markup.js';
import type { Embed } from './embed.js';
import { roomClasses } from './room.js';
import { scriptTag, stylesTags } from './tags.js';

/** Only what every editor lets through: the link in it says which figure it is. */
export function markupOf({ description, informing, room }: Embed): string {
  const { theme, options } = description;
  const { level, 'heading-level': headingLevel } = options;
  const classes = [
    'wijkraam',
    ...(level === 'a2' ? ['wijkraam-a2'] : []),
    ...(headingLevel === undefined ? [] : [`wijkraam-h${headingLevel}`]),
    ...(theme ? [themeClass(theme)] : []),
    roomClasses(room),
  ];
  return element('div', { class: classes.join(' ') }, `\n${informing}\n`);
}

/** For an editor that takes out scripts and unknown elements; the lines before it go in the theme of the site, once. */
export function markupSnippet(embed: Embed): string {
  return [...stylesTags(embed), scriptTag(embed.release), markupOf(embed)].join('\n');
}
