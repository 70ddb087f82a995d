import { pause } from '../charts/pause.js';
import type { Language } from '../language/index.js';
import type { HelpHost } from './help/help.js';

/**
 * Brings help with reading to a widget that shows something, once the browser has nothing else to do. Where it cannot
 * be had, a page does without.
 */
export async function offerHelp(host: HelpHost, language: Language): Promise<void> {
  // Safari has no word for idle.
  await ('requestIdleCallback' in self
    ? new Promise((begin) => requestIdleCallback(begin))
    : pause());
  try {
    const { helpFor } = await import('./help/help.js');
    await helpFor(host).offer(language);
  } catch {
    // What there is to read is there.
  }
}
