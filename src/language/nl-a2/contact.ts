import type { ContactPhrases } from '../phrases.js';

/** What easy Dutch says of who can be told that something is wrong. */
export const nlA2Contact: ContactPhrases = {
  question: 'Klopt dit niet?',
  phone: (number) => `Bel ${number}`,
  email: (address) => `Stuur een mail naar ${address}`,
  page: (host) => `Kijk op ${host}`,
  subject: 'Klopt dit cijfer?',
};
