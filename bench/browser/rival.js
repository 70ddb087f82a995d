/* global vegaEmbed */

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';
const OPTIONS = { actions: false };
const WIDTH = 300;
const PERCENT = { type: 'quantitative', scale: { domain: [0, 100] }, title: '%' };

const byId = (list, id) => list.find((item) => item.id === id);

const figuresOf = ({ observations }, indicator) =>
  observations.filter((observation) => observation.indicator === indicator);

const targetRule = ({ target }, axis) => ({
  mark: { type: 'rule', strokeDash: [4, 4] },
  encoding: { [axis]: { datum: target.value } },
});

/** A bar a period, with the streefdoel as a rule through them. */
function gaugeSpec(data, { indicator: indicatorId, area: areaId }) {
  const indicator = byId(data.indicators, indicatorId);
  const y = { field: 'period', type: 'ordinal', title: null };
  const x = { field: 'value', ...PERCENT };
  return {
    $schema: SCHEMA,
    title: { text: indicator.label, subtitle: byId(data.areas, areaId).name },
    width: WIDTH,
    data: { values: figuresOf(data, indicatorId).filter(({ area }) => area === areaId) },
    layer: [
      { mark: 'bar', encoding: { x, y } },
      {
        mark: { type: 'text', align: 'left', dx: 4 },
        encoding: { x, y, text: { field: 'value' } },
      },
      targetRule(indicator, 'x'),
    ],
  };
}

/** A dot a wijk for the newest period, with gemeente and streefdoel as rules. */
function nowSpec(data, { indicator: indicatorId }) {
  const indicator = byId(data.indicators, indicatorId);
  const figures = figuresOf(data, indicatorId);
  const period = figures.map((figure) => figure.period).reduce((a, b) => (a > b ? a : b));
  const named = figures
    .filter((figure) => figure.period === period)
    .map((figure) => ({ ...figure, name: byId(data.areas, figure.area).name }));
  const wijken = named.filter(({ area }) => byId(data.areas, area).kind === 'wijk');
  const gemeente = named.find(({ area }) => byId(data.areas, area).kind === 'gemeente');
  const y = { field: 'name', type: 'nominal', sort: null, title: null };
  const x = { field: 'value', ...PERCENT };
  return {
    $schema: SCHEMA,
    title: { text: indicator.label, subtitle: period },
    width: WIDTH,
    data: { values: wijken },
    layer: [
      { mark: { type: 'point', filled: true }, encoding: { x, y } },
      {
        mark: { type: 'text', align: 'left', dx: 6 },
        encoding: { x, y, text: { field: 'value' } },
      },
      { mark: 'rule', encoding: { x: { datum: gemeente.value } } },
      targetRule(indicator, 'x'),
    ],
  };
}

/** A line an area over all periods, with the streefdoel as a rule. */
function yearsSpec(data, { indicator: indicatorId }) {
  const indicator = byId(data.indicators, indicatorId);
  return {
    $schema: SCHEMA,
    title: indicator.label,
    width: WIDTH,
    data: {
      values: figuresOf(data, indicatorId).map((figure) => ({
        ...figure,
        name: byId(data.areas, figure.area).name,
      })),
    },
    layer: [
      {
        mark: { type: 'line', point: true },
        encoding: {
          x: { field: 'period', type: 'ordinal', title: null },
          y: { field: 'value', ...PERCENT },
          color: { field: 'name', type: 'nominal', sort: null, title: null },
        },
      },
      targetRule(indicator, 'y'),
    ],
  };
}

function specOf(data, asked) {
  if (asked.kind === 'gauge') return gaugeSpec(data, asked);
  return asked.view === 'years' ? yearsSpec(data, asked) : nowSpec(data, asked);
}

const drawOne = (place, data) => vegaEmbed(place, specOf(data, place.dataset), OPTIONS);

// eslint-disable-next-line no-unused-vars -- Called by the page that this file stands in.
async function drawAll(figures) {
  const data = await figures;
  for (const place of document.querySelectorAll('[data-kind]')) {
    drawOne(place, data).then(() => {
      place.dispatchEvent(new Event('rival-drawn', { bubbles: true }));
    });
  }
}
