import type { Language } from './language.js';
import type { HelpPhrases } from './phrases.js';

/** What is said of help with reading. */
export async function loadHelpPhrases({ phrases }: Language): Promise<HelpPhrases> {
  return phrases ? phrases.help() : (await import('./nl/help.js')).nlHelp;
}
