import type { ContactPhrases } from '../phrases.js';

/** What Arabic says of who can be told that something is wrong. */
export const contact: ContactPhrases = {
  question: 'هل هناك خطأ؟',
  phone: (number) => `اتصل على ${number}`,
  email: (address) => `راسل ${address}`,
  page: (host) => `زُر ${host}`,
  subject: 'هل هذا الرقم صحيح؟',
};
