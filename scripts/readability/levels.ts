import type { Level } from '../../src/language/index.js';

/** What a text may ask of a reader. */
export interface Limits {
  /** Words in the longest sentence. */
  readonly longest: number;
  /** Words in the average sentence. */
  readonly average: number;
  /** The least Flesch-Douma. */
  readonly ease: number;
  /** The beginnings of words that most readers at this level do not know. */
  readonly hardWords: readonly string[];
}

/** Nobody who gets a letter from the gemeente should have to look these up. */
const OFFICIAL = [
  'conform',
  'derhalve',
  'eveneens',
  'implementatie',
  'indien',
  'inzake',
  'middels',
  'omtrent',
  'participatie',
  'teneinde',
  'tevens',
  'uiterlijk',
];

/** Easy Dutch takes four words for a share ("28 van de 100"), and a sentence one for its year. */
export const LIMITS: Readonly<Record<Level, Limits>> = {
  standard: { longest: 25, average: 15, ease: 60, hardWords: OFFICIAL },
  a2: {
    longest: 20,
    average: 11,
    ease: 75,
    hardWords: [
      ...OFFICIAL,
      'aangevraagd',
      'betrouwbaar',
      'cofinanciering',
      'gemiddeld',
      'indicator',
      'interventie',
      'licentie',
      'looptijd',
      'marge',
      'methode',
      'minima',
      'percentage',
      'perceptie',
      'procent',
      'schaalscore',
      'startkwalificatie',
      'streefdoel',
      'toegekend',
      'toelichting',
      'verbetering',
      'verloedering',
      'verslechtering',
      'voortijdig',
    ],
  },
};
