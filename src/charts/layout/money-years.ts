import type { MoneySource, MoneyStatus, MoneyYearsInput, Spot, Tick } from '../types.js';
import { textWidth, widest, wrap } from '../wrap.js';
import { type Drawing, type Frame, lineHeight } from './drawing.js';
import { hatch, type Box } from './hatch.js';
import { placeKey } from './key.js';
import { thin } from './thin.js';

/** From this width on the year and the sum stand beside their bar instead of above it. */
const BESIDE_FROM = 560;
const GAP = 10;
const BETWEEN_YEARS = 14;
const LINES_IN_BAR = 2;
/** Room around a text in a bar, on both sides together. */
const PADDING = { name: 12, number: 5 };
const SWATCH = { width: 26, height: 14 };

interface Part extends Box {
  status: MoneyStatus;
}

interface Segment {
  source: MoneySource;
  from: number;
  to: number;
  text: string;
}

interface Words extends Box {
  lines: readonly string[];
  align: 'left' | 'center';
  bold: boolean;
  /** On a solid bar, which is ground enough. */
  onSolid: boolean;
  x: number;
  /** Of the first line. */
  y: number;
}

/** A text with the ground that keeps it legible on a bar or a line. `y` is its middle. */
function wordsAt(
  lines: readonly string[],
  x: number,
  y: number,
  { fontSize }: Frame,
  { align, bold }: Pick<Words, 'align' | 'bold'>,
): Words {
  const width = widest(lines, { fontSize, bold });
  const height = lines.length * lineHeight(fontSize);
  const left = align === 'left' ? x : x - width / 2;
  return {
    lines,
    align,
    bold,
    onSolid: false,
    x,
    y: y - height / 2 + lineHeight(fontSize) / 2,
    left: left - 4,
    right: left + width + 4,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/** The lines of a name that fits into a bar whole, without a word broken. */
function fittingLines(label: string, width: number, fontSize: number): string[] | null {
  const room = width - PADDING.name;
  if (widest(label.split(/[ -]/u), { fontSize }) > room) return null;
  const lines = wrap(label, room, { fontSize });
  return lines.length <= LINES_IN_BAR ? lines : null;
}

function segmentsOf({ years, sources }: MoneyYearsInput): Segment[][] {
  return years.map(({ parts }) => {
    let from = 0;
    return sources.flatMap((source) => {
      const part = parts.find((candidate) => candidate.source === source.id);
      if (part === undefined || part.value <= 0) return [];
      const segment = { source, from, to: from + part.value, text: part.text };
      from = segment.to;
      return segment;
    });
  });
}

function statusesOf(sources: readonly MoneySource[]) {
  const labels = new Map(sources.map(({ status, statusLabel }) => [status, statusLabel]));
  labels.delete('none');
  return [...labels].map(([status, label]) => ({ status, label }));
}

/** Places a bar a year, divided by source, with the names in the bars where they fit and else in a key. */
export function layoutMoneyYears(input: MoneyYearsInput, frame: Frame): Drawing {
  const { years, sources, domain } = input;
  const { width, fontSize } = frame;
  const line = lineHeight(fontSize);
  const bar = LINES_IN_BAR * line + 14;
  const beside = width >= BESIDE_FROM;

  const yearTexts = years.map(({ label }) => label);
  const sumTexts = years.map(({ text }) => text);
  const yearColumn = widest(yearTexts, { fontSize, bold: true }) + GAP;
  const sumColumn = Math.min(Math.ceil(widest(sumTexts, { fontSize })) + 1, width * 0.3) + GAP;
  const plotLeft = beside ? yearColumn : 1;
  const plotRight = width - (beside ? sumColumn : 1);
  const [low, high] = domain;
  const toX = (value: number) =>
    plotLeft + ((value - low) / (high - low || 1)) * (plotRight - plotLeft);

  const segments = segmentsOf(input);
  const unnamed = new Set(
    segments
      .flat()
      .filter(({ source, from, to }) => !fittingLines(source.label, toX(to) - toX(from), fontSize))
      .map(({ source }) => source),
  );
  const numbers = new Map(
    sources
      .filter((source) => unnamed.has(source))
      .map((source, index) => [source, String(index + 1)]),
  );

  const parts: Part[] = [];
  const words: Words[] = [];
  const spots: Spot[] = [];

  const statuses = placeKey(statusesOf(sources), frame);
  for (const { x, y, textX, lines, status } of statuses.entries) {
    parts.push({
      status,
      left: x + 1,
      right: x + SWATCH.width,
      top: y - SWATCH.height / 2,
      bottom: y + SWATCH.height / 2,
    });
    const middle = y + ((lines.length - 1) * line) / 2;
    words.push(wordsAt(lines, textX, middle, frame, { align: 'left', bold: false }));
  }

  const plotTop = statuses.height === 0 ? 0 : statuses.height + 1.5 * GAP;
  let y = plotTop;
  years.forEach((year, index) => {
    const own = segments[index] ?? [];
    const end = toX(own.at(-1)?.to ?? 0);
    const sumX = beside ? end + GAP : yearColumn;
    const sumLines = wrap(year.text, width - sumX, { fontSize });
    const sumHeight = sumLines.length * line;
    const top = beside ? y : y + sumHeight + 4;
    const bottom = top + (own.length > 0 ? bar : beside ? sumHeight : 0);
    const sumY = beside ? (top + bottom) / 2 : y + sumHeight / 2;
    words.push(
      wordsAt([year.label], 0, beside ? sumY : y + line / 2, frame, { align: 'left', bold: true }),
      wordsAt(sumLines, sumX, sumY, frame, { align: 'left', bold: false }),
    );
    for (const { source, from, to, text } of own) {
      const box = { left: toX(from), right: toX(to), top, bottom };
      const spot = { x: (box.left + box.right) / 2, y: (top + bottom) / 2 };
      const number = numbers.get(source) ?? '';
      const name = fittingLines(source.label, box.right - box.left, fontSize);
      const fits = textWidth(number, { fontSize }) + PADDING.number <= box.right - box.left;
      parts.push({ ...box, status: source.status });
      if (name !== null || fits) {
        const inside = wordsAt(name ?? [number], spot.x, spot.y, frame, {
          align: 'center',
          bold: false,
        });
        words.push({
          ...inside,
          onSolid: source.status === 'granted',
          left: Math.max(inside.left, box.left),
          right: Math.min(inside.right, box.right),
        });
      }
      spots.push({
        ...box,
        ...spot,
        group: year.id,
        label: source.label + input.comma + year.label,
        text: source.statusLabel === '' ? text : text + input.comma + source.statusLabel,
      });
    }
    y = bottom + BETWEEN_YEARS;
  });
  const plotBottom = y - BETWEEN_YEARS + 6;

  const middleOf = ({ value, text }: Tick) => {
    const half = textWidth(text, { fontSize }) / 2;
    return Math.max(half, Math.min(toX(value), width - half));
  };
  const ticks = thin(input.ticks, middleOf, fontSize);
  y = plotBottom + (ticks.length > 0 ? line + 4 : 0);

  const numbered = placeKey(
    [...numbers].map(([{ label, statusLabel }, number]) => ({
      number,
      label: statusLabel === '' ? label : label + input.comma + statusLabel,
    })),
    frame,
  );
  if (numbered.entries.length > 0) y += GAP;
  for (const { x, y: entryY, textX, lines, number } of numbered.entries) {
    const middle = y + entryY + ((lines.length - 1) * line) / 2;
    words.push(
      wordsAt([number], x, y + entryY, frame, { align: 'left', bold: true }),
      wordsAt(lines, textX, middle, frame, { align: 'left', bold: false }),
    );
  }

  return {
    height: y + numbered.height + 4,
    spots,
    data: {
      ticks: ticks.map((tick) => ({ text: tick.text, x: toX(tick.value), textX: middleOf(tick) })),
      parts,
      hatches: parts.filter(({ status }) => status === 'requested').flatMap(hatch),
      words,
    },
    params: { plotTop, plotBottom },
  };
}
