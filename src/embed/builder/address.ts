/** Whether a page can load a document from this address: a whole one, of the web. */
export function isDocumentAddress(address: string): boolean {
  return parse(address) !== undefined;
}

/** Whether pages on https refuse what stands at this address. */
export function isInsecure(address: string): boolean {
  const url = parse(address);
  return url?.protocol === 'http:' && !OWN_MACHINE.test(url.hostname);
}

const OWN_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
