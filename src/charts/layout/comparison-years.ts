import { spread } from '../spread.js';
import type { ComparisonYearsInput, YearPoint } from '../types.js';
import { textWidth, widest, wrap } from '../wrap.js';
import { type Drawing, type Frame, lineHeight } from './drawing.js';

const GAP = 10;
/** With more wijken than this only the own one, the gemeente and the land are named. */
const NAMED_AREAS = 5;

interface Series {
  key: string;
  label: string;
  own: boolean;
  kind: YearPoint['kind'];
  named: boolean;
  points: YearPoint[];
}

function known(point: YearPoint): point is YearPoint & { value: number } {
  return point.value !== null && point.certainty !== 'missing';
}

/** Own area last, so that it is drawn on top. */
function collect(points: readonly YearPoint[]): Series[] {
  const byKey = new Map<string, Series>();
  for (const point of points) {
    const series = byKey.get(point.series) ?? {
      key: point.series,
      label: point.label,
      own: point.own,
      kind: point.kind,
      named: true,
      points: [],
    };
    series.points.push(point);
    byKey.set(point.series, series);
  }
  const all = [...byKey.values()];
  const areas = all.filter(({ kind, own }) => kind === 'area' && !own).length;
  for (const series of all) {
    series.points.sort((a, b) => a.x - b.x);
    series.named = series.own || series.kind !== 'area' || areas <= NAMED_AREAS;
  }
  return all.sort((a, b) => rank(a) - rank(b));
}

function rank({ own, kind }: Series): number {
  if (own) return 2;
  return kind === 'area' ? 0 : 1;
}

/** A line goes on only from one known point to the next one of the same segment. */
function runs(series: Series) {
  let run = 0;
  let before: YearPoint | undefined;
  return series.points.flatMap((point) => {
    if (before !== undefined && (!known(before) || before.segment !== point.segment)) run += 1;
    before = point;
    if (!known(point)) return [];
    return {
      id: point.id,
      run: `${series.key}|${run}`,
      own: series.own,
      kind: series.kind,
      certainty: point.certainty,
      x: point.x,
      value: point.value,
      upTo: point.upTo ?? point.value,
    };
  });
}

function placePeriods(points: readonly YearPoint[], toX: (x: number) => number, fontSize: number) {
  const texts = new Map(points.map(({ x, period }) => [x, period]));
  const all = [...texts].map(([x, text]) => ({ x, text })).sort((a, b) => b.x - a.x);
  let free = Infinity;
  // From the last period back, so that the latest year always keeps its name.
  return all
    .filter(({ x, text }) => {
      const half = textWidth(text, { fontSize }) / 2;
      if (toX(x) + half > free) return false;
      free = toX(x) - half - GAP;
      return true;
    })
    .reverse();
}

/** Places the lines, the names at their ends and the axes of a comparison over the years. */
export function layoutComparisonYears(input: ComparisonYearsInput, frame: Frame): Drawing {
  const { width, fontSize } = frame;
  const line = lineHeight(fontSize);
  const series = collect(input.points);
  const shown = series.filter((one) => one.points.some(known));

  const nameWidth = width < 400 ? width * 0.36 : Math.min(width * 0.3, 190);
  const names = shown
    .filter(({ named }) => named)
    .map((one) => {
      const last = one.points.findLast(known);
      const nameLines = wrap(one.label, nameWidth, { fontSize, bold: one.own });
      const valueLines = wrap(last?.text ?? '', nameWidth, { fontSize, bold: one.own });
      return { one, last, lines: [...nameLines, ...valueLines] };
    });
  const nameColumn = Math.min(
    nameWidth,
    Math.max(0, ...names.map(({ one, lines }) => widest(lines, { fontSize, bold: one.own }))),
  );

  const tickColumn = widest(
    input.ticks.map(({ text }) => text),
    { fontSize },
  );
  const plotLeft = tickColumn + GAP + 6;
  const namesX = width - nameColumn;
  const plotRight = namesX - 26;
  const plotTop = line;

  const wanted = names.reduce((sum, { lines }) => sum + lines.length * line + 6, 0);
  const plotHeight = Math.max(Math.min(Math.max(width * 0.5, 190), 300), wanted);
  const plotBottom = plotTop + plotHeight;

  const [low, high] = input.domain;
  const years = input.points.map(({ x }) => x);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const toY = (value: number) => plotBottom - ((value - low) / (high - low || 1)) * plotHeight;
  const toX = (x: number) =>
    last === first
      ? (plotLeft + plotRight) / 2
      : plotLeft + ((x - first) / (last - first)) * (plotRight - plotLeft);

  const middles = spread(
    names.map(({ last: point, lines }) => ({
      middle: toY(point?.value ?? low),
      height: lines.length * line + 6,
    })),
    0,
    plotBottom + line,
  );

  return {
    height: plotBottom + line + GAP,
    data: {
      points: series.flatMap(runs),
      names: names.map(({ one, last: point, lines }, index) => {
        const middle = middles[index] ?? 0;
        return {
          series: one.key,
          own: one.own,
          kind: one.kind,
          x: point?.x ?? last,
          value: point?.value ?? low,
          lines,
          middle,
          textY: middle - ((lines.length - 1) * line) / 2,
        };
      }),
      periods: placePeriods(input.points, toX, fontSize),
      ticks: [...input.ticks],
      target: input.target === undefined ? [] : [{ ...input.target }],
    },
    params: {
      low,
      high,
      first: last === first ? first - 1 : first,
      last: last === first ? last + 1 : last,
      plotLeft,
      plotRight,
      plotTop,
      plotBottom,
      namesX,
    },
  };
}
