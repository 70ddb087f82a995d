const percent = (ratio) => `${Math.round(ratio * 100)}%`;

/** A goal that one row is to stay within. */
const within = (text, id, limit, key = 'ratio') => ({
  text,
  needs: [id],
  judge: ([row]) => ({ met: row[key] <= limit, found: String(row[key]) }),
});

const growth = (kind) => ({
  text: `a ${kind} out of 50.000 observations takes under twice the time of one out of 50`,
  needs: [`${kind}-50000.further`, `${kind}-50.further`],
  judge: ([large, small]) => ({
    met: large.ours < 2 * small.ours,
    found: `${(large.ours / small.ours).toFixed(2)} times`,
  }),
});

const GOALS = [
  within(
    'the first of 24 gauges in at most 0.25 of the time of vega-embed',
    'gauges-24.firstText',
    0.25,
  ),
  within(
    'the first of 100 gauges in at most 0.15 of the time of vega-embed',
    'gauges-100.firstText',
    0.15,
  ),
  within('the first chart no later than that of vega-embed', 'comparison-1.firstChart', 1),
  {
    text: 'text in at most half the time of the first chart of vega-embed',
    needs: ['comparison-1.text', 'comparison-1.firstChart'],
    judge: ([text, chart]) => ({
      met: text.ours <= chart.theirs / 2,
      found: percent(text.ours / chart.theirs),
    }),
  },
  ...['gauges-1', 'gauges-24', 'gauges-100', 'comparison-1'].map((name) =>
    within(`no layout shift: ${name}`, `${name}.layoutShift`, 0, 'ours'),
  ),
  within(
    'no task above 50 ms before the first chart on a normal processor',
    'comparison-1-normal.longestTask',
    50,
    'ours',
  ),
  growth('gauge'),
  growth('comparison'),
];

/** @returns of every goal whose rows are there, whether it is met and what was found */
export function judgeGoals(rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return GOALS.filter(({ needs }) => needs.every((id) => byId.has(id))).map(
    ({ text, needs, judge }) => ({ goal: text, ...judge(needs.map((id) => byId.get(id))) }),
  );
}
