import { DEFAULT_LANGUAGE } from '../../language/index.js';
import { ENTRY, type Edition } from './editions.js';

export const FEED = 'feed.json';

/**
 * All editions as a JSON Feed 1.1, the newest first.
 *
 * @param address where all that is published will stand; without it the feed has no links, which must be whole.
 */
export function feedOf(editions: readonly Edition[], address: URL | undefined): string {
  const url = (path: string) => (address ? { url: new URL(path, address).href } : {});
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Uitgaven van de wijkgegevens',
    ...(address && { feed_url: new URL(FEED, address).href }),
    language: DEFAULT_LANGUAGE.tag,
    items: editions.map(({ document, kind, title, published, folder }) => ({
      id: folder,
      ...url(folder + ENTRY),
      title,
      content_text: `Een nieuwe uitgave van ${title} (${kind}). Het vaste adres is latest/${document}.json.`,
      date_published: published,
      tags: [kind],
    })),
  };
  return JSON.stringify(feed, null, 2);
}
