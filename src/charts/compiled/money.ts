// Generated from src/charts/specs/money.ts by npm run generate. Do not edit.
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
    { name: 'hatches', values: [] },
    { name: 'parts', values: [] },
    { name: 'labels', values: [] },
    { name: 'ends', values: [] },
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
  ],
  marks: [
    {
      name: 'layer_0_marks',
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
      name: 'layer_1_marks',
      type: 'rect',
      style: ['bar'],
      from: { data: 'parts' },
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
          x: [
            {
              test: '!isValid(datum["from"]) || !isFinite(+datum["from"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'from' },
          ],
          x2: [
            {
              test: '!isValid(datum["to"]) || !isFinite(+datum["to"])',
              signal: "scale('x', inrange(0, domain('x')) ? 0 : domain('x')[0])",
            },
            { scale: 'x', field: 'to' },
          ],
          y: { signal: 'datum.top' },
          y2: { signal: 'datum.bottom' },
        },
      },
    },
    {
      name: 'layer_2_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'labels' },
      encode: {
        update: {
          fill: { signal: 'ink' },
          align: { value: 'left' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { value: 0 },
          y: { signal: 'datum.y' },
          text: { signal: 'isValid(datum["lines"]) ? datum["lines"] : ""+datum["lines"]' },
        },
      },
    },
    {
      name: 'layer_3_marks',
      type: 'text',
      style: ['text'],
      from: { data: 'ends' },
      encode: {
        update: {
          fill: { signal: 'datum.strong ? ink : muted' },
          align: { value: 'left' },
          baseline: { value: 'middle' },
          font: { signal: 'font' },
          fontSize: { signal: 'fontSize' },
          fontWeight: { signal: "datum.strong ? 'bold' : 'normal'" },
          lineHeight: { signal: 'round(fontSize * 1.3)' },
          x: { signal: 'datum.x' },
          y: { signal: 'datum.y' },
          text: { signal: 'isValid(datum["text"]) ? datum["text"] : ""+datum["text"]' },
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
