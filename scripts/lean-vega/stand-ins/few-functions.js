import { domain, scale } from 'vega-functions/src/functions/scale.js';
import { inrange, toNumber } from 'vega-util';

/** The functions that the expressions of the charts call, beside those of arithmetic. */
export const functionContext = {
  domain,
  inrange,
  isValid: (value) => value !== null && value !== undefined && !Number.isNaN(value),
  scale,
  toNumber,
};
