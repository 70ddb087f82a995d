import type { ContactPhrases } from '../phrases.js';

/** What Dutch says of who can be told that something is wrong. */
export const nlContact: ContactPhrases = {
  question: 'Klopt dit niet?',
  phone: (number) => `Bel ${number}`,
  email: (address) => `Mail ${address}`,
  page: (host) => `Kijk op ${host}`,
  subject: 'Klopt dit cijfer?',
};
