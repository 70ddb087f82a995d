import type { ComparisonPanelsInput, Spot, Tick, YearPanel, YearPoint } from '../types.js';
import { textWidth, widest, wrap } from '../wrap.js';
import { type Drawing, type Frame, isCrossedZero, lineHeight } from './drawing.js';
import { placeKey } from './key.js';
import { type KnownPoint, known, runsOf } from './runs.js';
import { every } from './thin.js';

const GAP = 10;
const LEAST_PANEL = 190;
const MOST_COLUMNS = 4;
const BETWEEN_COLUMNS = 24;
const BETWEEN_ROWS = 22;
const PLOT = 76;
/** Room in a plot beside its first and last point. */
const INSET = 12;
/** The years are repeated under every so many rows, so that a phone that scrolls always shows them. */
const ROWS_WITHOUT_YEARS = 4;
/** Half the stroke that shows a single figure of the gemeente or the land, which has no points. */
const STUB = 7;

interface Grid {
  columns: number;
  panel: number;
  left: (column: number) => number;
}

interface Header {
  panel: YearPanel;
  nameLines: string[];
  textLines: string[];
  gapLines: string[];
  height: number;
}

function gridOf({ panels, ticks }: ComparisonPanelsInput, { width, fontSize }: Frame): Grid {
  const tickTexts = ticks.map(({ text }) => text);
  const tickColumn = ticks.length === 0 ? 0 : widest(tickTexts, { fontSize }) + GAP;
  const room = width - tickColumn + BETWEEN_COLUMNS;
  const fitting = Math.floor(room / (LEAST_PANEL + BETWEEN_COLUMNS));
  const columns = Math.max(1, Math.min(fitting, MOST_COLUMNS, panels.length));
  const panel = room / columns - BETWEEN_COLUMNS;
  return {
    columns,
    panel,
    left: (column) => tickColumn + column * (panel + BETWEEN_COLUMNS),
  };
}

/** The name and the value stand on one line where that goes for all, else on two. */
function headersOf(panels: readonly YearPanel[], width: number, fontSize: number) {
  const style = { fontSize, bold: true };
  const line = lineHeight(fontSize);
  const oneLine = panels.every(
    ({ label, text }) => textWidth(label, style) + GAP + textWidth(text, style) <= width,
  );
  const headers = panels.map((panel): Header => {
    const nameLines = wrap(panel.label, width, style);
    const textLines = wrap(panel.text, width, style);
    const gapLines = panel.gaps.flatMap((gap) => wrap(gap, width, { fontSize }));
    const words = oneLine ? 1 : nameLines.length + textLines.length;
    return { panel, nameLines, textLines, gapLines, height: (words + gapLines.length) * line };
  });
  return { oneLine, headers };
}

/** Only as many as stand clear of each other. */
function thinTicks(ticks: readonly Tick[], fontSize: number): readonly Tick[] {
  const most = Math.max(2, Math.floor(PLOT / (lineHeight(fontSize) * 1.25)) + 1);
  return every(Math.max(1, Math.ceil((ticks.length - 1) / (most - 1))), ticks);
}

/** From the last period back, so that the latest year is always there; none reaches past the panel. */
function placePeriods(
  points: readonly YearPoint[],
  toX: (x: number) => number,
  [from, to]: readonly [number, number],
  fontSize: number,
) {
  const texts = new Map(points.map(({ x, period }) => [x, period]));
  let free = Infinity;
  return [...texts]
    .sort(([a], [b]) => b - a)
    .flatMap(([x, text]) => {
      const half = textWidth(text, { fontSize }) / 2;
      const middle = Math.max(from + half, Math.min(toX(x), to - half));
      if (middle + half > free) return [];
      free = middle - half - GAP;
      return { x: middle, text };
    });
}

/** A range is joined at its middle. */
function middleOf({ value, upTo }: KnownPoint): number {
  return upTo === null ? value : (value + upTo) / 2;
}

function spotsOf(
  { id, label, points }: YearPanel,
  comma: string,
  toX: (x: number) => number,
  toY: (value: number) => number,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): Spot[] {
  const xs = points.map(({ x }) => toX(x));
  return points.map((point, index) => {
    const x = xs[index] ?? left;
    const [before, after] = [xs[index - 1], xs[index + 1]];
    return {
      group: id,
      x,
      y: known(point) ? toY(middleOf(point)) : (top + bottom) / 2,
      left: before === undefined ? left : (before + x) / 2,
      right: after === undefined ? right : (x + after) / 2,
      top,
      bottom,
      label: label + comma + point.period,
      text: point.text,
    };
  });
}

/** Places a small panel an area, all on one scale, with the lines that they are held against in each. */
export function layoutComparisonPanels(input: ComparisonPanelsInput, frame: Frame): Drawing {
  const { panels, references, target } = input;
  const { fontSize } = frame;
  const line = lineHeight(fontSize);
  const [low, high] = input.domain;
  const grid = gridOf(input, frame);
  const ticks = thinTicks(input.ticks, fontSize);
  const { oneLine, headers } = headersOf(panels, grid.panel, fontSize);
  const allPoints = [...panels, ...references].flatMap(({ points }) => points);
  const years = allPoints.map(({ x }) => x);
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0];

  const key = placeKey(
    [
      ...references.map(({ id, kind, label }) => ({ id, kind, label })),
      ...(target ? [{ id: 'target', kind: 'target' as const, label: target.label }] : []),
    ],
    frame,
  );

  const data = {
    key: key.entries,
    gridLines: [] as object[],
    ticks: [] as object[],
    periods: [] as object[],
    targets: [] as object[],
    references: [] as object[],
    gaps: [] as object[],
    points: [] as object[],
    words: [] as object[],
  };
  const spots: Spot[] = [];

  let y = key.height === 0 ? 0 : key.height + BETWEEN_ROWS;
  for (let start = 0; start < headers.length; start += grid.columns) {
    const row = headers.slice(start, start + grid.columns);
    const top = y + Math.max(...row.map(({ height }) => height)) + GAP;
    const bottom = top + PLOT;
    const toY = (value: number) => bottom - ((value - low) / (high - low || 1)) * PLOT;
    const rowNumber = start / grid.columns + 1;
    let withYears = false;

    data.ticks.push(
      ...ticks.map(({ value, text }) => ({ text, x: grid.left(0) - GAP, y: toY(value) })),
    );

    row.forEach(({ panel, nameLines, textLines, gapLines }, column) => {
      const left = grid.left(column);
      const right = left + grid.panel;
      const { id, own } = panel;
      const toX = (x: number) =>
        first === last
          ? (left + right) / 2
          : left + INSET + ((x - first) / (last - first)) * (grid.panel - 2 * INSET);

      data.gridLines.push(
        ...ticks.map(({ value }) => ({
          x: left,
          x2: right,
          y: toY(value),
          zero: isCrossedZero(value, input.domain),
        })),
      );
      if (target) data.targets.push({ x: left, x2: right, y: toY(target.value) });

      for (const { id: reference, kind, points } of references) {
        runsOf(points).forEach((run, index) => {
          const places = run.map((point) => ({ x: toX(point.x), y: toY(middleOf(point)) }));
          const [only] = places;
          const shown =
            only && places.length === 1
              ? [-STUB, STUB].map((aside) => ({ x: only.x + aside, y: only.y }))
              : places;
          data.references.push(
            ...shown.map((place) => ({ ...place, kind, run: `${id} ${reference} ${index}` })),
          );
        });
      }

      runsOf(panel.points).forEach((run, index) => {
        data.points.push(
          ...run.map((point) => ({
            run: `${id} ${index}`,
            own,
            certainty: point.certainty,
            x: toX(point.x),
            y: toY(middleOf(point)),
            low: toY(point.value),
            high: toY(point.upTo ?? point.value),
          })),
        );
      });
      const hasValue = panel.points.some(known);
      data.gaps.push(
        ...panel.points
          .filter((point) => hasValue && !known(point))
          .map(({ x }) => ({ x: toX(x), y: top, y2: bottom })),
      );

      const textY = y + (oneLine ? 0 : nameLines.length * line);
      const words = [
        { lines: nameLines, x: left, y, align: 'left', role: 'name' },
        {
          lines: textLines,
          x: oneLine ? right : left,
          y: textY,
          align: oneLine ? 'right' : 'left',
          role: hasValue ? 'value' : 'gap',
        },
        {
          lines: gapLines,
          x: left,
          y: textY + textLines.length * line,
          align: 'left',
          role: 'gap',
        },
      ];
      data.words.push(
        ...words
          .filter(({ lines }) => lines.length > 0)
          .map((entry) => ({ ...entry, own, y: entry.y + line / 2 })),
      );

      const lowest = start + column + grid.columns >= panels.length;
      if (lowest || rowNumber % ROWS_WITHOUT_YEARS === 0) {
        withYears = true;
        data.periods.push(
          ...placePeriods(allPoints, toX, [left, right], fontSize).map((period) => ({
            ...period,
            y: bottom + GAP / 2 + line / 2,
          })),
        );
      }
      spots.push(...spotsOf(panel, input.comma, toX, toY, [left, right], [top, bottom]));
    });
    y = bottom + (withYears ? line + GAP / 2 : 0) + BETWEEN_ROWS;
  }

  return { height: Math.max(0, y - BETWEEN_ROWS) + 4, spots, data, params: {} };
}
