import { chart, type Layer, px, scaled, text, TEXT } from './shared.js';

const euros = scaled('from', ['low', 'high'], ['plotLeft', 'plotRight']);

const COLOUR =
  "datum.status === 'requested' ? requested : datum.status === 'unknown' ? unknown : datum.status === 'none' ? other : granted";

const bars: Layer[] = [
  {
    data: { name: 'hatches' },
    mark: { type: 'rule', stroke: { expr: 'requested' }, strokeWidth: 1.25, opacity: 0.7 },
    encoding: { x: px('x'), x2: px('x2'), y: px('y'), y2: px('y2') },
  },
  {
    data: { name: 'parts' },
    mark: {
      type: 'bar',
      fill: {
        expr: `datum.status === 'granted' || datum.status === 'none' ? (${COLOUR}) : 'transparent'`,
      },
      stroke: { expr: COLOUR },
      strokeWidth: 1.5,
      strokeDash: { expr: "datum.status === 'unknown' ? [2, 4] : [1, 0]" },
    },
    encoding: { x: euros, x2: { field: 'to' }, y: px('top'), y2: px('bottom') },
  },
];

const words: Layer[] = [
  {
    data: { name: 'labels' },
    mark: { ...TEXT, fill: { expr: 'ink' }, align: 'left' },
    encoding: { x: { value: 0 }, y: px('y'), text: text('lines') },
  },
  {
    data: { name: 'ends' },
    mark: {
      ...TEXT,
      fill: { expr: 'datum.strong ? ink : muted' },
      fontWeight: { expr: "datum.strong ? 'bold' : 'normal'" },
      align: 'left',
    },
    encoding: { x: px('x'), y: px('y'), text: text('text') },
  },
];

/**
 * A bar a source: solid for money that is there, hatched for money that is asked for, dotted
 * where the document does not say.
 */
export default chart(
  ['parts', 'hatches', 'labels', 'ends'],
  ['low', 'high', 'plotLeft', 'plotRight'],
  [...bars, ...words],
);
