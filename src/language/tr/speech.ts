import type { Speech } from '../spoken.js';

/** How Turkish says signs aloud. */
export const speech: Speech = {
  years: (from, to) => `${from} ile ${to} arası`,
  percent: (amount) => `yüzde ${amount}`,
  euros: (amount) => `${amount} avro`,
  large: 'milyon|milyar',
  minus: 'eksi',
  square: { m: 'metrekare', km: 'kilometrekare' },
};
