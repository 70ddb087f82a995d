import type { ContactPhrases } from '../phrases.js';

/** What English says of who can be told that something is wrong. */
export const contact: ContactPhrases = {
  question: 'Is this wrong?',
  phone: (number) => `Call ${number}`,
  email: (address) => `E-mail ${address}`,
  page: (host) => `Visit ${host}`,
  subject: 'Is this figure right?',
};
