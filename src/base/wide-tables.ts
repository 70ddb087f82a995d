/** What makes a table a stop for the keyboard, and gives that stop a name. */
const STOP = ['role', 'tabindex', 'aria-label'] as const;

const kept = new WeakMap<Element, ReadonlyMap<string, string>>();

const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) settle(target.closest('.table')!);
});

/** Lets only those tables in an element be a stop that are wider than their place: in others there is nothing to do. */
export function settleTables(element: Element): void {
  for (const part of element.querySelectorAll('.table, .table > table')) widths.observe(part);
}

function settle(place: Element): void {
  if (place.clientWidth === 0) return;
  const scrolls = place.scrollWidth > place.clientWidth;
  const attributes =
    kept.get(place) ?? new Map(STOP.map((name) => [name, place.getAttribute(name) ?? '']));
  kept.set(place, attributes);
  for (const [name, value] of attributes) {
    if (scrolls) place.setAttribute(name, value);
    else place.removeAttribute(name);
  }
}
