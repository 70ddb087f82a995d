import type { Speech } from '../spoken.js';

/** How Polish says signs aloud. */
export const speech: Speech = {
  years: (from, to) => `od ${from} do ${to}`,
  percent: (amount) => `${amount} procent`,
  euros: (amount) => `${amount} euro`,
  large: 'mln|milionów|miliony|milion|mld',
  minus: 'minus',
  square: { m: 'metrów kwadratowych', km: 'kilometrów kwadratowych' },
};
