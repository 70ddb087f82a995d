import gezondheid from '../examples/data/groningen-noord/gebiedsmonitor-gezondheid.json';
import gebiedsmonitor from '../examples/data/groningen-noord/gebiedsmonitor.json';
import interventiemonitor from '../examples/data/groningen-noord/interventiemonitor.json';
import bareInterventions from '../data-schema/fixtures/valid/interventiemonitor.json';
import smallMoney from '../data-schema/fixtures/valid/procesmonitor.json';
import type { Gebiedsmonitor } from '../data-schema/index.js';
import { ANSWERS } from '../data-schema/vocabulary.js';

/** Where Storybook serves the documents of Groningen-Noord. */
export const ADDRESS = {
  gebiedsmonitor: 'data/groningen-noord/gebiedsmonitor.json',
  gezondheid: 'data/groningen-noord/gebiedsmonitor-gezondheid.json',
  interventiemonitor: 'data/groningen-noord/interventiemonitor.json',
  procesmonitor: 'data/groningen-noord/procesmonitor.json',
} as const;

export const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

export const INDICATORS = idsOf(gebiedsmonitor.indicators);
export const AREAS = idsOf(gebiedsmonitor.areas);
export const HEALTH_INDICATORS = idsOf(gezondheid.indicators);
export const HEALTH_AREAS = idsOf(gezondheid.areas);
export const INTERVENTIONS = idsOf(interventiemonitor.interventions);

type Line = Omit<Gebiedsmonitor['observations'][number], 'indicator'>;

/** A document of one indicator, with figures that nobody measured. */
export function invented(
  title: string,
  indicator: Partial<Gebiedsmonitor['indicators'][number]>,
  areas: Gebiedsmonitor['areas'],
  observations: readonly Line[],
  meta: Partial<Gebiedsmonitor['meta']> = {},
): Gebiedsmonitor {
  return {
    $schema: '../../json/v1/gebiedsmonitor.json',
    contract: '1.0',
    kind: 'gebiedsmonitor',
    meta: {
      title: `Verzonnen voorbeeld: ${title}`,
      publisher: 'Gemeente Voorbeeldstad',
      source: { text: 'Verzonnen cijfers, om te laten zien hoe het eruitziet' },
      licence: 'unknown',
      published: '2026-05-31',
      nextUpdate: 'unknown',
      language: 'nl',
      ...meta,
    },
    areas,
    indicators: [
      {
        id: 'indicator',
        label: 'Verzonnen cijfer',
        unit: 'percent',
        direction: 'higherIsBetter',
        ...indicator,
      },
    ],
    observations: observations.map((line) => ({ indicator: 'indicator', ...line })),
  };
}

const OOST = { id: 'oost', name: 'Oost', kind: 'wijk' } as const;
const WEST = { id: 'west', name: 'West', kind: 'wijk' } as const;

export const HUGE = invented(
  'heel grote getallen',
  { label: 'Aantal reizen', unit: 'count', direction: 'neither' },
  [OOST, WEST],
  [
    { area: 'oost', period: '2022', value: 987_654_321 },
    { area: 'oost', period: '2024', value: 1_234_567_890 },
    { area: 'west', period: '2024', value: 4_321_000_000 },
  ],
);

export const TINY = invented(
  'heel kleine getallen',
  { label: 'Kans op schade', unit: 'percent', decimals: 3, direction: 'lowerIsBetter' },
  [OOST, WEST],
  [
    { area: 'oost', period: '2022', value: 0.004 },
    { area: 'oost', period: '2024', value: 0.001 },
    { area: 'west', period: '2024', value: 0 },
  ],
);

export const STALE = invented(
  'oude cijfers',
  { label: 'Fijn wonen', direction: 'higherIsBetter' },
  [OOST, WEST],
  [
    { area: 'oost', period: '2009', value: 61 },
    { area: 'oost', period: '2011', value: 64 },
    { area: 'west', period: '2011', value: 58 },
  ],
  { published: '2012-03-01', nextUpdate: '2014' },
);

export const CONTACTABLE = invented(
  'met een contact',
  { label: 'Fijn wonen', direction: 'higherIsBetter' },
  [OOST, WEST],
  [
    { area: 'oost', period: '2024', value: 64 },
    { area: 'west', period: '2024', value: 58 },
  ],
  {
    contact: {
      text: 'Team Voorbeeld',
      phone: '000 000 00 00',
      email: 'team@voorbeeld.example',
      url: 'https://voorbeeld.example/',
    },
  },
);

export const SIXTY_AREAS = invented(
  'zestig wijken',
  { label: 'Kent de buren', direction: 'higherIsBetter' },
  Array.from({ length: 60 }, (_, index) => ({
    id: `wijk-${index + 1}`,
    name: `Wijk ${index + 1}`,
    kind: 'wijk' as const,
  })),
  Array.from({ length: 60 }, (_, index) => ({
    area: `wijk-${index + 1}`,
    period: '2024',
    value: 40 + ((index * 17) % 45),
  })),
);

const LONG_NAME = 'Wijkvernieuwingsprogrammavoortgangsrapportagevergaderingsnotulenversie';

const money = (title: string, parts: object) => ({
  ...smallMoney,
  meta: { ...smallMoney.meta, title: `Verzonnen voorbeeld: ${title}` },
  ...parts,
});

export const NO_MONEY = money('nog geen geld', { amounts: [], totals: [] });

export const UNKNOWN_MONEY = money('geld waarvan niemand weet of het komt', {
  amounts: smallMoney.amounts.map((amount) => ({ ...amount, status: 'unknown' })),
});

export const HUGE_MONEY = money('heel grote bedragen', {
  amounts: smallMoney.amounts.map((amount) => ({ ...amount, value: amount.value * 1_000_000 })),
  totals: smallMoney.totals.map((total) => ({ ...total, value: total.value * 1_000_000 })),
});

export const LONG_SOURCES = money('heel lange namen', {
  sources: smallMoney.sources.map((source) => ({ ...source, label: LONG_NAME })),
});

const [GUILDS] = interventiemonitor.interventions.filter(({ id }) => id === 'wijkgildes');

/** Every answer that there is, to questions that nobody answered. */
export const ALL_ANSWERS = {
  ...interventiemonitor,
  meta: { ...interventiemonitor.meta, title: 'Verzonnen voorbeeld: elk antwoord' },
  quotations: [],
  interventions: [
    {
      ...GUILDS,
      vinkjes: interventiemonitor.vinkjes.map(({ id }, index) => ({
        vinkje: id,
        answer: ANSWERS[index % ANSWERS.length],
        note: 'Dit antwoord is verzonnen.',
        date: '2026-05-31',
      })),
    },
  ],
};

export const GIVEN_ANSWERS = {
  [interventiemonitor.vinkjes[0]?.id ?? '']: 'yes',
  [interventiemonitor.vinkjes[1]?.id ?? '']: 'partly',
  [interventiemonitor.vinkjes[2]?.id ?? '']: 'notYet',
} as const;

export const LONG_INTERVENTION = {
  ...bareInterventions,
  interventions: bareInterventions.interventions.map((intervention) => ({
    ...intervention,
    title: LONG_NAME,
    text: `Dit gaat over ${LONG_NAME}.`,
    partners: [LONG_NAME, LONG_NAME],
    wijken: { ...intervention.wijken, words: LONG_NAME },
  })),
};
