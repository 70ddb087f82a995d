/** What is shown and measured. The pages, the documents and the tables all follow from these lists. */

const GAUGES = { indicators: 25, areas: 4, periods: 3 };
const COMPARISONS = { indicators: 5, areas: 12, periods: 10, gemeente: true };

export const SIDES = ['ours', 'theirs'];

export const DOCUMENTS = {
  gauges: GAUGES,
  comparisons: COMPARISONS,
  'observations-50': { indicators: 2, areas: 4, periods: 5, gemeente: true },
  'observations-5000': { indicators: 40, areas: 24, periods: 5, gemeente: true },
  'observations-50000': { indicators: 100, areas: 99, periods: 5, gemeente: true },
};

const gauges = (count) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'gauge',
    indicator: `indicator-${1 + (index % GAUGES.indicators)}`,
    area: `wijk-${1 + Math.floor(index / GAUGES.indicators)}`,
  }));

const comparisons = (count, view) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'comparison',
    view,
    indicator: `indicator-${1 + index}`,
    area: 'wijk-1',
  }));

export const PAGES = {
  'gauges-1': { document: 'gauges', shown: gauges(1) },
  'gauges-24': { document: 'gauges', shown: gauges(24) },
  'gauges-100': { document: 'gauges', shown: gauges(100) },
  'comparison-1': { document: 'comparisons', shown: comparisons(1, 'now') },
  'comparisons-5': { document: 'comparisons', shown: comparisons(5, 'years') },
};

const gaugeLoad = (count) => ({
  name: `gauges-${count}`,
  title: count === 1 ? '1 gauge' : `${count} gauges`,
  page: `gauges-${count}`,
  conditions: 'slow',
  expect: { widgets: count, charts: 0 },
  measures: ['firstPaint', 'firstText', 'text', 'layoutShift', 'longestTask'],
});

/** Loads of a page from its address, each in a new profile of the browser. */
export const LOADS = [
  gaugeLoad(1),
  gaugeLoad(24),
  gaugeLoad(100),
  {
    name: 'comparison-1',
    title: '1 comparison, newest period drawn',
    page: 'comparison-1',
    conditions: 'slow',
    expect: { widgets: 1, charts: 1 },
    measures: ['firstPaint', 'text', 'firstChart', 'layoutShift', 'longestTask'],
  },
  {
    name: 'comparison-1-normal',
    title: '1 comparison, normal processor',
    page: 'comparison-1',
    conditions: 'normalProcessor',
    expect: { widgets: 1, charts: 1 },
    measures: ['text', 'firstChart', 'longestTask'],
  },
  {
    name: 'comparisons-5',
    title: '5 comparisons of 12 areas, 10 periods drawn',
    page: 'comparisons-5',
    conditions: 'slowTall',
    expect: { widgets: 5, charts: 5, everyPeriod: true },
    // What moves here, moves because all ten periods were asked for.
    measures: ['firstPaint', 'text', 'firstChart', 'lastChart', 'longestTask'],
  },
];

/** Pages of which the memory is held against each other, by the number of their widgets. */
export const MEMORY = {
  few: { page: 'gauges-1', expect: { widgets: 1, charts: 0 } },
  many: { page: 'gauges-100', expect: { widgets: 100, charts: 0 } },
};

const GROWING = [50, 5_000, 50_000];

/** One widget that shows the same, out of documents that hold ever more. */
export const GROWTH = [
  {
    kind: 'gauge',
    title: 'a gauge of 5 periods',
    attributes: { indicator: 'indicator-1', area: 'wijk-1' },
  },
  {
    kind: 'comparison',
    title: 'a comparison of 5 areas and 5 periods',
    attributes: {
      indicator: 'indicator-1',
      area: 'wijk-1',
      areas: 'wijk-1 wijk-2 wijk-3 wijk-4 gemeente',
    },
  },
].flatMap((widget) =>
  GROWING.map((observations) => ({
    ...widget,
    observations,
    document: `observations-${observations}`,
  })),
);
