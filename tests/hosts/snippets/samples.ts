import type { ExampleEmbed } from '../../../scripts/hosts/embeds.js';

const room = { narrow: 60, wide: 40 };

/** One embed of each widget, of the example data. */
export const SAMPLES = {
  gauge: {
    widget: 'indicator-gauge',
    document: 'groningen-noord/gebiedsmonitor.json',
    options: { indicator: 'ervaren-onveiligheidsgevoelens', area: 'groningen-noord' },
    room,
  },
  comparison: {
    widget: 'comparison',
    document: 'groningen-noord/gebiedsmonitor-gezondheid.json',
    options: { indicator: 'eenzaam', area: 'selwerd', areas: 'selwerd tuinwijk', level: 'a2' },
    room,
  },
  money: { widget: 'funding-breakdown', document: 'groningen-noord/procesmonitor.json', room },
  card: {
    widget: 'intervention-card',
    document: 'groningen-noord/interventiemonitor.json',
    options: { intervention: 'wijkgildes', 'heading-level': '2' },
    room,
  },
  vinkjes: {
    widget: 'seven-vinkjes',
    document: 'groningen-noord/interventiemonitor.json',
    options: { intervention: 'wijkgildes' },
    room,
  },
} as const satisfies Readonly<Record<string, ExampleEmbed>>;
