import type { Speech } from '../spoken.js';

/** How English says signs aloud. */
export const speech: Speech = {
  years: (from, to) => `${from} to ${to}`,
  percent: (amount) => `${amount} percent`,
  euros: (amount) => `${amount} euros`,
  large: 'million|billion',
  minus: 'minus',
  square: { m: 'square metres', km: 'square kilometres' },
};
