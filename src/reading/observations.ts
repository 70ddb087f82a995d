import type { Area, Indicator, Observation } from '../../data-schema/index.js';

type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;

/** By the list itself, so that an index goes when its document goes. */
const indexes = new WeakMap<readonly Observation[], Index>();

/**
 * The observations of one indicator for one area, in the document's order. A list is gone through
 * once, so that a widget costs what it shows and not what its document holds; it may not change
 * afterwards.
 */
export function observationsOf(
  observations: readonly Observation[],
  indicator: Indicator,
  area: Area,
): readonly Observation[] {
  const index = indexes.get(observations) ?? indexOf(observations);
  indexes.set(observations, index);
  return index.get(indicator.id)?.get(area.id) ?? [];
}

function indexOf(observations: readonly Observation[]): Index {
  const index = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const { indicator, area } = observation;
    const ofIndicator = index.get(indicator) ?? new Map<string, Observation[]>();
    const ofArea = ofIndicator.get(area) ?? [];
    ofArea.push(observation);
    index.set(indicator, ofIndicator.set(area, ofArea));
  }
  return index;
}
