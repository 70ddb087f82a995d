/** The example sites that are built with the package; the others are plain files that stand as they are. */
export const BUILT_SITES = ['intranet', 'frameworks/react', 'frameworks/vue'];

/** The example that a server makes. */
export const SERVER_SITE = 'frameworks/server';
