import type { MoneyColumn, MoneyFlowsInput, MoneyLink, MoneyNode } from '../types.js';
import { widest, wrap } from '../wrap.js';
import { lineHeight } from './drawing.js';

/** Width of the bar of a node. */
export const BAR = 14;
export const LEAST_RIBBON = 1.5;
const LEAST_BAR = 3;
const BETWEEN_NODES = 18;
/** With less room than this between columns, each pair of them has a drawing of its own. */
const LEAST_STEP = 225;
const GAP = 8;
/** How much of the room between the last two columns the words of each may take; the first that fits is taken. */
const SHARES = [0.8, 0.7, 0.6, 0.5];

/** Some columns with the money that flows between them. */
export interface Diagram {
  columns: readonly MoneyColumn[];
  links: readonly MoneyLink[];
}

interface WordLines {
  lines: string[];
  role: 'name' | 'sum' | 'status';
}

/** A node, or the place where money passes a column that it has no business in. */
export interface Stop {
  id: string;
  node: MoneyNode | null;
  words: WordLines[];
  /** Of the words, which stand above the bar. */
  above: number;
  wordsWidth: number;
  bar: number;
  top: number;
}

/** Names the place where a flow passes a column. */
export const passingId = ({ id }: MoneyLink, column: number) => `passing ${id} ${column}`;

/** All columns beside each other where there is room, else a drawing for each pair that money flows between. */
export function diagramsOf({ columns, links }: MoneyFlowsInput, width: number): Diagram[] {
  if (columns.length <= 2 || width / (columns.length - 1) >= LEAST_STEP) {
    return [{ columns, links }];
  }
  return columns.flatMap((left, index) =>
    columns.slice(index + 1).flatMap((right): Diagram[] => {
      const own = links.filter(
        ({ from, to }) =>
          left.nodes.some(({ id }) => id === from) && right.nodes.some(({ id }) => id === to),
      );
      if (own.length === 0) return [];
      const ends = new Set(own.flatMap(({ from, to }) => [from, to]));
      const columnOf = (column: MoneyColumn) => ({
        ...column,
        nodes: column.nodes.filter(({ id }) => ends.has(id)),
      });
      return [{ columns: [columnOf(left), columnOf(right)], links: own }];
    }),
  );
}

function wordsOf({ label, text, statusLabel }: MoneyNode, width: number, fontSize: number) {
  const words: WordLines[] = [
    { lines: wrap(label, width, { fontSize }), role: 'name' },
    { lines: wrap(text, width, { fontSize, bold: true }), role: 'sum' },
    { lines: wrap(statusLabel, width, { fontSize }), role: 'status' },
  ];
  return words.filter(({ lines }) => lines.length > 0);
}

/** Puts the stops of each column below each other, and spreads those of a shorter column. */
function placeStops(
  { columns, links }: Diagram,
  step: number,
  share: number,
  scale: number,
  fontSize: number,
): Stop[][] {
  const line = lineHeight(fontSize);
  const columnOf = new Map(
    columns.flatMap(({ nodes }, index) => nodes.map(({ id }) => [id, index] as const)),
  );
  const all = columns.map(({ nodes }, index): Stop[] => {
    // Between the last two columns words come from both sides; before them they have the room alone.
    const width = index < columns.length - 2 ? step * 0.85 : (step + BAR) * share;
    const passing = links.filter(
      ({ from, to }) => (columnOf.get(from) ?? 0) < index && (columnOf.get(to) ?? 0) > index,
    );
    return [
      ...nodes.map((node) => {
        const words = wordsOf(node, width, fontSize);
        return {
          id: node.id,
          node,
          words,
          above: words.reduce((sum, { lines }) => sum + lines.length * line, 4),
          wordsWidth: Math.max(
            BAR,
            ...words.map(({ lines, role }) => widest(lines, { fontSize, bold: role === 'sum' })),
          ),
          bar: node.value > 0 ? Math.max(LEAST_BAR, node.value * scale) : 0,
          top: 0,
        };
      }),
      ...passing.map((link) => ({
        id: passingId(link, index),
        node: null,
        words: [],
        above: 0,
        wordsWidth: 0,
        bar: Math.max(LEAST_RIBBON, link.value * scale),
        top: 0,
      })),
    ];
  });
  const heights = all.map((stops) =>
    stops.reduce((sum, { above, bar }) => sum + above + bar + BETWEEN_NODES, -BETWEEN_NODES),
  );
  const tallest = Math.max(0, ...heights);
  return all.map((stops, index) => {
    const spare = (tallest - (heights[index] ?? 0)) / stops.length;
    let y = spare / 2;
    return stops.map((stop) => {
      const top = y;
      y += stop.above + stop.bar + BETWEEN_NODES + spare;
      return { ...stop, top };
    });
  });
}

/** Whether words of the last two columns, which reach towards each other, would meet. */
function meet(columns: readonly Stop[][], room: number): boolean {
  const [left = [], right = []] = columns.slice(-2);
  return left.some((one) =>
    right.some(
      (other) =>
        one.wordsWidth + other.wordsWidth + GAP > room &&
        one.top < other.top + other.above &&
        other.top < one.top + one.above,
    ),
  );
}

/** The stops of each column, with their words in as much room as they get without meeting those of another. */
export function stopsOf(
  diagram: Diagram,
  step: number,
  scale: number,
  fontSize: number,
): readonly Stop[][] {
  const attempts = SHARES.map((share) => placeStops(diagram, step, share, scale, fontSize));
  return attempts.find((columns) => !meet(columns, step + BAR)) ?? attempts.at(-1) ?? [];
}
