import type { MoneyLink } from '../types.js';
import { BAR, type Diagram, LEAST_RIBBON, passingId, type Stop } from './flow-stops.js';

const LEAST_WHERE_STEEP = 5;
const POINTS_A_CURVE = 24;

/** Where a ribbon begins and ends from top to bottom, at one place. */
interface Edges {
  x: number;
  y: number;
  y2: number;
}

interface Ribbon {
  link: MoneyLink;
  /** The stops that it calls at, and how far below the top of each bar. */
  at: { stop: Stop; column: number; below: number }[];
  height: number;
}

/** Ribbons leave and reach a bar in the order of where they go and come from, so that few cross. */
function placeRibbons({ links }: Diagram, columns: readonly Stop[][], scale: number): Ribbon[] {
  const places = new Map(
    columns.flatMap((stops, column) => stops.map((stop) => [stop.id, { stop, column }] as const)),
  );
  const topOf = (id: string) => places.get(id)?.stop.top ?? 0;
  const used = new Map<string, number>();
  const below = (id: string, height: number) => {
    const from = used.get(id) ?? 0;
    used.set(id, from + height);
    return from;
  };
  const ribbons = links
    .filter(({ value }) => value > 0)
    .map((link) => {
      const first = places.get(link.from)?.column ?? 0;
      const last = places.get(link.to)?.column ?? 0;
      const between = Array.from({ length: last - first - 1 }, (_, index) =>
        passingId(link, first + index + 1),
      );
      return {
        link,
        ids: [link.from, ...between, link.to],
        height: Math.max(LEAST_RIBBON, link.value * scale),
      };
    });
  const leaving = new Map(
    [...ribbons]
      .sort((a, b) => topOf(a.ids[1] ?? '') - topOf(b.ids[1] ?? ''))
      .map(({ link, height }) => [link, below(`out ${link.from}`, height)]),
  );
  const reaching = new Map(
    [...ribbons]
      .sort((a, b) => topOf(a.ids.at(-2) ?? '') - topOf(b.ids.at(-2) ?? ''))
      .map(({ link, height }) => [link, below(`in ${link.to}`, height)]),
  );
  return ribbons.map(({ link, ids, height }) => ({
    link,
    height,
    at: ids.flatMap((id, index) => {
      const place = places.get(id);
      if (!place) return [];
      const ends = [
        ...(index === 0 ? [leaving.get(link) ?? 0] : []),
        ...(index === ids.length - 1 ? [reaching.get(link) ?? 0] : []),
      ];
      return [{ ...place, below: ends[0] ?? 0 }];
    }),
  }));
}

/** Level at both ends, as water runs. */
function ease(part: number): number {
  return part * part * (3 - 2 * part);
}

/** The edges of a ribbon, point by point. A thin one gets more height where it is steep, or it would vanish there. */
function edgesOf({ at, height }: Ribbon, leftOf: (column: number) => number) {
  const edges: Edges[] = [];
  at.forEach(({ stop, column, below }, index) => {
    const next = at[index + 1];
    if (!next) return;
    const left = leftOf(column) + BAR;
    const wide = leftOf(next.column) - left;
    const top = stop.top + stop.above + below;
    const drop = next.stop.top + next.stop.above + next.below - top;
    for (let point = 0; point <= POINTS_A_CURVE; point += 1) {
      const part = point / POINTS_A_CURVE;
      const slope = (drop / wide) * 6 * part * (1 - part);
      const tall = Math.max(height, Math.min(height, LEAST_WHERE_STEEP) * Math.hypot(1, slope));
      const middle = top + drop * ease(part) + height / 2;
      edges.push({ x: left + wide * part, y: middle - tall / 2, y2: middle + tall / 2 });
    }
  });
  return edges;
}

/** Ribbons with their edges from left to right. `halfway` is the middle of their first curve. */
export function ribbonsOf(
  diagram: Diagram,
  columns: readonly Stop[][],
  scale: number,
  leftOf: (column: number) => number,
) {
  return placeRibbons(diagram, columns, scale).map((ribbon) => {
    const edges = edgesOf(ribbon, leftOf);
    const { x = 0, y = 0, y2 = 0 } = edges[POINTS_A_CURVE / 2] ?? {};
    return { ...ribbon, edges, halfway: { x, y: (y + y2) / 2 } };
  });
}
