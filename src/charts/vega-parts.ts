import { datajoin, encode, scale, sortitems } from 'vega-encode';
import { aggregate, collect, facet, filter, formula, proxy, relay, sieve } from 'vega-transforms';
import { bound, mark, render, viewlayout } from 'vega-view-transforms';

/** The transforms that the compiled charts name. */
export const parts = {
  aggregate,
  bound,
  collect,
  datajoin,
  encode,
  facet,
  filter,
  formula,
  mark,
  proxy,
  relay,
  render,
  scale,
  sieve,
  sortitems,
  viewlayout,
};

export { transforms } from 'vega-dataflow';
export { expressionInterpreter } from 'vega-interpreter';
export { View } from 'vega-view';
