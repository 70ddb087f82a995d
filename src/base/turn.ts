interface Waiting {
  readonly element: Element;
  readonly begin: () => void;
}

/** In the order of their turns. */
let waiting: Waiting[] = [];
let sorted = false;
let channel: MessageChannel | undefined;

/**
 * Waits until it is this element's turn to show what it has. All that wait for one document could show at once, and a
 * hundred of them would hold the page for a second: so they go one by one, the nearest to the window first, and the
 * browser paints in between.
 */
export function turn(element: Element): Promise<void> {
  return new Promise((begin) => {
    if (waiting.length === 0) {
      sorted = false;
      pass();
    }
    waiting.push({ element, begin });
  });
}

/** A message comes after what the browser has waiting, and unlike a timer it never dozes. */
function pass(): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = giveTurn;
  }
  channel.port2.postMessage(null);
}

function giveTurn(): void {
  if (!sorted) {
    const distances = new Map(waiting.map((one) => [one, distanceFromWindow(one.element)]));
    waiting = [...waiting].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
    sorted = true;
  }
  waiting.shift()?.begin();
  if (waiting.length > 0) pass();
}

/** In px; none for what can be seen. */
function distanceFromWindow(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, -bottom, top - innerHeight);
}
