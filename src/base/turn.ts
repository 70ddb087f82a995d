import { pause } from '../charts/pause.js';

interface Waiting {
  readonly element: Element;
  readonly begin: () => void;
  distance?: number;
}

const waiting: Waiting[] = [];

/**
 * Waits until it is this element's turn to show what it has. All that wait for one document could show at once, and a
 * hundred of them would hold the page for a second: so they go one by one, the nearest to the window first, and the
 * browser paints in between.
 */
export function turn(element: Element): Promise<void> {
  return new Promise((begin) => {
    if (waiting.push({ element, begin }) === 1) void pause().then(giveTurn);
  });
}

function giveTurn(): void {
  for (const one of waiting) one.distance ??= distanceFromWindow(one.element);
  waiting.sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
  waiting.shift()?.begin();
  if (waiting.length > 0) void pause().then(giveTurn);
}

/** In px; none for what can be seen. */
function distanceFromWindow(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, -bottom, top - innerHeight);
}
