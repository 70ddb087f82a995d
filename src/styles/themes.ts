// Made from the design tokens by `npm run generate`.

/** The themes, each with a stylesheet in `themes/`. */
export const THEMES = ['neutral', 'intranet', 'mooie-wijken', 'nplv', 'sunny-selwerd'] as const;
export type Theme = (typeof THEMES)[number];

/** What each is called. */
export const THEME_TITLES: Readonly<Record<Theme, string>> = {
  neutral: 'Neutraal',
  intranet: 'Intranet',
  'mooie-wijken': 'Mooie Wijken',
  nplv: 'NPLV',
  'sunny-selwerd': 'Sunny Selwerd',
};
