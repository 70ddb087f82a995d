import type {
  Area,
  Gebiedsmonitor,
  Indicator,
  Interventiemonitor,
  Meta,
  Observation,
  Procesmonitor,
} from '../../data-schema/index.js';
import type { KnownFigure } from '../../src/reading/index.js';

/** Small documents to read from; a test says what it changes. */

export const TODAY = new Date('2024-06-15T12:00:00Z');

export const META: Meta = {
  title: 'Verzonnen voorbeeld',
  publisher: 'Gemeente Voorbeeldstad',
  source: { text: 'Verzonnen' },
  licence: 'unknown',
  published: '2024-05-31',
  nextUpdate: 'unknown',
  language: 'nl',
};

export const INDICATOR: Indicator = {
  id: 'onveilig',
  label: 'Voelt zich onveilig',
  unit: 'percent',
  direction: 'lowerIsBetter',
};

export const AREAS: readonly Area[] = [
  { id: 'oost', name: 'Oost', kind: 'wijk' },
  { id: 'west', name: 'West', kind: 'wijk' },
  { id: 'zuid', name: 'Zuid', kind: 'buurt' },
  { id: 'stad', name: 'Stad', kind: 'gemeente' },
  { id: 'nederland', name: 'Nederland', kind: 'land' },
];

const observe = (area: string, period: string, facts: Partial<Observation>): Observation => ({
  indicator: INDICATOR.id,
  area,
  period,
  ...facts,
});

/** Area, period, and what is known or why nothing is. */
export type Line = readonly [area: string, period: string, facts: number | Partial<Observation>];

export function observations(...lines: readonly Line[]): Observation[] {
  return lines.map(([area, period, facts]) =>
    observe(area, period, typeof facts === 'number' ? { value: facts } : facts),
  );
}

export function gebiedsmonitor(parts: Partial<Gebiedsmonitor> = {}): Gebiedsmonitor {
  return {
    $schema: 'x',
    contract: '1.0',
    kind: 'gebiedsmonitor',
    meta: META,
    areas: [...AREAS],
    indicators: [INDICATOR],
    observations: [],
    ...parts,
  };
}

export function interventiemonitor(parts: Partial<Interventiemonitor> = {}): Interventiemonitor {
  return {
    $schema: 'x',
    contract: '1.0',
    kind: 'interventiemonitor',
    meta: META,
    areas: [...AREAS],
    goals: [
      { id: 'veilig', label: 'Veilig zijn' },
      { id: 'wonen', label: 'Wonen', plainLabel: 'Fijn wonen' },
    ],
    sporen: [{ id: 'spoor-1', label: 'Doorgaan', plainLabel: 'Verder' }],
    actielijnen: [{ id: 'licht', spoor: 'spoor-1', goal: 'veilig', label: 'Licht op straat' }],
    interventions: [
      {
        id: 'lantaarns',
        actielijn: 'licht',
        title: 'Nieuwe lantaarns',
        text: 'Er komen nieuwe lantaarns.',
        partners: ['Gemeente'],
        planning: { words: '2024', start: '2024', phase: 'running' },
        wijken: { words: 'Zuid en Oost', areas: ['zuid', 'oost'] },
        goals: [
          { goal: 'wonen', role: 'sideEffect' },
          { goal: 'veilig', role: 'primary' },
        ],
        vinkjes: [],
      },
    ],
    vinkjes: [
      { id: 'nodig', question: 'Is het nodig?' },
      { id: 'werkt', question: 'Werkt het?' },
      { id: 'samen', question: 'Doen bewoners mee?' },
    ],
    ...parts,
  };
}

export function procesmonitor(parts: Partial<Procesmonitor> = {}): Procesmonitor {
  return {
    $schema: 'x',
    contract: '1.0',
    kind: 'procesmonitor',
    meta: META,
    area: { id: 'oost', name: 'Oost', kind: 'wijk' },
    sources: [
      { id: 'rijk', label: 'Het Rijk', plainLabel: 'Geld van het land' },
      { id: 'stad', label: 'De gemeente' },
    ],
    amounts: [
      { id: 'een', breakdown: 'source', item: 'rijk', value: 60000, status: 'requested' },
      { id: 'twee', breakdown: 'source', item: 'stad', value: 40000, status: 'granted' },
    ],
    totals: [{ breakdown: 'source', value: 100000 }],
    ...parts,
  };
}

/** A known figure of 2022. */
export function figure(
  amount: KnownFigure['amount'] | number,
  facts: Partial<Pick<KnownFigure, 'margin' | 'method' | 'period'>> = {},
): KnownFigure {
  return {
    period: '2022',
    note: null,
    missing: null,
    margin: null,
    method: null,
    amount: typeof amount === 'number' ? { certainty: 'exact', value: amount } : amount,
    ...facts,
  };
}

export const about = (value: number) => ({ certainty: 'about', value }) as const;
export const moreThan = (value: number) => ({ certainty: 'moreThan', value }) as const;
export const lessThan = (value: number) => ({ certainty: 'lessThan', value }) as const;
export const between = (value: number, upTo: number) =>
  ({ certainty: 'between', value, upTo }) as const;
