/** The widgets by the name of their folder. */
export const WIDGETS = [
  'indicator-gauge',
  'comparison',
  'funding-breakdown',
  'intervention-card',
  'seven-vinkjes',
];
