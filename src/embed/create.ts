import { attributesOf, type EmbedDescription } from './description.js';

/** Makes the element of an embed. A theme is of the place that it is put in. */
export function createElement(description: EmbedDescription): HTMLElement {
  const element = document.createElement(`wijk-${description.widget}`);
  for (const [name, value] of attributesOf(description)) element.setAttribute(name, value);
  return element;
}
