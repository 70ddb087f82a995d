import { element } from '../markup.js';
import type { Embed } from './embed.js';
import { roomClasses } from './room.js';
import { scriptTag, stylesTag } from './tags.js';

/** Only what every editor lets through: the link in it says which figure it is. */
export function markupOf({ description, informing, room }: Embed): string {
  const { level, 'heading-level': headingLevel } = description.options;
  const classes = [
    'wijkraam',
    ...(level === 'a2' ? ['wijkraam-a2'] : []),
    ...(headingLevel === undefined ? [] : [`wijkraam-h${headingLevel}`]),
    roomClasses(room),
  ];
  return element('div', { class: classes.join(' ') }, `\n${informing}\n`);
}

/** For an editor that takes out scripts and unknown elements; the first two lines go in the theme, once. */
export function markupSnippet(embed: Embed): string {
  return [stylesTag(embed.release), scriptTag(embed.release), markupOf(embed)].join('\n');
}
