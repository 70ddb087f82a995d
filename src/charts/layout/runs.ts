import type { YearPoint } from '../types.js';

export type KnownPoint = YearPoint & { value: number };

export function known(point: YearPoint): point is KnownPoint {
  return point.value !== null && point.certainty !== 'missing';
}

/** The pieces of one line, oldest first: it goes on only from one known point to the next of the same segment. */
export function runsOf(points: readonly YearPoint[]): KnownPoint[][] {
  const runs: KnownPoint[][] = [];
  let before: YearPoint | undefined;
  for (const point of [...points].sort((a, b) => a.x - b.x)) {
    if (known(point)) {
      const joined = before !== undefined && known(before) && before.segment === point.segment;
      if (joined) runs.at(-1)?.push(point);
      else runs.push([point]);
    }
    before = point;
  }
  return runs;
}
