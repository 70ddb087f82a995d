// Generated from src/charts/specs/money-flows.ts by npm run generate. Do not edit.
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
    { name: 'ribbons', values: [] },
    { name: 'bars', format: {}, values: [] },
    { name: 'hatches', values: [] },
    { name: 'words', values: [] },
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
      name: 'layer_0_pathgroup',
      type: 'group',
      from: { facet: { name: 'faceted_path_layer_0_main', data: 'ribbons', groupby: ['link'] } },
      encode: {
        update: { width: { field: { group: 'width' } }, height: { field: { group: 'height' } } },
      },
      marks: [
        {
          name: 'layer_0_marks',
          type: 'area',
          style: ['area'],
          from: { data: 'faceted_path_layer_0_main' },
          encode: {
            update: {
              fill: { signal: 'own' },
              fillOpacity: { value: 0.22 },
              stroke: { signal: 'surface' },
              strokeWidth: { value: 1 },
              orient: { value: 'vertical' },
              x: { signal: 'datum.x' },
              y: { signal: 'datum.y' },
              y2: { signal: 'datum.y2' },
            },
          },
        },
      ],
    },
    {
      name: 'layer_1_marks',
      type: 'rect',
      style: ['rect'],
      from: { data: 'bars' },
      encode: {
        update: {
          fill: { signal: 'surface' },
          x: { signal: 'datum.left' },
          x2: { signal: 'datum.right' },
          y: { signal: 'datum.top' },
          y2: { signal: 'datum.bottom' },
        },
      },
    },
    {
      name: 'layer_2_marks',
      type: 'rule',
      style: ['rule'],
      from: { data: 'hatches' },
      encode: {
        update: {
          opacity: { value: 0.7 },
          stroke: { signal: 'requested' },
          strokeWidth: { value: 1.25 },
          x: { signal: 'datum.x' },
          x2: { signal: 'datum.x2' },
          y: { signal: 'datum.y' },
          y2: { signal: 'datum.y2' },
        },
      },
    },
    {
      name: 'layer_3_marks',
      type: 'rect',
      style: ['bar'],
      from: { data: 'bars' },
      encode: {
        update: {
          fill: {
            signal:
              "datum.status === 'granted' || datum.status === 'none' ? (datum.status === 'requested' ? requested : datum.status === 'unknown' ? unknown : datum.status === 'none' ? other : granted) : 'transparent'",
          },
          stroke: {
            signal:
              "datum.status === 'requested' ? requested : datum.status === 'unknown' ? unknown : datum.status === 'none' ? other : granted",
          },
          strokeWidth: { value: 1.5 },
          strokeDash: { signal: "datum.status === 'unknown' ? [2, 4] : [1, 0]" },
          x: { signal: 'datum.left' },
          x2: { signal: 'datum.right' },
          y: { signal: 'datum.top' },
          y2: { signal: 'datum.bottom' },
        },
      },
    },
    {
      name: 'layer_4_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'words' },
      encode: {
        update: {
          fill: { signal: "datum.role === 'column' ? muted : ink" },
          align: { signal: 'datum.align' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          fontWeight: { signal: "datum.role === 'sum' ? 'bold' : 'normal'" },
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
