import type { HelpPhrases } from '../phrases.js';

/** What Turkish says of help with reading. */
export const help: HelpPhrases = {
  hardWords: 'Hollandaca sözcüklerin anlamı',
  readAloud: 'Sesli oku',
  stop: 'Durdur',
  notReadAloud: 'Sesli okuma şu anda çalışmıyor.',
};
