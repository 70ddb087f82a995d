import type { Area } from './common.js';

/** What is read of a part before it has been checked. */
export interface RawPart {
  readonly order?: unknown;
  readonly areas?: readonly Area[];
  readonly observations?: readonly unknown[];
}

/**
 * Makes a gebiedsmonitor of its index and some of its parts, which is to be checked like any other. Its areas are
 * those of the parts, in the order of the whole, then those that they lie in.
 */
export function assemble(
  { parts: _, ...index }: Readonly<Record<string, unknown>>,
  parts: readonly RawPart[],
) {
  const ordered = [...parts].sort((a, b) => Number(a.order) - Number(b.order));
  const own = ordered.map(({ areas }) => areas?.[0]);
  const areas = [...own, ...ordered.flatMap(({ areas: [, ...around] = [] }) => around)];
  return {
    ...index,
    areas: areas.filter((area, at) => areas.findIndex((one) => one?.id === area?.id) === at),
    observations: ordered.flatMap(({ observations }) => observations),
  };
}
