import type { Kind } from '../data-schema/index.js';
import type { WijkElement } from '../src/base/widget.js';

const TAGS = [
  'wijk-indicator-gauge',
  'wijk-comparison',
  'wijk-funding-breakdown',
  'wijk-intervention-card',
  'wijk-seven-vinkjes',
].join();

/** The widgets of a story. */
export const widgetsIn = (canvas: Element): readonly WijkElement<Kind>[] => [
  ...canvas.querySelectorAll<WijkElement<Kind>>(TAGS),
];
