/**
 * Words of the programme, of its sources and of the kit that many readers do not know, each with its dictionary form
 * and the forms in which Dutch texts have it. A form that begins with a small letter is found with a capital too.
 */
export const HARD_WORDS = {
  energyLabel: ['energielabel', 'energielabels?'],
  granted: ['toegekend', 'toegekende?'],
  indicator: ['indicator', 'kernindicator(?:en)?|indicator(?:en)?'],
  intervention: ['interventie', 'interventies?'],
  jobSeeker: ['niet-werkende werkzoekende', "niet-werkende werkzoekenden?|GWU(?:['’]ers?)?"],
  cofinancing: ['cofinanciering', 'cofinanciering'],
  corporation: ['corporatie', 'woningcorporaties?|corporaties?'],
  dailyLiving: ['ADL', 'ADL|algemene dagelijkse levensverrichtingen'],
  decay: ['verloedering', 'verloedering'],
  earlyLeaver: ['voortijdig schoolverlater', "voortijdige? schoolverlaters?|VSV(?:['’]ers?)?"],
  heatNetwork: ['warmtenet', 'warmtenet(?:ten)?'],
  housingFund: ['Volkshuisvestingsfonds', 'volkshuisvestingsfonds'],
  informalCarer: ['mantelzorger', 'mantelzorg(?:ers?)?'],
  learningGap: ['leerachterstand', 'leerachterstand(?:en)?'],
  licence: ['licentie', 'licenties?'],
  lineOfAction: ['actielijn', 'actielijn(?:en)?'],
  livability: ['leefbaarheid', 'leefbaarheid'],
  lowIncome: ['minima', 'minima|minimahuishoudens?'],
  makingGreener: ['verduurzamen', 'verduurzam(?:en|ing)|verduurzaamde?'],
  margin: ['marge', 'marges?'],
  noise: ['geluidhinder', 'geluidhinder'],
  percentagePoint: ['procentpunt', 'procentpunt(?:en)?'],
  perception: ['perceptie', 'percepties?'],
  prevention: ['preventie', 'preventie'],
  primaryEducation: ['primair onderwijs', 'primair onderwijs|PO'],
  publicJob: ['basisbaan', 'basisba(?:an|nen)'],
  refugee: ['statushouder', 'statushouders?'],
  restructuring: ['herstructurering', 'herstructurering(?:en)?'],
  runTime: ['looptijd', 'looptijd(?:en)?'],
  scaleScore: ['schaalscore', 'schaalscores?'],
  socialMinimum: ['sociaal minimum', 'sociaal minimum'],
  specificGrant: ['specifieke uitkering', 'specifieke uitkering(?:en)?|SPUK'],
  startingQualification: ['startkwalificatie', 'startkwalificaties?'],
  startMeasurement: ['nulmeting', 'nulmeting(?:en)?'],
  target: ['streefdoel', 'streefdoel(?:en)?'],
  track: ['spoor', 'spoor|sporen'],
  tranche: ['tranche', 'tranches?'],
  undermining: ['ondermijning', 'ondermijning|ondermijnende?'],
} as const satisfies Readonly<Record<string, readonly [word: string, forms: string]>>;

export type HardWord = keyof typeof HARD_WORDS;

/** What each of them means, in one or two short sentences. */
export type Glossary = Readonly<Record<HardWord, string>>;

/** A hard word with its meaning in the reader's language. */
export interface Explained {
  readonly word: string;
  readonly meaning: string;
}

const KEYS = Object.keys(HARD_WORDS) as readonly HardWord[];

const eitherCase = (forms: string) =>
  forms.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, before: string, first: string) => `${before}[${first.toUpperCase()}${first}]`,
  );

/** One group a word, which is whole: no letter stands before or after it. Safari 16 has no lookbehind. */
const PATTERN = new RegExp(
  `(?:^|[^\\p{L}-])(?:${KEYS.map((key) => `(${eitherCase(HARD_WORDS[key][1])})`).join('|')})(?!\\p{L})`,
  'gu',
);

/** The hard words of a Dutch text with their dictionary forms, in its order, each once. */
export function hardWordsIn(dutch: string): readonly (readonly [HardWord, string])[] {
  const found = new Set<HardWord>();
  for (const [, ...groups] of dutch.matchAll(PATTERN)) {
    const key = KEYS[groups.findIndex((group) => group !== undefined)];
    if (key) found.add(key);
  }
  return [...found].map((key) => [key, HARD_WORDS[key][0]]);
}
