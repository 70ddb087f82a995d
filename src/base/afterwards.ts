import { pause } from '../charts/pause.js';
import type { Language } from '../language/index.js';
import type { HelpHost } from './help/help.js';

/**
 * Brings what a widget can do without, once it shows something and the browser has nothing else to do: readable colours
 * where a host set others, and help with reading. What cannot be had a page does without.
 */
export async function afterwards(host: HelpHost, language: Language): Promise<void> {
  // Safari has no word for idle, and a page that is never idle gets it after all.
  await ('requestIdleCallback' in self
    ? new Promise((begin) => requestIdleCallback(begin, { timeout: 2000 }))
    : pause());
  await Promise.allSettled([
    import('./contrast/guard.js').then(({ guardContrast }) => {
      guardContrast(host);
    }),
    import('./help/help.js').then(({ helpFor }) => helpFor(host).offer(language)),
  ]);
}
