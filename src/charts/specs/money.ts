import { HATCHES, MONEY_BAR } from './money-bars.js';
import { chart, type Layer, px, scaled, text, TEXT } from './shared.js';

const euros = scaled('from', ['low', 'high'], ['plotLeft', 'plotRight']);

const bars: Layer[] = [
  HATCHES,
  {
    data: { name: 'parts' },
    mark: MONEY_BAR,
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
