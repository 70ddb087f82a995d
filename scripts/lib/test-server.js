/** The policy that the kit promises to run under. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Answers with the strict policy for pages named `*.csp.html`. */
export async function strictPolicy(context, next) {
  await next();
  if (context.path.endsWith('.csp.html')) context.set('Content-Security-Policy', STRICT_POLICY);
}

/** Addresses under this one are never there, and asking for them is no fault of a test. */
export const ABSENT = 'tests/absent/';

/**
 * Serves a JSON file as a module where a module imports it, and as JSON where a page fetches it. The
 * import gets a mark in its address, because not every engine says what a request is for, and not
 * every engine of the floor knows import attributes.
 */
export const importedJson = () => ({
  name: 'imported-json',
  transformImport: ({ source }) =>
    /^[./].*\.json$/.test(source) ? `${source}?imported` : undefined,
  resolveMimeType: (context) => (isImported(context) ? 'js' : undefined),
  transform: (context) =>
    isImported(context) ? { body: `export default ${context.body};` } : undefined,
});

const isImported = ({ path, URL }) => path.endsWith('.json') && URL.searchParams.has('imported');
