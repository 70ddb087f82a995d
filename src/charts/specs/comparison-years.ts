import { chart, GRID_LINE, type Layer, param, px, scaled, text, TEXT } from './shared.js';

const COLOUR = {
  expr: "datum.own ? own : datum.kind === 'area' ? other : datum.kind === 'land' ? muted : gemeente",
};

const x = scaled('x', ['first', 'last'], ['plotLeft', 'plotRight']);
const y = scaled('value', ['low', 'high'], ['plotBottom', 'plotTop']);

const axes: Layer[] = [
  {
    data: { name: 'ticks' },
    mark: GRID_LINE,
    encoding: { y, x: param('plotLeft - 6'), x2: param('plotRight + 6') },
  },
  {
    data: { name: 'ticks' },
    mark: { ...TEXT, fill: { expr: 'muted' }, align: 'right' },
    encoding: { y, x: param('plotLeft - 14'), text: text('text') },
  },
  {
    data: { name: 'periods' },
    mark: { ...TEXT, fill: { expr: 'muted' }, align: 'center' },
    encoding: {
      x,
      y: param('plotBottom + round(fontSize * 1.2)'),
      text: text('text'),
    },
  },
];

const target: Layer[] = [
  {
    data: { name: 'target' },
    mark: { type: 'rule', stroke: { expr: 'target' }, strokeWidth: 1.5, strokeDash: [6, 4] },
    encoding: { y, x: param('plotLeft - 6'), x2: param('plotRight + 6') },
  },
];

const history: Layer[] = [
  {
    data: { name: 'points' },
    mark: {
      type: 'line',
      stroke: COLOUR,
      strokeWidth: { expr: "datum.own ? 3.5 : datum.kind === 'area' ? 1.5 : 2" },
      strokeCap: 'round',
      strokeJoin: 'round',
      strokeDash: {
        expr: "datum.kind === 'gemeente' ? [7, 5] : datum.kind === 'land' ? [0.1, 5] : [1, 0]",
      },
    },
    encoding: { x, y, detail: { field: 'run', type: 'nominal' } },
  },
  {
    data: { name: 'points' },
    transform: [{ filter: "datum.certainty === 'between'" }],
    mark: { type: 'rule', stroke: COLOUR, strokeWidth: 7, opacity: 0.55 },
    encoding: { x, y, y2: { field: 'upTo' } },
  },
  {
    data: { name: 'points' },
    mark: {
      type: 'point',
      opacity: 1,
      fill: { expr: `datum.certainty === 'about' ? surface : ${COLOUR.expr}` },
      stroke: { expr: `datum.certainty === 'about' ? (${COLOUR.expr}) : surface` },
      strokeWidth: { expr: "datum.certainty === 'about' ? 2 : 1.5" },
      size: { expr: 'datum.own ? 130 : 55' },
      shape: {
        expr: "datum.certainty === 'moreThan' ? 'triangle-up' : datum.certainty === 'lessThan' ? 'triangle-down' : 'circle'",
      },
    },
    encoding: { x, y },
  },
];

const names: Layer[] = [
  {
    data: { name: 'names' },
    mark: {
      type: 'rule',
      stroke: { expr: "datum.kind === 'target' ? target : other" },
      strokeWidth: 1,
      strokeDash: { expr: 'datum.current ? [1, 0] : [1, 4]' },
      opacity: 0.7,
    },
    encoding: {
      x,
      x2: param('namesX - 5'),
      y,
      y2: px('middle'),
    },
  },
  {
    data: { name: 'names' },
    mark: {
      ...TEXT,
      fill: {
        expr: "datum.own ? own : datum.kind === 'area' ? ink : datum.kind === 'land' ? muted : datum.kind === 'target' ? target : gemeente",
      },
      fontWeight: { expr: "datum.own ? 'bold' : 'normal'" },
      align: 'left',
    },
    encoding: {
      x: param('namesX'),
      y: px('textY'),
      text: text('lines'),
    },
  },
];

/**
 * A line an area over the periods, named at its end. Lines stop where a figure is missing or
 * where a border or method changed; every figure is a point, so that a single one is seen.
 */
export default chart(
  ['points', 'names', 'periods', 'ticks', 'target'],
  ['low', 'high', 'first', 'last', 'plotLeft', 'plotRight', 'plotTop', 'plotBottom', 'namesX'],
  [...axes, ...target, ...names, ...history],
);
