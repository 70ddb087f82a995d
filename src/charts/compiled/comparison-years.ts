// Generated from src/charts/specs/comparison-years.ts by npm run generate. Do not edit.
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
    { name: 'ticks', format: {}, values: [] },
    { name: 'periods', values: [] },
    { name: 'target', values: [] },
    { name: 'names', format: {}, values: [] },
    { name: 'points', format: {}, values: [] },
    {
      name: 'data_0',
      source: 'points',
      transform: [{ type: 'formula', expr: 'toNumber(datum["x"])', as: 'x' }],
    },
    {
      name: 'data_1',
      source: 'data_0',
      transform: [{ type: 'filter', expr: "datum.certainty === 'between'" }],
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
    { name: 'low', value: 0 },
    { name: 'high', value: 0 },
    { name: 'first', value: 0 },
    { name: 'last', value: 0 },
    { name: 'plotLeft', value: 0 },
    { name: 'plotRight', value: 0 },
    { name: 'plotTop', value: 0 },
    { name: 'plotBottom', value: 0 },
    { name: 'namesX', value: 0 },
  ],
  marks: [
    {
      name: 'layer_0_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'ticks' },
      encode: {
        update: {
          stroke: { signal: 'line' },
          strokeWidth: { value: 1 },
          x: { signal: 'plotLeft - 6' },
          x2: { signal: 'plotRight + 6' },
          y: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
            },
            { scale: 'y', field: 'value' },
          ],
        },
      },
    },
    {
      name: 'layer_1_marks',
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
          x: { signal: 'plotLeft - 14' },
          y: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
            },
            { scale: 'y', field: 'value' },
          ],
          text: { signal: 'isValid(datum["text"]) ? datum["text"] : ""+datum["text"]' },
        },
      },
    },
    {
      name: 'layer_2_marks',
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
          x: [
            {
              test: '!isValid(datum["x"]) || !isFinite(+datum["x"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'x' },
          ],
          y: { signal: 'plotBottom + round(fontSize * 1.2)' },
          text: { signal: 'isValid(datum["text"]) ? datum["text"] : ""+datum["text"]' },
        },
      },
    },
    {
      name: 'layer_3_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'target' },
      encode: {
        update: {
          stroke: { signal: 'target' },
          strokeWidth: { value: 1.5 },
          strokeDash: { value: [6, 4] },
          x: { signal: 'plotLeft - 6' },
          x2: { signal: 'plotRight + 6' },
          y: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
            },
            { scale: 'y', field: 'value' },
          ],
        },
      },
    },
    {
      name: 'layer_4_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'names' },
      encode: {
        update: {
          opacity: { value: 0.7 },
          stroke: { signal: "datum.kind === 'target' ? target : other" },
          strokeWidth: { value: 1 },
          strokeDash: { signal: 'datum.current ? [1, 0] : [1, 4]' },
          x: [
            {
              test: '!isValid(datum["x"]) || !isFinite(+datum["x"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'x' },
          ],
          x2: { signal: 'namesX - 5' },
          y: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
            },
            { scale: 'y', field: 'value' },
          ],
          y2: { signal: 'datum.middle' },
        },
      },
    },
    {
      name: 'layer_5_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'names' },
      encode: {
        update: {
          fill: {
            signal:
              "datum.own ? own : datum.kind === 'area' ? ink : datum.kind === 'land' ? muted : datum.kind === 'target' ? target : gemeente",
          },
          align: { value: 'left' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          fontWeight: { signal: "datum.own ? 'bold' : 'normal'" },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'namesX' },
          y: { signal: 'datum.textY' },
          text: { signal: 'isValid(datum["lines"]) ? datum["lines"] : ""+datum["lines"]' },
        },
      },
    },
    {
      name: 'layer_6_pathgroup',
      type: 'group',
      from: { facet: { name: 'faceted_path_layer_6_main', data: 'data_0', groupby: ['run'] } },
      encode: {
        update: { width: { field: { group: 'width' } }, height: { field: { group: 'height' } } },
      },
      marks: [
        {
          name: 'layer_6_marks',
          type: 'line',
          style: ['line'],
          sort: { field: 'x' },
          from: { data: 'faceted_path_layer_6_main' },
          encode: {
            update: {
              stroke: {
                signal:
                  "datum.own ? own : datum.kind === 'area' ? other : datum.kind === 'land' ? muted : gemeente",
              },
              strokeCap: { value: 'round' },
              strokeWidth: { signal: "datum.own ? 3.5 : datum.kind === 'area' ? 1.5 : 2" },
              strokeDash: {
                signal:
                  "datum.kind === 'gemeente' ? [7, 5] : datum.kind === 'land' ? [0.1, 5] : [1, 0]",
              },
              strokeJoin: { value: 'round' },
              x: [
                {
                  test: '!isValid(datum["x"]) || !isFinite(+datum["x"])',
                  signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
                },
                { scale: 'x', field: 'x' },
              ],
              y: [
                {
                  test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
                  signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
                },
                { scale: 'y', field: 'value' },
              ],
            },
          },
        },
      ],
    },
    {
      name: 'layer_7_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'data_1' },
      encode: {
        update: {
          opacity: { value: 0.55 },
          stroke: {
            signal:
              "datum.own ? own : datum.kind === 'area' ? other : datum.kind === 'land' ? muted : gemeente",
          },
          strokeWidth: { value: 7 },
          x: [
            {
              test: '!isValid(datum["x"]) || !isFinite(+datum["x"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'x' },
          ],
          y: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
            },
            { scale: 'y', field: 'value' },
          ],
          y2: [
            {
              test: '!isValid(datum["upTo"]) || !isFinite(+datum["upTo"])',
              signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
            },
            { scale: 'y', field: 'upTo' },
          ],
        },
      },
    },
    {
      name: 'layer_8_marks',
      type: 'symbol',
      style: ['point'],
      from: { data: 'data_0' },
      encode: {
        update: {
          opacity: { value: 1 },
          fill: {
            signal:
              "datum.certainty === 'about' ? surface : datum.own ? own : datum.kind === 'area' ? other : datum.kind === 'land' ? muted : gemeente",
          },
          stroke: {
            signal:
              "datum.certainty === 'about' ? (datum.own ? own : datum.kind === 'area' ? other : datum.kind === 'land' ? muted : gemeente) : surface",
          },
          strokeWidth: { signal: "datum.certainty === 'about' ? 2 : 1.5" },
          size: { signal: 'datum.own ? 130 : 55' },
          shape: {
            signal:
              "datum.certainty === 'moreThan' ? 'triangle-up' : datum.certainty === 'lessThan' ? 'triangle-down' : 'circle'",
          },
          x: [
            {
              test: '!isValid(datum["x"]) || !isFinite(+datum["x"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'x' },
          ],
          y: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('y', inrange(0, domain('y')) ? 0 : domain('y')[0])",
            },
            { scale: 'y', field: 'value' },
          ],
        },
      },
    },
  ],
  scales: [
    {
      name: 'y',
      type: 'linear',
      domain: [{ signal: 'low' }, { signal: 'high' }],
      range: [{ signal: 'plotBottom' }, { signal: 'plotTop' }],
      nice: false,
      zero: false,
    },
    {
      name: 'x',
      type: 'linear',
      domain: [{ signal: 'first' }, { signal: 'last' }],
      range: [{ signal: 'plotLeft' }, { signal: 'plotRight' }],
      nice: false,
      zero: false,
    },
  ],
  config: { aria: false, style: { cell: { stroke: null } } },
} as object as Spec;
