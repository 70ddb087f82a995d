/** The widgets by the name of their element, with what a page calls them. */
export const WIDGETS = {
  'wijk-indicator-gauge': 'Cijfer',
  'wijk-comparison': 'Vergelijking',
  'wijk-funding-breakdown': 'Geld',
  'wijk-intervention-card': 'Interventie',
  'wijk-seven-vinkjes': 'Zeven vinkjes',
} as const;

export type Widget = keyof typeof WIDGETS;

export const WIDGET_NAMES = Object.keys(WIDGETS) as Widget[];
