import { plurals } from '../plurals.js';
import type { Speech } from '../spoken.js';

const plural = plurals<'one' | 'few' | 'many' | 'other'>('uk-UA');

/** How Ukrainian says signs aloud. */
export const speech: Speech = {
  years: (from, to) => `з ${from} до ${to}`,
  percent: (amount, count) =>
    `${amount} ${plural(count, { one: 'відсоток', few: 'відсотки', many: 'відсотків', other: 'відсотка' })}`,
  euros: (amount) => `${amount} євро`,
  large: 'млн|мільйонів|мільйони|мільйон|млрд',
  minus: 'мінус',
  square: { m: 'квадратних метрів', km: 'квадратних кілометрів' },
};
