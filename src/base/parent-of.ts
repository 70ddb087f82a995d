/** What an element stands in as it is shown: its slot, its parent, or the host of the shadow that it stands in. */
export function parentOf(element: Element): Element | null {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.assignedSlot ?? element.parentElement ?? host ?? null;
}
