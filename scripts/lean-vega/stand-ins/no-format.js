/** Every text of a chart comes in ready, so that there is nothing to format. */
const LOCALE = {};

export const defaultLocale = () => LOCALE;
export const locale = defaultLocale;
