import { parentOf } from '../parent-of.js';

/** Where something is in the window, to be brought back there. */
export interface Place {
  restore(): void;
}

/** The place of an element now; `undefined` where it has none. */
export function place(element: Element | null): Place | undefined {
  if (!element?.isConnected) return undefined;
  const { top } = element.getBoundingClientRect();
  return {
    restore: () => {
      const moved = element.getBoundingClientRect().top - top;
      if (moved !== 0) scrollerOf(element)?.scrollBy({ top: moved, behavior: 'instant' });
    },
  };
}

/** What scrolls with the element in it: a part of the host's page, or all of it. */
function scrollerOf(element: Element): Element | null {
  const { scrollingElement } = element.ownerDocument;
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
    if (scrolls && around.scrollHeight > around.clientHeight) return around;
  }
  return scrollingElement;
}
