import type { Spot } from './types.js';

/** How far beside a mark a finger may land and still mean it, in px. */
const NEAR = 24;

/** Where the arrow keys go from a mark. */
export const STEPS = ['next', 'previous', 'nextGroup', 'previousGroup', 'first', 'last'] as const;
export type Step = (typeof STEPS)[number];

/** The marks of a drawing that is mirrored. @param width of the drawing, in px */
export const mirroredSpots = (spots: readonly Spot[], width: number): readonly Spot[] =>
  spots.map((spot) => ({
    ...spot,
    x: width - spot.x,
    left: width - spot.right,
    right: width - spot.left,
  }));

/** The mark that is meant by a place in the drawing: one whose room it lies in, else one close by. */
export function spotAt(spots: readonly Spot[], x: number, y: number): Spot | undefined {
  let nearest: Spot | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const beside = Math.max(spot.left - x, 0, x - spot.right);
    const above = Math.max(spot.top - y, 0, y - spot.bottom);
    const outside = Math.hypot(beside, above);
    if (outside > NEAR) continue;
    // Where rooms overlap, the nearer middle is meant.
    const distance = outside * 1000 + Math.hypot(spot.x - x, spot.y - y);
    if (distance < least) [nearest, least] = [spot, distance];
  }
  return nearest;
}

/** The mark that a key leads to; stays where it is at either end. */
export function spotFrom(
  spots: readonly Spot[],
  current: Spot | undefined,
  step: Step,
): Spot | undefined {
  const at = current ? spots.indexOf(current) : -1;
  if (!current || at < 0) return step === 'last' ? spots.at(-1) : spots[0];
  switch (step) {
    case 'next':
      return spots[at + 1] ?? current;
    case 'previous':
      return spots[at - 1] ?? current;
    case 'first':
      return spots[0];
    case 'last':
      return spots.at(-1);
    case 'nextGroup':
      return spotInGroup(spots, current, 1);
    case 'previousGroup':
      return spotInGroup(spots, current, -1);
  }
}

/** In the group before or after, the mark that stands most nearly under or above this one. */
function spotInGroup(spots: readonly Spot[], current: Spot, way: 1 | -1): Spot {
  const groups = [...new Set(spots.map(({ group }) => group))];
  const group = groups[groups.indexOf(current.group) + way];
  if (group === undefined) return current;
  return spots
    .filter((spot) => spot.group === group)
    .reduce((best, spot) =>
      Math.abs(spot.x - current.x) < Math.abs(best.x - current.x) ? spot : best,
    );
}
