import { pause } from '../charts/pause.js';

/** A page that is never idle gets what waits for it after all. */
const LATEST_MS = 2000;

/** Waits until the browser has nothing else to do. */
export function idle(): Promise<unknown> {
  // Safari has no word for it.
  return 'requestIdleCallback' in self
    ? new Promise((begin) => requestIdleCallback(begin, { timeout: LATEST_MS }))
    : pause();
}
