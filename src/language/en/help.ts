import type { HelpPhrases } from '../phrases.js';

/** What English says of help with reading. */
export const help: HelpPhrases = {
  hardWords: 'Dutch words explained',
  readAloud: 'Read aloud',
  stop: 'Stop',
  notReadAloud: 'Reading aloud does not work now.',
};
