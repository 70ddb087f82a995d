import type { HelpPhrases } from '../phrases.js';

/** What Dutch says of help with reading, in words that are easy at every level. */
export const nlHelp: HelpPhrases = {
  easy: {
    label: 'Makkelijk lezen',
    told: {
      a2: 'De tekst is nu in makkelijke taal.',
      standard: 'De gewone tekst staat er weer.',
    },
  },
  hardWords: 'Moeilijke woorden',
  readAloud: 'Lees voor',
  stop: 'Stop',
  notReadAloud: 'Voorlezen lukt nu niet.',
};
