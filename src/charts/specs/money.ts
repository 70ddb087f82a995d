import { chart, type Layer, px, scaled, text, TEXT } from './shared.js';

const x = (field: string) => scaled(field, ['low', 'high'], ['plotLeft', 'plotRight']);

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
    encoding: { x: x('from'), x2: { field: 'to' }, y: px('top'), y2: px('bottom') },
  },
];

const words: Layer[] = [
  {
    data: { name: 'labels' },
    mark: { ...TEXT, fill: { expr: 'ink' }, align: 'left' },
    encoding: { x: { value: 0 }, y: px('labelY'), text: text('label') },
  },
  {
    data: { name: 'labels' },
    mark: { ...TEXT, fill: { expr: 'ink' }, fontWeight: 'bold', align: 'left', dx: 8 },
    encoding: {
      x: x('end'),
      y: px('sumsY'),
      text: text('sums'),
    },
  },
  {
    data: { name: 'labels' },
    mark: { ...TEXT, fill: { expr: 'muted' }, align: 'left', dx: 8 },
    encoding: {
      x: x('end'),
      y: px('statusesY'),
      text: text('statuses'),
    },
  },
];

/**
 * A bar a source: solid for money that is there, hatched for money that is asked for, dotted
 * where the document does not say.
 */
export default chart(
  ['parts', 'hatches', 'labels'],
  ['low', 'high', 'plotLeft', 'plotRight'],
  [...bars, ...words],
);
