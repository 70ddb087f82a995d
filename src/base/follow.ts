import { WijkSelectEvent } from './events/select.js';

/** Tells the host that a visitor follows a link of an intervention, and lets it take them elsewhere. */
export function follow(event: MouseEvent, element: Element, intervention: string): void {
  const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!anchor || anchor.matches('.address, .contact a')) return;
  const select = new WijkSelectEvent(intervention, anchor.href);
  if (!element.dispatchEvent(select)) event.preventDefault();
}
