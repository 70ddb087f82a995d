// Made from the design tokens by `npm run generate`.

/** The colour of each role in light, for where the tokens cannot be read. */
export const COLOURS = {
  ink: '#1d282c',
  muted: '#546168',
  line: '#dedace',
  surface: '#fffdf8',
  soft: '#f4f0e6',
  own: '#0a5f6b',
  'own-soft': '#d8e9e8',
  other: '#74828a',
  gemeente: '#6b4a1f',
  target: '#8f4a06',
  good: '#24683a',
  bad: '#963c10',
} as const;
