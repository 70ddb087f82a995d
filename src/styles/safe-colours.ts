// Made from the design tokens by `npm run generate`.

/** What each role and each part is in light and in dark, where what a host has set cannot be read. */
export const SAFE_COLOURS = {
  ink: ['#1d282c', '#eef1ee'],
  muted: ['#546168', '#adb8ba'],
  line: ['#dedace', '#3b474b'],
  surface: ['#fffdf8', '#172023'],
  soft: ['#f4f0e6', '#222d31'],
  own: ['#0a5f6b', '#74cbd2'],
  'own-soft': ['#d8e9e8', '#1e4046'],
  other: ['#74828a', '#8c9aa0'],
  gemeente: ['#6b4a1f', '#dcb985'],
  target: ['#8f4a06', '#f2b26b'],
  good: ['#24683a', '#8fd19e'],
  bad: ['#963c10', '#f3a67c'],
  number: ['#0a5f6b', '#74cbd2'],
  granted: ['#0a5f6b', '#74cbd2'],
  requested: ['#0a5f6b', '#74cbd2'],
  vinkje: ['#0a5f6b', '#74cbd2'],
  milestone: ['#0a5f6b', '#74cbd2'],
  focus: ['#0a5f6b', '#74cbd2'],
  unknown: ['#546168', '#adb8ba'],
} as const;

/** What a host can set that becomes a colour here, beside `--wijk-*`. */
export const HOST_COLOURS = [
  '--utrecht-document-color',
  '--utrecht-separator-color',
  '--utrecht-document-background-color',
  '--nl-link-color',
  '--utrecht-link-color',
] as const;
