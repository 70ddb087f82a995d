import { HATCHES, MONEY_BAR } from './money-bars.js';
import { chart, type Layer, param, px, text, TEXT } from './shared.js';

const box = { x: px('left'), x2: px('right'), y: px('top'), y2: px('bottom') };

const axis: Layer[] = [
  {
    data: { name: 'ticks' },
    mark: { type: 'rule', stroke: { expr: 'line' }, strokeWidth: 1 },
    encoding: { x: px('x'), y: param('plotTop'), y2: param('plotBottom') },
  },
  {
    data: { name: 'ticks' },
    mark: { ...TEXT, fill: { expr: 'muted' }, align: 'center' },
    encoding: {
      x: px('textX'),
      y: param('plotBottom + round(fontSize * 0.75)'),
      text: text('text'),
    },
  },
];

const bars: Layer[] = [
  {
    data: { name: 'parts' },
    mark: { type: 'rect', fill: { expr: 'surface' } },
    encoding: box,
  },
  HATCHES,
  { data: { name: 'parts' }, mark: MONEY_BAR, encoding: box },
  {
    data: { name: 'parts' },
    transform: [{ filter: "datum.status === 'granted' || datum.status === 'none'" }],
    mark: { type: 'rect', fill: 'transparent', stroke: { expr: 'surface' }, strokeWidth: 1 },
    encoding: box,
  },
];

const words: Layer[] = [
  {
    data: { name: 'words' },
    transform: [{ filter: '!datum.onSolid' }],
    mark: { type: 'rect', fill: { expr: 'surface' }, cornerRadius: 4 },
    encoding: box,
  },
  {
    data: { name: 'words' },
    mark: {
      ...TEXT,
      fill: { expr: 'datum.onSolid ? surface : ink' },
      fontWeight: { expr: "datum.bold ? 'bold' : 'normal'" },
      align: { expr: 'datum.align' },
    },
    encoding: { x: px('x'), y: px('y'), text: text('lines') },
  },
];

/**
 * A bar a year, divided by source, each part with the look of its status. Names stand in the bars;
 * those that do not fit have a number that a key explains.
 */
export default chart(
  ['ticks', 'parts', 'hatches', 'words'],
  ['plotTop', 'plotBottom'],
  [...axis, ...bars, ...words],
);
