import { HATCHES, MONEY_BAR } from './money-bars.js';
import { chart, type Layer, px, text, TEXT } from './shared.js';

const box = { x: px('left'), x2: px('right'), y: px('top'), y2: px('bottom') };

const ribbons: Layer[] = [
  {
    data: { name: 'ribbons' },
    mark: {
      type: 'area',
      orient: 'vertical',
      fill: { expr: 'own' },
      fillOpacity: 0.22,
      stroke: { expr: 'surface' },
      strokeWidth: 1,
    },
    encoding: {
      x: px('x'),
      y: px('y'),
      y2: px('y2'),
      detail: { field: 'link', type: 'nominal' },
    },
  },
];

const bars: Layer[] = [
  {
    data: { name: 'bars' },
    mark: { type: 'rect', fill: { expr: 'surface' } },
    encoding: box,
  },
  HATCHES,
  { data: { name: 'bars' }, mark: MONEY_BAR, encoding: box },
];

const words: Layer[] = [
  {
    data: { name: 'words' },
    mark: {
      ...TEXT,
      fill: { expr: "datum.role === 'column' ? muted : ink" },
      fontWeight: { expr: "datum.role === 'sum' ? 'bold' : 'normal'" },
      align: { expr: 'datum.align' },
    },
    encoding: { x: px('x'), y: px('y'), text: text('lines') },
  },
];

/**
 * A bar a source, spoor, actielijn or goal, as high as its money, with its name and sum above it,
 * and a ribbon as wide as the money that goes from one to another.
 */
export default chart(['ribbons', 'bars', 'hatches', 'words'], [], [...ribbons, ...bars, ...words]);
