import type { Speech } from '../spoken.js';

/** How Dutch says signs aloud. */
export const nlSpeech: Speech = {
  years: (from, to) => `${from} tot en met ${to}`,
  percent: (amount) => `${amount} procent`,
  euros: (amount) => `${amount} euro`,
  large: 'miljoen|miljard',
  minus: 'min',
  square: { m: 'vierkante meter', km: 'vierkante kilometer' },
};
