import type { ContactPhrases } from '../phrases.js';

/** What Ukrainian says of who can be told that something is wrong. */
export const contact: ContactPhrases = {
  question: 'Щось не так?',
  phone: (number) => `Телефон: ${number}`,
  email: (address) => `Пошта: ${address}`,
  page: (host) => `Сайт: ${host}`,
  subject: 'Чи правильна ця цифра?',
};
