import { pause } from '../charts/pause.js';

interface Waiting {
  readonly element: Element;
  readonly begin: () => void;
}

/** In the order of their turns. */
let waiting: Waiting[] = [];
let sorted = false;

/**
 * Waits until it is this element's turn to show what it has. All that wait for one document could show at once, and a
 * hundred of them would hold the page for a second: so they go one by one, the nearest to the window first, and the
 * browser paints in between.
 */
export function turn(element: Element): Promise<void> {
  return new Promise((begin) => {
    if (waiting.length === 0) {
      sorted = false;
      void pause().then(giveTurn);
    }
    waiting.push({ element, begin });
  });
}

function giveTurn(): void {
  if (!sorted) {
    const distances = new Map(waiting.map((one) => [one, distanceFromWindow(one.element)]));
    waiting = [...waiting].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
    sorted = true;
  }
  waiting.shift()?.begin();
  if (waiting.length > 0) void pause().then(giveTurn);
}

/** In px; none for what can be seen. */
function distanceFromWindow(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, -bottom, top - innerHeight);
}
