import type { MoneyInput, MoneyPart } from '../types.js';
import { widest, wrap } from '../wrap.js';
import { type Drawing, type Frame, lineHeight } from './drawing.js';

const BAR = 26;
const GAP = 8;
const BETWEEN_BARS = 18;
const HATCH_STEP = 8;

interface Bar {
  label: string;
  parts: MoneyPart[];
}

function collect(parts: readonly MoneyPart[]): Bar[] {
  const bars = new Map<number, Bar>();
  for (const part of [...parts].sort((a, b) => a.order - b.order)) {
    const bar = bars.get(part.order) ?? { label: part.label, parts: [] };
    bar.parts.push(part);
    bars.set(part.order, bar);
  }
  return [...bars.values()];
}

/** Slanted lines that stay inside a box; Vega has no patterns. */
function hatch(left: number, right: number, top: number) {
  const strokes = [];
  for (let foot = left - BAR + HATCH_STEP; foot < right; foot += HATCH_STEP) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + BAR, right);
    strokes.push({
      x: from,
      x2: to,
      y: top + BAR - (from - foot),
      y2: top + BAR - (to - foot),
    });
  }
  return strokes;
}

/** Places the bars of the money, each with its name above and its sum at the end. */
export function layoutMoney(input: MoneyInput, { width, fontSize }: Frame): Drawing {
  const line = lineHeight(fontSize);
  const bars = collect(input.parts);
  const endWidth = width * 0.42;
  const ends = bars.map(({ parts }) => ({
    sums: parts.flatMap(({ text }, index) =>
      wrap(index === 0 ? text : `+ ${text}`, endWidth, { fontSize, bold: true }),
    ),
    statuses: [...new Set(parts.map(({ statusLabel }) => statusLabel))].flatMap((label) =>
      wrap(label, endWidth, { fontSize }),
    ),
  }));
  const endColumn = Math.max(
    0,
    ...ends.map(({ sums, statuses }) =>
      Math.max(widest(sums, { fontSize, bold: true }), widest(statuses, { fontSize })),
    ),
  );

  const totals = bars.map(({ parts }) => {
    const values = parts.map(({ value }) => value ?? 0);
    return {
      above: values.reduce((sum, value) => sum + Math.max(0, value), 0),
      below: values.reduce((sum, value) => sum + Math.min(0, value), 0),
    };
  });
  const low = Math.min(0, ...totals.map(({ below }) => below));
  const high = Math.max(0, ...totals.map(({ above }) => above)) || (low === 0 ? 1 : 0);
  const plotLeft = 1;
  const plotRight = width - endColumn - GAP - 1;
  const toX = (value: number) => plotLeft + ((value - low) / (high - low)) * (plotRight - plotLeft);

  const drawnParts: object[] = [];
  const hatches: object[] = [];
  const labels: object[] = [];
  let y = 0;
  bars.forEach(({ label, parts }, index) => {
    const labelLines = wrap(label, width, { fontSize });
    const end = ends[index] ?? { sums: [], statuses: [] };
    const endHeight = (end.sums.length + end.statuses.length) * line;
    const barTop = y + labelLines.length * line + 4 + Math.max(0, (endHeight - BAR) / 2 - 4);

    let above = 0;
    let below = 0;
    for (const { id, value, status } of parts) {
      if (value === null || value === 0) continue;
      const start = value < 0 ? below : above;
      const stop = start + value;
      if (value < 0) below = stop;
      else above = stop;
      const [from, to] = [Math.min(start, stop), Math.max(start, stop)];
      drawnParts.push({ id, status, from, to, top: barTop, bottom: barTop + BAR });
      if (status === 'requested') hatches.push(...hatch(toX(from), toX(to), barTop));
    }

    const endTop = barTop + BAR / 2 - endHeight / 2 + line / 2;
    labels.push({
      label: labelLines,
      labelY: y + line / 2,
      end: above,
      sums: end.sums,
      sumsY: endTop,
      statuses: end.statuses,
      statusesY: endTop + end.sums.length * line,
    });
    y = Math.max(barTop + BAR, endTop + endHeight - line / 2) + BETWEEN_BARS;
  });

  return {
    height: Math.max(0, y - BETWEEN_BARS) + 4,
    data: { parts: drawnParts, hatches, labels },
    params: { low, high, plotLeft, plotRight },
  };
}
