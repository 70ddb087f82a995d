import { spread } from '../spread.js';
import type { ComparisonYearsInput, Spot, YearPoint } from '../types.js';
import { textWidth, widest, wrap } from '../wrap.js';
import { type Drawing, type Frame, isCrossedZero, lineHeight } from './drawing.js';
import { known, runsOf } from './runs.js';

const GAP = 10;
/** Room between the last point and the names, for the strokes that join them. */
const REACH = 26;
const BETWEEN_NAMES = 6;

interface Series {
  key: string;
  label: string;
  own: boolean;
  kind: YearPoint['kind'];
  points: YearPoint[];
}

interface Name {
  own: boolean;
  kind: YearPoint['kind'] | 'target';
  /** The point that it belongs to. */
  x: number;
  value: number;
  /** False when the last figure is older than the last period. */
  current: boolean;
  lines: string[];
}

function rank({ own, kind }: Series): number {
  if (own) return 2;
  return kind === 'area' ? 0 : 1;
}

/** One entry a line, own area last, so that it is drawn on top. */
function collect(points: readonly YearPoint[]): Series[] {
  const byKey = new Map<string, Series>();
  for (const point of points) {
    const { series: key, label, own, kind } = point;
    const series = byKey.get(key) ?? { key, label, own, kind, points: [] };
    series.points.push(point);
    byKey.set(key, series);
  }
  for (const { points: own } of byKey.values()) own.sort((a, b) => a.x - b.x);
  return [...byKey.values()].sort((a, b) => rank(a) - rank(b));
}

function placePoints({ key, own, kind, points }: Series) {
  return runsOf(points).flatMap((run, index) =>
    run.map(({ id, certainty, x, value, upTo }) => ({
      id,
      run: `${key}|${index}`,
      own,
      kind,
      certainty,
      x,
      value,
      upTo: upTo ?? value,
    })),
  );
}

function nameSeries(all: readonly Series[], last: number, width: number, fontSize: number): Name[] {
  return all.flatMap(({ label, own, kind, points }) => {
    const end = points.findLast(known);
    if (end === undefined) return [];
    const current = end.x === last;
    const style = { fontSize, bold: own };
    return {
      own,
      kind,
      x: end.x,
      value: end.value,
      current,
      lines: [
        ...wrap(label, width, style),
        ...wrap(current ? end.text : `${end.text} (${end.period})`, width, style),
      ],
    };
  });
}

/** From the last period back, so that the latest year always keeps its name. */
function placePeriods(points: readonly YearPoint[], toX: (x: number) => number, fontSize: number) {
  const texts = new Map(points.map(({ x, period }) => [x, period]));
  let free = Infinity;
  return [...texts]
    .map(([x, text]) => ({ x, text }))
    .sort((a, b) => b.x - a.x)
    .filter(({ x, text }) => {
      const half = textWidth(text, { fontSize }) / 2;
      if (toX(x) + half > free) return false;
      free = toX(x) - half - GAP;
      return true;
    })
    .reverse();
}

/** A point is small; a finger is not. */
const REACH_OF_FINGER = 22;

function spotOf(
  { series, label, period, text }: YearPoint,
  comma: string,
  x: number,
  y: number,
): Spot {
  return {
    group: series,
    x,
    y,
    left: x - REACH_OF_FINGER,
    right: x + REACH_OF_FINGER,
    top: y - REACH_OF_FINGER,
    bottom: y + REACH_OF_FINGER,
    label: label + comma + period,
    text,
  };
}

/** Places the lines, the names at their ends and the axes of a comparison over the years. */
export function layoutComparisonYears(input: ComparisonYearsInput, frame: Frame): Drawing {
  const { width, fontSize } = frame;
  const { points, ticks, target } = input;
  const [low, high] = input.domain;
  const line = lineHeight(fontSize);
  const years = points.length > 0 ? points.map(({ x }) => x) : [0];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const single = first === last;
  const series = collect(points);

  const mostForNames = width < 400 ? width * 0.36 : Math.min(width * 0.3, 190);
  const names = nameSeries(series, last, mostForNames, fontSize);
  if (target !== undefined) {
    names.push({
      own: false,
      kind: 'target',
      x: last,
      value: target.value,
      current: true,
      lines: wrap(target.label, mostForNames, { fontSize }),
    });
  }
  const nameColumn = Math.max(
    0,
    ...names.map(({ lines, own }) => widest(lines, { fontSize, bold: own })),
  );
  const tickTexts = ticks.map(({ text }) => text);
  const plotLeft = widest(tickTexts, { fontSize }) + 2 * GAP;
  const namesX = width - Math.min(nameColumn, mostForNames);
  const plotRight = namesX - REACH;
  const plotTop = line;

  const blocks = names.map(({ lines }) => lines.length * line + BETWEEN_NAMES);
  const wanted = blocks.reduce((sum, height) => sum + height, 0) - line;
  const plotHeight = Math.max(Math.min(Math.max(width * 0.5, 190), 300), wanted);
  const plotBottom = plotTop + plotHeight;

  const toY = (value: number) => plotBottom - ((value - low) / (high - low || 1)) * plotHeight;
  const toX = (x: number) =>
    single
      ? (plotLeft + plotRight) / 2
      : plotLeft + ((x - first) / (last - first)) * (plotRight - plotLeft);
  const middles = spread(
    names.map(({ value }, index) => ({ middle: toY(value), height: blocks[index] ?? 0 })),
    0,
    plotBottom + line,
  );

  return {
    height: plotBottom + line + GAP,
    // The own wijk is drawn last to lie on top, but read first.
    spots: [...series]
      .reverse()
      .flatMap((entry) =>
        entry.points
          .filter(known)
          .map((point) => spotOf(point, input.comma, toX(point.x), toY(point.value))),
      ),
    data: {
      points: series.flatMap(placePoints),
      names: names.map((name, index) => {
        const middle = middles[index] ?? toY(name.value);
        return { ...name, middle, textY: middle - ((name.lines.length - 1) * line) / 2 };
      }),
      periods: placePeriods(points, toX, fontSize),
      ticks: ticks.map((tick) => ({ ...tick, zero: isCrossedZero(tick.value, input.domain) })),
      target: target === undefined ? [] : [target],
    },
    params: {
      low,
      high,
      first: single ? first - 1 : first,
      last: single ? last + 1 : last,
      plotLeft,
      plotRight,
      plotTop,
      plotBottom,
      namesX,
    },
  };
}
