import type { Language } from '../language/index.js';
import type { HelpHost } from './help/help.js';
import { idle } from './idle.js';

/**
 * Brings what a widget can do without, once it shows something and the browser has nothing else to do: readable colours
 * where a host set others, and help with reading. What cannot be had a page does without.
 */
export async function afterwards(host: HelpHost, language: Language): Promise<void> {
  await idle();
  await Promise.allSettled([
    import('./contrast/guard.js').then(({ guardContrast }) => {
      guardContrast(host);
    }),
    import('./help/help.js').then(({ helpFor }) => helpFor(host).offer(language)),
  ]);
}
