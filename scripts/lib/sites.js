/** The examples that are built with the package. */
export const BUILT_SITES = ['intranet', 'frameworks/react', 'frameworks/vue'];

/** What stands beside them as it is. */
export const PLAIN = ['data', 'frameworks/page.css', 'frameworks/bare-modules'];

/** The example that a server makes. */
export const SERVER_SITE = 'frameworks/server';
