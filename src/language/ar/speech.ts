import type { Speech } from '../spoken.js';

/** How Arabic says signs aloud. */
export const speech: Speech = {
  years: (from, to) => `من ${from} إلى ${to}`,
  percent: (amount) => `${amount} بالمئة`,
  euros: (amount) => `${amount} يورو`,
  large: 'مليون|ملايين|مليار',
  minus: 'ناقص',
  square: { m: 'متر مربع', km: 'كيلومتر مربع' },
};
