// Generated from src/charts/specs/comparison-now.ts by npm run generate. Do not edit.
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
    { name: 'tracks', values: [] },
    { name: 'grid', values: [] },
    { name: 'ticks', values: [] },
    { name: 'lines', format: {}, values: [] },
    { name: 'rows', format: {}, values: [] },
    {
      name: 'data_1',
      source: 'rows',
      transform: [{ type: 'filter', expr: "datum.certainty === 'between'" }],
    },
    {
      name: 'data_2',
      source: 'rows',
      transform: [
        {
          type: 'filter',
          expr: "datum.certainty === 'moreThan' || datum.certainty === 'lessThan'",
        },
      ],
    },
    {
      name: 'data_3',
      source: 'rows',
      transform: [
        { type: 'filter', expr: "datum.certainty !== 'between' && datum.certainty !== 'missing'" },
      ],
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
    { name: 'plotLeft', value: 0 },
    { name: 'plotRight', value: 0 },
    { name: 'plotTop', value: 0 },
    { name: 'plotBottom', value: 0 },
  ],
  marks: [
    {
      name: 'layer_0_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'tracks' },
      encode: {
        update: {
          stroke: { signal: 'line' },
          strokeCap: { value: 'round' },
          strokeWidth: { value: 2 },
          x: { signal: 'plotLeft' },
          x2: { signal: 'plotRight' },
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_1_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'grid' },
      encode: {
        update: {
          stroke: { signal: 'line' },
          strokeWidth: { value: 1 },
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          y: { signal: 'plotTop' },
          y2: { signal: 'plotBottom' },
        },
      },
    },
    {
      name: 'layer_2_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'ticks' },
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
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          y: { signal: 'plotBottom + round(fontSize * 0.75)' },
          text: { signal: 'isValid(datum["text"]) ? datum["text"] : ""+datum["text"]' },
        },
      },
    },
    {
      name: 'layer_3_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'lines' },
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
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          y: { signal: 'datum.top' },
          y2: { signal: 'plotBottom' },
        },
      },
    },
    {
      name: 'layer_4_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'lines' },
      encode: {
        update: {
          fill: {
            signal: "datum.kind === 'target' ? target : datum.kind === 'land' ? muted : gemeente",
          },
          align: { signal: 'datum.align' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          y: { signal: 'datum.textY' },
          text: {
            signal: 'isValid(datum["textLines"]) ? datum["textLines"] : ""+datum["textLines"]',
          },
        },
      },
    },
    {
      name: 'layer_5_marks',
      type: 'rect',
      style: ['rect'],
      from: { data: 'rows' },
      encode: {
        update: {
          fill: { signal: 'surface' },
          x: { signal: 'datum.labelLeft' },
          x2: { signal: 'datum.labelRight' },
          y: { signal: 'datum.labelTop' },
          y2: { signal: 'datum.labelBottom' },
        },
      },
    },
    {
      name: 'layer_6_marks',
      type: 'rect',
      style: ['rect'],
      from: { data: 'rows' },
      encode: {
        update: {
          fill: { signal: 'surface' },
          x: { signal: 'datum.textLeft' },
          x2: { signal: 'datum.textRight' },
          y: { signal: 'datum.textTop' },
          y2: { signal: 'datum.textBottom' },
        },
      },
    },
    {
      name: 'layer_7_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'data_1' },
      encode: {
        update: {
          opacity: { value: 0.55 },
          stroke: { signal: 'datum.own ? own : other' },
          strokeWidth: { signal: 'datum.own ? 9 : 7' },
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          x2: [
            {
              test: '!isValid(datum["upTo"]) || !isFinite(+datum["upTo"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'upTo' },
          ],
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_8_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'data_1' },
      encode: {
        update: {
          stroke: { signal: 'datum.own ? own : other' },
          strokeWidth: { value: 2.5 },
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          y: { signal: 'datum.y - 9' },
          y2: { signal: 'datum.y + 9' },
        },
      },
    },
    {
      name: 'layer_9_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'data_1' },
      encode: {
        update: {
          stroke: { signal: 'datum.own ? own : other' },
          strokeWidth: { value: 2.5 },
          x: [
            {
              test: '!isValid(datum["upTo"]) || !isFinite(+datum["upTo"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'upTo' },
          ],
          y: { signal: 'datum.y - 9' },
          y2: { signal: 'datum.y + 9' },
        },
      },
    },
    {
      name: 'layer_10_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'data_2' },
      encode: {
        update: {
          stroke: { signal: 'datum.own ? own : other' },
          strokeWidth: { value: 2.5 },
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          x2: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            {
              scale: 'x',
              field: 'value',
              offset: { signal: "(datum.certainty === 'moreThan' ? 1 : -1) * 21" },
            },
          ],
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_11_marks',
      type: 'symbol',
      style: ['point'],
      from: { data: 'data_2' },
      encode: {
        update: {
          opacity: { value: 1 },
          fill: { signal: 'datum.own ? own : other' },
          size: { value: 70 },
          shape: { signal: "datum.certainty === 'moreThan' ? 'triangle-right' : 'triangle-left'" },
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            {
              scale: 'x',
              field: 'value',
              offset: { signal: "(datum.certainty === 'moreThan' ? 1 : -1) * 22" },
            },
          ],
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_12_marks',
      type: 'symbol',
      style: ['point'],
      from: { data: 'data_3' },
      encode: {
        update: {
          opacity: { value: 1 },
          fill: { signal: "datum.certainty === 'about' ? surface : datum.own ? own : other" },
          stroke: { signal: "datum.certainty === 'about' ? (datum.own ? own : other) : surface" },
          strokeWidth: { signal: "datum.certainty === 'about' ? 2.5 : 1.5" },
          size: { signal: 'PI * pow(datum.own ? 8 : 5.5, 2)' },
          x: [
            {
              test: '!isValid(datum["value"]) || !isFinite(+datum["value"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'value' },
          ],
          y: { signal: 'datum.y' },
        },
      },
    },
    {
      name: 'layer_13_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'rows' },
      encode: {
        update: {
          fill: { signal: 'ink' },
          align: { value: 'left' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          fontWeight: { signal: "datum.own ? 'bold' : 'normal'" },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'datum.labelLeft' },
          y: { signal: 'datum.labelY' },
          text: {
            signal: 'isValid(datum["labelLines"]) ? datum["labelLines"] : ""+datum["labelLines"]',
          },
        },
      },
    },
    {
      name: 'layer_14_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'rows' },
      encode: {
        update: {
          fill: { signal: "datum.certainty === 'missing' ? muted : datum.own ? own : ink" },
          align: { signal: "datum.certainty === 'missing' ? 'left' : 'right'" },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          fontWeight: { signal: "datum.own && datum.certainty !== 'missing' ? 'bold' : 'normal'" },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'datum.textX' },
          y: { signal: 'datum.textY' },
          text: {
            signal: 'isValid(datum["textLines"]) ? datum["textLines"] : ""+datum["textLines"]',
          },
        },
      },
    },
  ],
  scales: [
    {
      name: 'x',
      type: 'linear',
      domain: [{ signal: 'low' }, { signal: 'high' }],
      range: [{ signal: 'plotLeft' }, { signal: 'plotRight' }],
      nice: false,
      zero: false,
    },
  ],
  config: { aria: false, style: { cell: { stroke: null } } },
} as object as Spec;
