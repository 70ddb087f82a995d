import { webAddress } from '../description.js';

/** Whether a page can load a document from this address: a whole one, of the web. */
export function isDocumentAddress(address: string): boolean {
  return webAddress(address) !== undefined;
}

/** Whether pages on https refuse what stands at this address. */
export function isInsecure(address: string): boolean {
  const url = webAddress(address);
  return url?.protocol === 'http:' && !OWN_MACHINE.test(url.hostname);
}

const OWN_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;
