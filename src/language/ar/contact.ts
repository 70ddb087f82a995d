import type { ContactPhrases } from '../phrases.js';

/** What Arabic says of who can be told that something is wrong. */
export const contact: ContactPhrases = {
  question: 'هل هناك خطأ؟',
  // The groups of a number keep their order.
  phone: (number) => `اتصل على \u2066${number}\u2069`,
  email: (address) => `راسل ${address}`,
  page: (host) => `زُر ${host}`,
  subject: 'هل هذا الرقم صحيح؟',
};
