import type { ContactPhrases } from '../phrases.js';

/** What Turkish says of who can be told that something is wrong. */
export const contact: ContactPhrases = {
  question: 'Bir yanlışlık mı var?',
  phone: (number) => `Arayın: ${number}`,
  email: (address) => `E-posta: ${address}`,
  page: (host) => `Web sitesi: ${host}`,
  subject: 'Bu rakam doğru mu?',
};
