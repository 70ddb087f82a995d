import type { Language } from './language.js';
import { nlFailures } from './nl/failures.js';
import type { FailurePhrases } from './phrases.js';

/** What is said when something went wrong. */
export async function loadFailurePhrases({ phrases }: Language): Promise<FailurePhrases> {
  return (await phrases?.failures()) ?? nlFailures;
}
