import { createElement } from './create.js';
import { readAddress, WIDGETS, type EmbedDescription } from './description.js';

/** The class of ordinary markup that stands for a widget. */
export const MARKUP_CLASS = 'wijkraam';

const ELEMENTS = WIDGETS.map((widget) => `wijk-${widget}`).join();

/** Classes that say what belongs to the place of a figure in its page, not to the figure. */
const LEVEL_CLASS = /(?:^|\s)wijkraam-a2(?:\s|$)/;
const HEADING_CLASS = /(?:^|\s)wijkraam-h([1-6])(?:\s|$)/;

/**
 * Puts an element around ordinary markup that stands for a widget: a link with the class `wijkraam`, or a block with
 * that class that holds the link. Its content shows until the widget is ready, and again when it fails. What is no
 * such markup, or has its element, is left as it is.
 */
export function upgrade(root: ParentNode): void {
  for (const place of root.querySelectorAll(`.${MARKUP_CLASS}`)) upgradeOne(place);
}

function upgradeOne(place: Element): void {
  if (place.closest(ELEMENTS) ?? place.querySelector(ELEMENTS)) return;
  const description = describe(place);
  if (!description) return;
  const element = createElement(description);
  if (place instanceof HTMLAnchorElement) {
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}

function describe(place: Element): EmbedDescription | undefined {
  const links = place.matches('a') ? [place] : place.querySelectorAll('a');
  for (const link of links) {
    const description = readAddress(link.href);
    if (description)
      return { ...description, options: { ...description.options, ...fromClasses(place) } };
  }
  return undefined;
}

function fromClasses({ className }: Element): EmbedDescription['options'] {
  const heading = HEADING_CLASS.exec(className)?.[1];
  return {
    ...(LEVEL_CLASS.test(className) ? { level: 'a2' } : {}),
    ...(heading ? { 'heading-level': heading } : {}),
  };
}
