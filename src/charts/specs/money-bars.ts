import { type Layer, px } from './shared.js';

const COLOUR =
  "datum.status === 'requested' ? requested : datum.status === 'unknown' ? unknown : datum.status === 'none' ? other : granted";

/** Solid for money that is there, hatched for money that is asked for, dotted where the document does not say. */
export const MONEY_BAR = {
  type: 'bar',
  fill: {
    expr: `datum.status === 'granted' || datum.status === 'none' ? (${COLOUR}) : 'transparent'`,
  },
  stroke: { expr: COLOUR },
  strokeWidth: 1.5,
  strokeDash: { expr: "datum.status === 'unknown' ? [2, 4] : [1, 0]" },
} as const;

export const HATCHES: Layer = {
  data: { name: 'hatches' },
  mark: { type: 'rule', stroke: { expr: 'requested' }, strokeWidth: 1.25, opacity: 0.7 },
  encoding: { x: px('x'), x2: px('x2'), y: px('y'), y2: px('y2') },
};
