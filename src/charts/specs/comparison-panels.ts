import { chart, GRID_LINE, type Layer, px, text, TEXT } from './shared.js';

const OWN_OR_OTHER = 'datum.own ? own : other';
const LINE_COLOUR = {
  expr: "datum.kind === 'target' ? target : datum.kind === 'land' ? muted : gemeente",
};
const LINE = {
  stroke: LINE_COLOUR,
  strokeWidth: { expr: "datum.kind === 'land' ? 2 : 1.5" },
  strokeCap: { expr: "datum.kind === 'land' ? 'round' : 'butt'" },
  strokeDash: {
    expr: "datum.kind === 'target' ? [6, 4] : datum.kind === 'land' ? [0.1, 5] : [1, 0]",
  },
} as const;

const run = { field: 'run', type: 'nominal' as const };

const axes: Layer[] = [
  {
    data: { name: 'gridLines' },
    mark: GRID_LINE,
    encoding: { x: px('x'), x2: px('x2'), y: px('y') },
  },
  {
    data: { name: 'ticks' },
    mark: { ...TEXT, fill: { expr: 'muted' }, align: 'right' },
    encoding: { x: px('x'), y: px('y'), text: text('text') },
  },
  {
    data: { name: 'periods' },
    mark: { ...TEXT, fill: { expr: 'muted' }, align: 'center' },
    encoding: { x: px('x'), y: px('y'), text: text('text') },
  },
];

const key: Layer[] = [
  {
    data: { name: 'key' },
    mark: { type: 'rule', ...LINE },
    encoding: { x: px('x'), x2: px('x2'), y: px('y') },
  },
  {
    data: { name: 'key' },
    mark: { ...TEXT, fill: LINE_COLOUR, align: 'left' },
    encoding: { x: px('textX'), y: px('y'), text: text('lines') },
  },
];

const held: Layer[] = [
  {
    data: { name: 'targets' },
    mark: { type: 'rule', stroke: { expr: 'target' }, strokeWidth: 1.5, strokeDash: [6, 4] },
    encoding: { x: px('x'), x2: px('x2'), y: px('y') },
  },
  {
    data: { name: 'references' },
    mark: { type: 'line', ...LINE },
    encoding: { x: px('x'), y: px('y'), detail: run },
  },
];

const history: Layer[] = [
  {
    data: { name: 'gaps' },
    mark: {
      type: 'rule',
      stroke: { expr: 'muted' },
      strokeWidth: 2,
      strokeCap: 'round',
      strokeDash: [0.1, 6],
    },
    encoding: { x: px('x'), y: px('y'), y2: px('y2') },
  },
  {
    data: { name: 'points' },
    mark: {
      type: 'line',
      stroke: { expr: OWN_OR_OTHER },
      strokeWidth: { expr: 'datum.own ? 3.5 : 2.5' },
      strokeCap: 'round',
      strokeJoin: 'round',
    },
    encoding: { x: px('x'), y: px('y'), detail: run },
  },
  {
    data: { name: 'points' },
    transform: [{ filter: "datum.certainty === 'between'" }],
    mark: { type: 'rule', stroke: { expr: OWN_OR_OTHER }, strokeWidth: 7, opacity: 0.55 },
    encoding: { x: px('x'), y: px('low'), y2: px('high') },
  },
  {
    data: { name: 'points' },
    transform: [{ filter: "datum.certainty !== 'between'" }],
    mark: {
      type: 'point',
      opacity: 1,
      fill: { expr: `datum.certainty === 'about' ? surface : (${OWN_OR_OTHER})` },
      stroke: { expr: `datum.certainty === 'about' ? (${OWN_OR_OTHER}) : surface` },
      strokeWidth: { expr: "datum.certainty === 'about' ? 2 : 1.5" },
      size: {
        expr: "datum.certainty === 'moreThan' || datum.certainty === 'lessThan' ? 130 : datum.own ? 100 : 65",
      },
      shape: {
        expr: "datum.certainty === 'moreThan' ? 'triangle-up' : datum.certainty === 'lessThan' ? 'triangle-down' : 'circle'",
      },
    },
    encoding: { x: px('x'), y: px('y') },
  },
];

const words: Layer[] = [
  {
    data: { name: 'words' },
    mark: {
      ...TEXT,
      fill: { expr: "datum.role === 'gap' ? muted : datum.own ? own : ink" },
      fontWeight: {
        expr: "datum.role === 'value' || (datum.own && datum.role === 'name') ? 'bold' : 'normal'",
      },
      align: { expr: 'datum.align' },
    },
    encoding: { x: px('x'), y: px('y'), text: text('lines') },
  },
];

/**
 * A small panel an area, so that many stay apart. Every panel has the same scale and the same thin
 * lines for gemeente, land and streefdoel, which a key names once. A dotted upright is a period
 * without a figure.
 */
export default chart(
  ['key', 'gridLines', 'ticks', 'periods', 'targets', 'references', 'gaps', 'points', 'words'],
  [],
  [...key, ...axes, ...held, ...history, ...words],
);
