const YEARS_BETWEEN = 2;
const NEWEST_YEAR = 2024;
const TARGET_PERIOD = '2030';

const numbered = (count, make) => Array.from({ length: count }, (_, index) => make(index + 1));

/** The same figures in every run: spread between 20 and 80, with no pattern that a chart could lean on. */
const inventValue = (indicator, area, period) =>
  20 + ((indicator * 7919 + area * 104729 + period * 1299709) % 61);

const inventIndicator = (number) => ({
  id: `indicator-${number}`,
  label: `Doet mee aan activiteit ${number}`,
  plainLabel: `Doet mee met ${number}`,
  question: `Doet u wel eens mee aan activiteit ${number}?`,
  answer: 'Ja',
  sentence: { subject: 'bewoners', predicate: `doet mee aan activiteit ${number}` },
  unit: 'percent',
  direction: 'higherIsBetter',
  target: { comparison: 'atLeast', value: 70, period: TARGET_PERIOD },
  source: 'Verzonnen enquête',
});

/**
 * A gebiedsmonitor with a figure for every indicator, area and period. The areas are wijken, and
 * with `gemeente` one more, which is what they are held against.
 */
export function inventDocument({ indicators, areas, periods, gemeente = false }) {
  const wijken = numbered(areas, (number) => ({
    id: `wijk-${number}`,
    name: `Verzonnen wijk ${number}`,
    kind: 'wijk',
  }));
  const allAreas = gemeente
    ? [...wijken, { id: 'gemeente', name: 'Verzonnen gemeente', kind: 'gemeente' }]
    : wijken;
  const allIndicators = numbered(indicators, inventIndicator);
  const years = numbered(periods, (number) =>
    String(NEWEST_YEAR - (periods - number) * YEARS_BETWEEN),
  );
  return {
    $schema: 'https://example.org/wijkraam/v1/gebiedsmonitor.json',
    contract: '1.0',
    kind: 'gebiedsmonitor',
    meta: {
      title: 'Verzonnen cijfers, om tijden mee te meten',
      publisher: 'Niemand',
      source: { text: 'Verzonnen cijfers' },
      licence: 'unknown',
      published: 'unknown',
      nextUpdate: 'unknown',
      language: 'nl',
    },
    areas: allAreas,
    indicators: allIndicators,
    observations: allIndicators.flatMap((indicator, i) =>
      allAreas.flatMap((area, a) =>
        years.map((period, p) => ({
          indicator: indicator.id,
          area: area.id,
          period,
          value: inventValue(i, a, p),
        })),
      ),
    ),
  };
}
