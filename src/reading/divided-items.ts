import type { Breakdown, Procesmonitor } from '../../data-schema/index.js';

/** What the money is divided over in one way; empty where the document does not list it. */
export function dividedItems(document: Procesmonitor, by: Breakdown) {
  return (
    {
      source: document.sources,
      spoor: document.sporen,
      actielijn: document.actielijnen,
      goal: document.goals,
    }[by] ?? []
  );
}
