import type { Language } from './language.js';
import { nlContact } from './nl/contact.js';
import { joined } from './text.js';
import type { Telling } from './tell/telling.js';
import { say } from './tell/words.js';

/** Who can be told that something is wrong, with the ways to reach them: phone first, then e-mail, then a page. */
export interface ContactTelling {
  readonly question: string;
  readonly who: string;
  readonly ways: readonly { readonly text: string; readonly url: string }[];
}

/**
 * Says the contact of a telling; `null` where the document has none.
 *
 * @param address where this one figure stands, for a letter about it; `undefined` where it has no such place
 */
export type SayContact = (
  telling: Pick<Telling, 'contact' | 'heading' | 'context'>,
  address: string | undefined,
  language: Language,
) => ContactTelling | null;

/** Adds to a language how it says a contact. */
export async function withContact(language: Language): Promise<Language> {
  const phrases = (await language.phrases?.contact()) ?? nlContact;
  const sayContact: SayContact = ({ contact, heading, context }, address, reader) => {
    if (!contact) return null;
    const { phone, email, url } = contact;
    const subject = `${phrases.subject} ${joined([heading, context], language.comma)}`;
    // Isolates are for the eye; in a letter they are noise.
    const query = [
      `subject=${encodeURIComponent(subject.replace(/[\u2068\u2069]/g, ''))}`,
      ...(address === undefined ? [] : [`body=${encodeURIComponent(`\n\n${address}`)}`]),
    ].join('&');
    return {
      question: phrases.question,
      who: say(contact.text, reader),
      ways: [
        ...(phone === undefined
          ? []
          : [{ text: phrases.phone(phone), url: `tel:${phone.replace(/[^\d+]/g, '')}` }]),
        ...(email === undefined
          ? []
          : [{ text: phrases.email(email), url: `mailto:${encodeURI(email)}?${query}` }]),
        ...(url === undefined ? [] : [{ text: phrases.page(hostOf(url)), url }]),
      ],
    };
  };
  return { ...language, sayContact };
}

/** The name in an https link, past who is said to visit it and before a port or a path. */
const HOST = /^https:[/\\]+(?:[^/\\?#]*@)?(?:www\.)?([^/\\?#:]+)/i;

/** What a reader knows a page by; a `mailto:` link has only itself. */
function hostOf(url: string): string {
  return HOST.exec(url)?.[1]?.toLowerCase() ?? url.replace(/^mailto:/, '');
}
