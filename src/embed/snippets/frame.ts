import { addressOf } from '../description.js';
import { element } from '../markup.js';
import { addressIn } from '../release.js';
import type { Embed, Room } from './embed.js';
import { frameHelperTag } from './tags.js';

/** Of an em, as most pages have it. */
export const PX_PER_EM = 16;

/** As high as the widget in a narrow column, in px. */
export const frameHeight = ({ narrow }: Room) => Math.ceil(narrow * PX_PER_EM);

/** The frame, as high as the widget in a narrow column: without its helper it scrolls inside. */
export function frameOf({ description, title, release, room }: Embed): string {
  return element(
    'iframe',
    {
      class: 'wijkraam-frame',
      src: addressOf(description, addressIn(release, 'frame')),
      title,
      width: '100%',
      height: String(frameHeight(room)),
      loading: 'lazy',
    },
    '',
  );
}

/** For a page that lets no script of others in. Where no script runs at all, not in the frame either, it informs. */
export function frameSnippet(embed: Embed): string {
  return [
    frameOf(embed),
    element('noscript', {}, `\n${embed.informing}\n`),
    frameHelperTag(embed.release),
  ].join('\n');
}
