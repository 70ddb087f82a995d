/** What is measured, in which unit; smaller is better in all of them. */
export const MEASURES = {
  firstPaint: { title: 'first paint, of whatever it is', unit: 'ms' },
  firstText: { title: 'first figure shown', unit: 'ms' },
  text: { title: 'all figures shown', unit: 'ms' },
  firstChart: { title: 'first chart drawn', unit: 'ms' },
  lastChart: { title: 'last chart drawn', unit: 'ms' },
  layoutShift: { title: 'layout shift', unit: 'shift' },
  longestTask: { title: 'longest task before that, if above 50 ms', unit: 'ms' },
  heap: { title: 'JavaScript heap', unit: 'kB' },
  heapAndPage: { title: 'JavaScript heap and page', unit: 'kB' },
  further: { title: 'one more widget', unit: 'ms' },
  first: { title: 'first widget, check included', unit: 'ms' },
};

const DECIMALS = { ms: 2, kB: 1, shift: 4 };

const rounded = (value, decimals) => Number(value.toFixed(decimals));

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One line of the results: a measure of one thing, on both sides, over all runs. */
export function makeRow({ subject, title, measure, ours, theirs }) {
  const { unit } = MEASURES[measure];
  const round = (value) => rounded(value, DECIMALS[unit]);
  const [our, their] = [median(ours), median(theirs)];
  return {
    id: `${subject}.${measure}`,
    title,
    measure: MEASURES[measure].title,
    unit,
    ours: round(our),
    theirs: round(their),
    ratio: their === 0 ? null : rounded(our / their, 3),
    runs: { ours: ours.map(round), theirs: theirs.map(round) },
  };
}
