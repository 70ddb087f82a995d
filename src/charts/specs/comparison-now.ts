import { chart, GRID_LINE, type Layer, param, px, scaled, text, TEXT } from './shared.js';

const OWN_OR_OTHER = { expr: 'datum.own ? own : other' };
const LINE_COLOUR = {
  expr: "datum.kind === 'target' ? target : datum.kind === 'land' ? muted : gemeente",
};
const RADIUS = 'datum.own ? 8 : 5.5';

const onScale = (field: string) => scaled(field, ['low', 'high'], ['plotLeft', 'plotRight']);
const value = onScale('value');

const grid: Layer[] = [
  {
    data: { name: 'tracks' },
    mark: { type: 'rule', stroke: { expr: 'line' }, strokeWidth: 2, strokeCap: 'round' },
    encoding: { x: param('plotLeft'), x2: param('plotRight'), y: px('y') },
  },
  {
    data: { name: 'grid' },
    mark: GRID_LINE,
    encoding: { x: value, y: param('plotTop'), y2: param('plotBottom') },
  },
  {
    data: { name: 'ticks' },
    mark: { ...TEXT, fill: { expr: 'muted' }, align: 'center' },
    encoding: {
      x: value,
      y: param('plotBottom + round(fontSize * 0.75)'),
      text: text('text'),
    },
  },
];

const lines: Layer[] = [
  {
    data: { name: 'lines' },
    mark: {
      type: 'rule',
      stroke: LINE_COLOUR,
      strokeWidth: { expr: "datum.kind === 'land' ? 2 : 1.5" },
      strokeCap: { expr: "datum.kind === 'land' ? 'round' : 'butt'" },
      strokeDash: {
        expr: "datum.kind === 'target' ? [6, 4] : datum.kind === 'land' ? [0.1, 5] : [1, 0]",
      },
    },
    encoding: { x: value, y: px('top'), y2: param('plotBottom') },
  },
  {
    data: { name: 'lines' },
    mark: { ...TEXT, fill: LINE_COLOUR, align: { expr: 'datum.align' } },
    encoding: { x: value, y: px('textY'), text: text('textLines') },
  },
];

/** Names stay legible where a line runs behind them. */
const clearings: Layer[] = ['label', 'text'].map((name) => ({
  data: { name: 'rows' },
  mark: { type: 'rect', fill: { expr: 'surface' } },
  encoding: {
    x: px(`${name}Left`),
    x2: px(`${name}Right`),
    y: px(`${name}Top`),
    y2: px(`${name}Bottom`),
  },
}));

const words: Layer[] = [
  {
    data: { name: 'rows' },
    mark: {
      ...TEXT,
      fill: { expr: 'ink' },
      fontWeight: { expr: "datum.own ? 'bold' : 'normal'" },
      align: 'left',
    },
    encoding: {
      x: px('labelLeft'),
      y: px('labelY'),
      text: text('labelLines'),
    },
  },
  {
    data: { name: 'rows' },
    mark: {
      ...TEXT,
      fill: { expr: "datum.certainty === 'missing' ? muted : datum.own ? own : ink" },
      fontWeight: { expr: "datum.own && datum.certainty !== 'missing' ? 'bold' : 'normal'" },
      align: { expr: "datum.certainty === 'missing' ? 'left' : 'right'" },
    },
    encoding: { x: px('textX'), y: px('textY'), text: text('textLines') },
  },
];

const ranges: Layer[] = [
  {
    data: { name: 'rows' },
    transform: [{ filter: "datum.certainty === 'between'" }],
    mark: {
      type: 'rule',
      stroke: OWN_OR_OTHER,
      strokeWidth: { expr: 'datum.own ? 9 : 7' },
      opacity: 0.55,
    },
    encoding: { x: value, x2: { field: 'upTo' }, y: px('y') },
  },
  ...['value', 'upTo'].map((field): Layer => ({
    data: { name: 'rows' },
    transform: [{ filter: "datum.certainty === 'between'" }],
    mark: { type: 'rule', stroke: OWN_OR_OTHER, strokeWidth: 2.5 },
    encoding: {
      x: onScale(field),
      y: { value: { expr: 'datum.y - 9' } },
      y2: { value: { expr: 'datum.y + 9' } },
    },
  })),
];

const OPEN_ENDED = "datum.certainty === 'moreThan' || datum.certainty === 'lessThan'";
const DIRECTION = "(datum.certainty === 'moreThan' ? 1 : -1)";

const arrows: Layer[] = [
  {
    data: { name: 'rows' },
    transform: [{ filter: OPEN_ENDED }],
    mark: {
      type: 'rule',
      stroke: OWN_OR_OTHER,
      strokeWidth: 2.5,
      x2Offset: { expr: `${DIRECTION} * 21` },
    },
    encoding: { x: value, x2: { field: 'value' }, y: px('y') },
  },
  {
    data: { name: 'rows' },
    transform: [{ filter: OPEN_ENDED }],
    mark: {
      type: 'point',
      filled: true,
      opacity: 1,
      fill: OWN_OR_OTHER,
      size: 70,
      shape: { expr: "datum.certainty === 'moreThan' ? 'triangle-right' : 'triangle-left'" },
      xOffset: { expr: `${DIRECTION} * 22` },
    },
    encoding: { x: value, y: px('y') },
  },
];

const dots: Layer[] = [
  {
    data: { name: 'rows' },
    transform: [{ filter: "datum.certainty !== 'between' && datum.certainty !== 'missing'" }],
    mark: {
      type: 'point',
      opacity: 1,
      fill: { expr: "datum.certainty === 'about' ? surface : datum.own ? own : other" },
      stroke: {
        expr: "datum.certainty === 'about' ? (datum.own ? own : other) : surface",
      },
      strokeWidth: { expr: "datum.certainty === 'about' ? 2.5 : 1.5" },
      size: { expr: `PI * pow(${RADIUS}, 2)` },
    },
    encoding: { x: value, y: px('y') },
  },
];

/**
 * One row an area with a dot on a shared scale, and thin lines for gemeente, land and streefdoel.
 * What is not exact looks it: open dot (about), bar (between), arrow (more or less than), words
 * only (missing).
 */
export default chart(
  ['rows', 'lines', 'ticks', 'grid', 'tracks'],
  ['low', 'high', 'plotLeft', 'plotRight', 'plotTop', 'plotBottom'],
  [...grid, ...lines, ...clearings, ...ranges, ...arrows, ...dots, ...words],
);
