import type { HelpPhrases } from '../phrases.js';

/** What Polish says of help with reading. */
export const help: HelpPhrases = {
  hardWords: 'Niderlandzkie słowa z wyjaśnieniem',
  readAloud: 'Czytaj na głos',
  stop: 'Zatrzymaj',
  notReadAloud: 'Czytanie na głos teraz nie działa.',
};
