import type { Area } from './common.js';
import { CONTRACT, VERSION } from './common.js';
import type { Gebiedsmonitor, Observation } from './gebiedsmonitor.js';
import type { GebiedsmonitorAreas, GebiedsmonitorIndex, GebiedsmonitorPart } from './parts.js';

/** A gebiedsmonitor in parts, so that a page loads no more of it than it shows. */
export interface Divided {
  /** @param parts where the parts stand, as an address relative to the index. */
  readonly index: (parts: string) => GebiedsmonitorIndex;
  readonly areas: GebiedsmonitorAreas;
  /** One part an area, in the document's order; made when asked for, since together they are as large as the document. */
  readonly parts: () => Iterable<readonly [area: string, part: GebiedsmonitorPart]>;
}

const headOf = (name: string) => ({
  $schema: `urn:wijkraam:contract:${CONTRACT.major}:${name}`,
  contract: VERSION,
});

/** Divides a sound gebiedsmonitor. */
export function divide(document: Gebiedsmonitor): Divided {
  const { meta, areas, goals, clusters, indicators, observations } = document;
  const byId = new Map(areas.map((area) => [area.id, area]));
  return {
    index: (parts) => ({
      ...headOf('gebiedsmonitor-index'),
      kind: document.kind,
      meta,
      parts,
      ...(goals && { goals }),
      ...(clusters && { clusters }),
      indicators,
    }),
    areas: {
      ...headOf('gebiedsmonitor-areas'),
      areas: areas.map(({ id, name, kind, cbs, parent }) => ({
        id,
        name,
        kind,
        ...(cbs && { cbs }),
        ...(parent !== undefined && { parent }),
      })),
    },
    *parts() {
      const byArea = new Map<string, Observation[]>(areas.map(({ id }) => [id, []]));
      for (const observation of observations) byArea.get(observation.area)?.push(observation);
      for (const [order, area] of areas.entries()) {
        const part = {
          ...headOf('gebiedsmonitor-part'),
          order,
          areas: [area, ...ancestorsOf(area, byId)],
          observations: byArea.get(area.id) ?? [],
        };
        yield [area.id, part];
      }
    },
  };
}

/** The areas that an area lies in, the nearest first. */
function* ancestorsOf(area: Area, byId: ReadonlyMap<string, Area>): Generator<Area> {
  const parent = area.parent === undefined ? undefined : byId.get(area.parent);
  if (!parent) return;
  yield parent;
  yield* ancestorsOf(parent, byId);
}
