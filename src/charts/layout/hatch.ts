const STEP = 8;

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Slanted lines that stay inside a box; Vega has no patterns. */
export function hatch({ left, right, top, bottom }: Box) {
  const height = bottom - top;
  const strokes = [];
  for (let foot = left - height + STEP; foot < right; foot += STEP) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + height, right);
    strokes.push({ x: from, x2: to, y: bottom - (from - foot), y2: bottom - (to - foot) });
  }
  return strokes;
}
