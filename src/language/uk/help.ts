import type { HelpPhrases } from '../phrases.js';

/** What Ukrainian says of help with reading. */
export const help: HelpPhrases = {
  hardWords: 'Пояснення нідерландських слів',
  readAloud: 'Прочитати вголос',
  stop: 'Зупинити',
  notReadAloud: 'Зараз не вдається прочитати вголос.',
};
