import { placeLineLabels, type LineLabel } from '../line-labels.js';
import type { ComparisonNowInput, NowLine, NowRow, Spot } from '../types.js';
import { textWidth, widest, wrap } from '../wrap.js';
import { type Drawing, type Frame, isCrossedZero, lineHeight, WIDE_FROM } from './drawing.js';
import { thin } from './thin.js';

const GAP = 12;
const DOT = 9;
/** Length of the arrow that says 'more than' or 'less than'. */
const ARROW = 26;

interface Columns {
  wide: boolean;
  label: number;
  value: number;
  left: number;
  right: number;
}

/** Room beside the scale for what reaches past its ends: dots, arrows and half a tick text. */
function edgeOf({ rows, ticks }: ComparisonNowInput, fontSize: number): number {
  const open = rows.some(({ certainty }) => certainty === 'moreThan' || certainty === 'lessThan');
  const tickTexts = ticks.map(({ text }) => text);
  return Math.max(open ? ARROW + 6 : DOT + 1, widest(tickTexts, { fontSize }) / 2);
}

function columns(input: ComparisonNowInput, { width, fontSize }: Frame): Columns {
  const { rows } = input;
  const wide = width >= WIDE_FROM;
  const edge = edgeOf(input, fontSize);
  const texts = rows
    .filter(({ certainty }) => certainty !== 'missing')
    .map(({ text, own }) => textWidth(text, { fontSize, bold: own }));
  if (!wide) {
    const value = Math.min(Math.max(0, ...texts), width * 0.5);
    return { wide, label: width - value - GAP, value, left: edge, right: width - edge };
  }
  const label = Math.min(
    Math.max(0, ...rows.map((row) => textWidth(row.label, { fontSize, bold: row.own }))) + 2,
    width * 0.34,
  );
  const value = Math.min(Math.max(0, ...texts), width * 0.24);
  return {
    wide,
    label,
    value,
    left: label + GAP + edge,
    right: width - (value > 0 ? value + GAP : 0) - edge,
  };
}

function placeRows(rows: readonly NowRow[], frame: Frame, cols: Columns, top: number) {
  const line = lineHeight(frame.fontSize);
  let y = top;
  const placed = rows.map((row) => {
    const style = { fontSize: frame.fontSize, bold: row.own };
    const missing = row.certainty === 'missing' || row.value === null;
    const labelLines = wrap(row.label, missing && !cols.wide ? frame.width : cols.label, style);
    const textLines = wrap(
      row.text,
      missing ? frame.width - cols.left - GAP : cols.value,
      missing ? { fontSize: frame.fontSize } : style,
    );
    const words = Math.max(labelLines.length, missing && !cols.wide ? 0 : textLines.length) * line;
    const rowTop = y;
    const below = missing ? textLines.length * line : 2 * DOT + 4;
    const mark = cols.wide ? Math.max(words, below) : below;
    const markY = rowTop + (cols.wide ? 0 : words) + mark / 2;
    y = markY + mark / 2 + (cols.wide ? 10 : 14);

    const labelHeight = labelLines.length * line;
    const textHeight = textLines.length * line;
    const labelTop = cols.wide ? markY - labelHeight / 2 : rowTop;
    const textTop = missing || cols.wide ? markY - textHeight / 2 : rowTop;
    const missingX = cols.wide ? cols.left - DOT : 0;
    const textSpan = widest(textLines, missing ? { fontSize: frame.fontSize } : style) + 4;
    return {
      id: row.id,
      own: row.own,
      certainty: missing ? ('missing' as const) : row.certainty,
      value: row.value,
      upTo: row.upTo,
      y: markY,
      top: rowTop,
      bottom: y,
      labelLines,
      labelLeft: 0,
      labelRight: widest(labelLines, style) + 4,
      labelTop,
      labelBottom: labelTop + labelHeight,
      labelY: labelTop + line / 2,
      textLines,
      textX: missing ? missingX : frame.width,
      textLeft: missing ? missingX - 4 : frame.width - textSpan,
      textRight: missing ? missingX + textSpan : frame.width,
      textTop,
      textBottom: textTop + textHeight,
      textY: textTop + line / 2,
    };
  });
  return { placed, bottom: y };
}

/** How wide the name of a line may be, of the whole chart: as wide as it can without running out of it. */
const NAME_WIDTHS = [0.75, 0.5, 0.35] as const;

function placeLines(
  lines: readonly NowLine[],
  toX: (value: number) => number,
  { width, fontSize }: Frame,
) {
  const line = lineHeight(fontSize);
  const named = (share: number) =>
    lines.map((entry) => {
      const text = wrap(entry.label, width * share, { fontSize });
      return { ...entry, x: toX(entry.value), lines: text, width: widest(text, { fontSize }) };
    });
  let names: ReturnType<typeof named> = [];
  let places: LineLabel[] = [];
  for (const share of NAME_WIDTHS) {
    names = named(share);
    places = placeLineLabels(names, width);
    if (places.every(({ fits }) => fits)) break;
  }
  const levels = Math.max(0, ...places.map(({ level }) => level + 1));
  const tallest = Math.max(0, ...names.map((entry) => entry.lines.length)) * line + 2;
  const height = levels * tallest;
  return {
    height: height === 0 ? 0 : height + 10,
    placed: names.map(({ id, kind, value, lines: textLines }) => {
      const place = places.find((candidate) => candidate.id === id);
      const level = place?.level ?? 0;
      const bottom = height - level * tallest;
      return {
        id,
        kind,
        value,
        textLines,
        align: place?.align ?? 'left',
        textY: bottom - textLines.length * line + line / 2,
        top: bottom + 2,
      };
    }),
  };
}

/** Places the rows, names and lines of a comparison of now. */
export function layoutComparisonNow(input: ComparisonNowInput, frame: Frame): Drawing {
  const rows = [...input.rows].sort((a, b) => a.order - b.order);
  const cols = columns(input, frame);
  const [low, high] = input.domain;
  const toX = (value: number) =>
    cols.left + ((value - low) / (high - low || 1)) * (cols.right - cols.left);

  const lines = placeLines(input.lines, toX, frame);
  const { placed, bottom } = placeRows(rows, frame, cols, lines.height);
  const ticks = thin(input.ticks, ({ value }) => toX(value), frame.fontSize);
  const spots = rows.map((row, index): Spot => {
    const { y = 0, top = 0, bottom: rowBottom = 0 } = placed[index] ?? {};
    const middle = row.upTo === null ? row.value : ((row.value ?? 0) + row.upTo) / 2;
    return {
      group: row.id,
      x: middle === null ? cols.left : toX(middle),
      y,
      left: 0,
      right: frame.width,
      top,
      bottom: rowBottom,
      label: row.label,
      text: row.text,
    };
  });
  return {
    height: bottom + (ticks.length > 0 ? lineHeight(frame.fontSize) + 2 : 0),
    spots,
    data: {
      rows: placed,
      lines: lines.placed,
      ticks,
      // Names above the rows would cut a grid to pieces; there each row has a track instead.
      grid: ticks
        .map(({ value }) => ({ value, zero: isCrossedZero(value, input.domain) }))
        .filter(({ zero }) => cols.wide || zero),
      tracks: cols.wide ? [] : placed.filter(({ certainty }) => certainty !== 'missing'),
    },
    params: {
      low,
      high,
      plotLeft: cols.left,
      plotRight: cols.right,
      plotTop: lines.height,
      plotBottom: bottom,
    },
  };
}
