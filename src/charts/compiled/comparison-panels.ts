// Generated from src/charts/specs/comparison-panels.ts by npm run generate. Do not edit.
import type { Spec } from 'vega';

export default {
  $schema: 'https://vega.github.io/schema/vega/v6.json',
  autosize: 'none',
  background: 'transparent',
  padding: 0,
  width: 320,
  height: 200,
  style: 'cell',
  data: [
    { name: 'key', format: {}, values: [] },
    { name: 'gridLines', values: [] },
    { name: 'ticks', values: [] },
    { name: 'periods', values: [] },
    { name: 'targets', values: [] },
    { name: 'references', values: [] },
    { name: 'gaps', values: [] },
    { name: 'points', format: {}, values: [] },
    { name: 'words', values: [] },
    {
      name: 'data_1',
      source: 'points',
      transform: [{ type: 'filter', expr: "datum.certainty === 'between'" }],
    },
    {
      name: 'data_2',
      source: 'points',
      transform: [{ type: 'filter', expr: "datum.certainty !== 'between'" }],
    },
  ],
  signals: [
    { name: 'ink', value: '#222' },
    { name: 'muted', value: '#666' },
    { name: 'line', value: '#ddd' },
    { name: 'surface', value: '#fff' },
    { name: 'own', value: '#06c' },
    { name: 'other', value: '#888' },
    { name: 'gemeente', value: '#222' },
    { name: 'target', value: '#080' },
    { name: 'granted', value: '#06c' },
    { name: 'requested', value: '#06c' },
    { name: 'unknown', value: '#888' },
    { name: 'font', value: 'sans-serif' },
    { name: 'fontSize', value: 14 },
  ],
  marks: [
    {
      name: 'layer_0_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'key' },
      encode: {
        update: {
          stroke: {
            signal: "datum.kind === 'target' ? target : datum.kind === 'land' ? muted : gemeente",
          },
          strokeCap: { signal: "datum.kind === 'land' ? 'round' : 'butt'" },
          strokeWidth: { signal: "datum.kind === 'land' ? 2 : 1.5" },
          strokeDash: {
            signal: "datum.kind === 'target' ? [6, 4] : datum.kind === 'land' ? [0.1, 5] : [1, 0]",
          },
          x: { signal: 'datum.x' },
          x2: { signal: 'datum.x2' },
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_1_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'key' },
      encode: {
        update: {
          fill: {
            signal: "datum.kind === 'target' ? target : datum.kind === 'land' ? muted : gemeente",
          },
          align: { value: 'left' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'datum.textX' },
          y: { signal: 'datum.y' },
          text: { signal: 'isValid(datum["lines"]) ? datum["lines"] : ""+datum["lines"]' },
        },
      },
    },
    {
      name: 'layer_2_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'gridLines' },
      encode: {
        update: {
          stroke: { signal: 'line' },
          strokeWidth: { value: 1 },
          x: { signal: 'datum.x' },
          x2: { signal: 'datum.x2' },
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_3_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'ticks' },
      encode: {
        update: {
          fill: { signal: 'muted' },
          align: { value: 'right' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'datum.x' },
          y: { signal: 'datum.y' },
          text: { signal: 'isValid(datum["text"]) ? datum["text"] : ""+datum["text"]' },
        },
      },
    },
    {
      name: 'layer_4_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'periods' },
      encode: {
        update: {
          fill: { signal: 'muted' },
          align: { value: 'center' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'datum.x' },
          y: { signal: 'datum.y' },
          text: { signal: 'isValid(datum["text"]) ? datum["text"] : ""+datum["text"]' },
        },
      },
    },
    {
      name: 'layer_5_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'targets' },
      encode: {
        update: {
          stroke: { signal: 'target' },
          strokeWidth: { value: 1.5 },
          strokeDash: { value: [6, 4] },
          x: { signal: 'datum.x' },
          x2: { signal: 'datum.x2' },
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_6_pathgroup',
      type: 'group',
      from: { facet: { name: 'faceted_path_layer_6_main', data: 'references', groupby: ['run'] } },
      encode: {
        update: { width: { field: { group: 'width' } }, height: { field: { group: 'height' } } },
      },
      marks: [
        {
          name: 'layer_6_marks',
          type: 'line',
          style: ['line'],
          from: { data: 'faceted_path_layer_6_main' },
          encode: {
            update: {
              stroke: {
                signal:
                  "datum.kind === 'target' ? target : datum.kind === 'land' ? muted : gemeente",
              },
              strokeCap: { signal: "datum.kind === 'land' ? 'round' : 'butt'" },
              strokeWidth: { signal: "datum.kind === 'land' ? 2 : 1.5" },
              strokeDash: {
                signal:
                  "datum.kind === 'target' ? [6, 4] : datum.kind === 'land' ? [0.1, 5] : [1, 0]",
              },
              x: { signal: 'datum.x' },
              y: { signal: 'datum.y' },
            },
          },
        },
      ],
    },
    {
      name: 'layer_7_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'gaps' },
      encode: {
        update: {
          stroke: { signal: 'muted' },
          strokeCap: { value: 'round' },
          strokeWidth: { value: 2 },
          strokeDash: { value: [0.1, 6] },
          x: { signal: 'datum.x' },
          y: { signal: 'datum.y' },
          y2: { signal: 'datum.y2' },
        },
      },
    },
    {
      name: 'layer_8_pathgroup',
      type: 'group',
      from: { facet: { name: 'faceted_path_layer_8_main', data: 'points', groupby: ['run'] } },
      encode: {
        update: { width: { field: { group: 'width' } }, height: { field: { group: 'height' } } },
      },
      marks: [
        {
          name: 'layer_8_marks',
          type: 'line',
          style: ['line'],
          from: { data: 'faceted_path_layer_8_main' },
          encode: {
            update: {
              stroke: { signal: 'datum.own ? own : other' },
              strokeCap: { value: 'round' },
              strokeWidth: { signal: 'datum.own ? 3.5 : 2.5' },
              strokeJoin: { value: 'round' },
              x: { signal: 'datum.x' },
              y: { signal: 'datum.y' },
            },
          },
        },
      ],
    },
    {
      name: 'layer_9_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'data_1' },
      encode: {
        update: {
          opacity: { value: 0.55 },
          stroke: { signal: 'datum.own ? own : other' },
          strokeWidth: { value: 7 },
          x: { signal: 'datum.x' },
          y: { signal: 'datum.low' },
          y2: { signal: 'datum.high' },
        },
      },
    },
    {
      name: 'layer_10_marks',
      type: 'symbol',
      style: ['point'],
      from: { data: 'data_2' },
      encode: {
        update: {
          opacity: { value: 1 },
          fill: { signal: "datum.certainty === 'about' ? surface : (datum.own ? own : other)" },
          stroke: { signal: "datum.certainty === 'about' ? (datum.own ? own : other) : surface" },
          strokeWidth: { signal: "datum.certainty === 'about' ? 2 : 1.5" },
          size: {
            signal:
              "datum.certainty === 'moreThan' || datum.certainty === 'lessThan' ? 130 : datum.own ? 100 : 65",
          },
          shape: {
            signal:
              "datum.certainty === 'moreThan' ? 'triangle-up' : datum.certainty === 'lessThan' ? 'triangle-down' : 'circle'",
          },
          x: { signal: 'datum.x' },
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_11_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'words' },
      encode: {
        update: {
          fill: { signal: "datum.role === 'gap' ? muted : datum.own ? own : ink" },
          align: { signal: 'datum.align' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          fontWeight: {
            signal:
              "datum.role === 'value' || (datum.own && datum.role === 'name') ? 'bold' : 'normal'",
          },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'datum.x' },
          y: { signal: 'datum.y' },
          text: { signal: 'isValid(datum["lines"]) ? datum["lines"] : ""+datum["lines"]' },
        },
      },
    },
  ],
  config: { aria: false, style: { cell: { stroke: null } } },
} as object as Spec;
