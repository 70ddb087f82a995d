import { waitUntil } from '@open-wc/testing';

/** A test waits for what must come, not for a time: this only ends one that waits in vain, also on a busy machine. */
const PATIENCE = { timeout: 30_000 };

/**
 * Waits until something is so.
 *
 * @param what is not so when it never comes
 * @throws Error when it never comes
 */
export const until = (condition: () => unknown, what?: string): Promise<void> =>
  waitUntil(condition, what, PATIENCE);
