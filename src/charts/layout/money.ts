import type { MoneyInput, MoneyPart, Spot } from '../types.js';
import { textWidth, wrap } from '../wrap.js';
import { type Drawing, type Frame, lineHeight } from './drawing.js';
import { hatch } from './hatch.js';

const BAR = 26;
const GAP = 8;
const BETWEEN_BARS = 18;

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

interface EndLine {
  text: string;
  /** Sums stand out, what is said about them does not. */
  strong: boolean;
}

/** What stands at the end of a bar: each sum with its status under it. */
function endLines(parts: readonly MoneyPart[], width: number, fontSize: number): EndLine[] {
  return parts.flatMap(({ text, statusLabel, value }, index) => {
    const strong = value !== null;
    const sum = index === 0 ? text : `+\u00a0${text}`;
    return [
      ...wrap(sum, width, { fontSize, bold: strong }).map((piece) => ({ text: piece, strong })),
      ...wrap(statusLabel, width, { fontSize }).map((piece) => ({ text: piece, strong: false })),
    ];
  });
}

interface Segment {
  part: MoneyPart;
  from: number;
  to: number;
}

/** Puts the parts of a bar side by side: sums above zero to the right of it, others to the left. */
function stack(parts: readonly MoneyPart[]): Segment[] {
  let above = 0;
  let below = 0;
  return parts.flatMap((part) => {
    const { value } = part;
    if (value === null || value === 0) return [];
    if (value > 0) return { part, from: above, to: (above += value) };
    return { part, to: below, from: (below += value) };
  });
}

/** Places the bars of the money, each with its name above and its sum at the end. */
export function layoutMoney(input: MoneyInput, { width, fontSize }: Frame): Drawing {
  const line = lineHeight(fontSize);
  const bars = collect(input.parts).map(({ label, parts }) => {
    const segments = stack(parts);
    const room = segments.length === 0 ? width : width * 0.55;
    return {
      label,
      labelLines: wrap(label, width, { fontSize }),
      segments,
      ends: endLines(parts, room, fontSize),
    };
  });

  const all = bars.flatMap(({ segments }) => segments);
  const low = Math.min(0, ...all.map(({ from }) => from));
  const high = Math.max(0, ...all.map(({ to }) => to)) || (low === 0 ? 1 : 0);
  const endColumn = Math.max(
    0,
    ...bars
      .filter(({ segments }) => segments.length > 0)
      .flatMap(({ ends }) => ends)
      .map(({ text, strong }) => textWidth(text, { fontSize, bold: strong })),
  );
  const plotLeft = 1;
  const plotRight = width - endColumn - GAP - 1;
  const toX = (value: number) => plotLeft + ((value - low) / (high - low)) * (plotRight - plotLeft);

  const parts: object[] = [];
  const hatches: object[] = [];
  const labels: object[] = [];
  const ends: object[] = [];
  const spots: Spot[] = [];
  let y = 0;
  for (const bar of bars) {
    labels.push({ lines: bar.labelLines, y: y + line / 2 });
    const top = y + bar.labelLines.length * line + 4;
    const endHeight = bar.ends.length * line;
    const drawn = bar.segments.length > 0;
    // Tall words beside a bar hang level with it rather than over its name.
    const endTop = drawn && endHeight < BAR + line ? top + (BAR - endHeight) / 2 : top;

    for (const { part, from, to } of bar.segments) {
      spots.push({
        group: bar.label,
        x: (toX(from) + toX(to)) / 2,
        y: top + BAR / 2,
        left: toX(from),
        right: toX(to),
        top,
        bottom: top + BAR,
        label: part.label,
        text: part.statusLabel === '' ? part.text : part.text + input.comma + part.statusLabel,
      });
      parts.push({ id: part.id, status: part.status, from, to, top, bottom: top + BAR });
      if (part.status === 'requested')
        hatches.push(...hatch({ left: toX(from), right: toX(to), top, bottom: top + BAR }));
    }
    const end = Math.max(0, ...bar.segments.map(({ to }) => to));
    bar.ends.forEach((entry, index) => {
      ends.push({
        ...entry,
        x: drawn ? toX(end) + GAP : 0,
        y: endTop + (index + 0.5) * line,
      });
    });
    y = Math.max(drawn ? top + BAR : top, endTop + endHeight) + BETWEEN_BARS;
  }

  return {
    height: Math.max(0, y - BETWEEN_BARS) + 2,
    spots,
    data: { parts, hatches, labels, ends },
    params: { low, high, plotLeft, plotRight },
  };
}
