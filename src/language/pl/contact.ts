import type { ContactPhrases } from '../phrases.js';

/** What Polish says of who can be told that something is wrong. */
export const contact: ContactPhrases = {
  question: 'Coś się nie zgadza?',
  phone: (number) => `Telefon: ${number}`,
  email: (address) => `E-mail: ${address}`,
  page: (host) => `Strona: ${host}`,
  subject: 'Czy ta liczba jest prawidłowa?',
};
