import type { TopLevelSpec } from 'vega-lite';
import type { Look } from '../types.js';

/** A layer of a Vega-Lite spec. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** Stand-ins for design time; the real values come from the tokens of the page. */
const DESIGN_TIME_LOOK: Look = {
  ink: '#222',
  muted: '#666',
  line: '#ddd',
  surface: '#fff',
  own: '#06c',
  other: '#888',
  gemeente: '#222',
  target: '#080',
  granted: '#06c',
  requested: '#06c',
  unknown: '#888',
  font: 'sans-serif',
  fontSize: 14,
};

/** A place in px that a layout has put in the row. */
export function px(field: string) {
  return { value: { expr: `datum.${field}` } };
}

/** A px or scale value that a layout gives as a param. */
export function param(name: string) {
  return { value: { expr: name } };
}

/** A value on a scale that runs from one param to another, drawn between two params in px. */
export function scaled(field: string, domain: [string, string], range: [string, string]) {
  return {
    field,
    type: 'quantitative' as const,
    axis: null,
    scale: {
      domain: domain.map((expr) => ({ expr })),
      range: range.map((expr) => ({ expr })),
      zero: false,
      nice: false,
    },
  };
}

/** Text of a row; an array becomes lines. */
export function text(field: string) {
  return { field, type: 'nominal' as const };
}

/** The line of a place on a scale. */
export const GRID_LINE = {
  type: 'rule',
  stroke: { expr: 'datum.zero ? muted : line' },
  strokeWidth: 1,
} as const;

/** Text set by the look; add fill and weight. */
export const TEXT = {
  type: 'text',
  font: { expr: 'font' },
  fontSize: { expr: 'fontSize' },
  lineHeight: { expr: 'round(fontSize * 1.3)' },
  baseline: 'middle',
} as const;

/** Puts layers together into a spec without any look of Vega's own. */
export function chart(
  datasets: readonly string[],
  sizes: readonly string[],
  layer: Layer[],
): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'transparent',
    padding: 0,
    autosize: { type: 'none' },
    width: 320,
    height: 200,
    datasets: Object.fromEntries<object[]>(datasets.map((name) => [name, []])),
    params: [
      ...Object.entries<string | number>({ ...DESIGN_TIME_LOOK }).map(([name, value]) => ({
        name,
        value,
      })),
      ...sizes.map((name) => ({ name, value: 0 })),
    ],
    layer,
    // A layout gives no value that cannot be drawn, so Vega need not look for them.
    config: { aria: false, view: { stroke: null }, mark: { invalid: 'show' } },
  };
}
