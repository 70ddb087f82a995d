import { attributesOf, themeClass, type EmbedDescription } from './description.js';

/** Makes the element of an embed. */
export function createElement(description: EmbedDescription): HTMLElement {
  const element = document.createElement(`wijk-${description.widget}`);
  for (const [name, value] of attributesOf(description)) element.setAttribute(name, value);
  if (description.theme) element.classList.add(themeClass(description.theme));
  return element;
}
