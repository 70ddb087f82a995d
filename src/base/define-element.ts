/**
 * Registers an element unless its name is taken: a page may load the kit twice, or in two versions, and the first
 * one stays.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
