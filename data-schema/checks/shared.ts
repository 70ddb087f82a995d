import type { Actielijn, Area, Meta } from '../common.js';
import type { Path } from '../problem.js';
import { each, idOf, type Report, type Sound } from './report.js';

/** The raw document's lists by name, whatever they hold. */
export type RawLists = Readonly<Record<string, unknown>>;

export function checkMeta(report: Report, meta: Meta | undefined): void {
  for (const field of ['published', 'nextUpdate'] as const) {
    const value = meta?.[field];
    if (value !== 'unknown') report.period(value, ['meta', field]);
  }
}

export function checkUniqueIds(report: Report, raw: RawLists): void {
  for (const [name, list] of Object.entries(raw)) {
    if (Array.isArray(list)) uniqueIds(report, list, [name]);
  }
}

export function uniqueIds(report: Report, list: readonly unknown[], path: Path): void {
  const seen = new Set<string>();
  list.forEach((item, index) => {
    const id = idOf(item);
    if (id === undefined) return;
    if (seen.has(id)) report.add('duplicate-id', [...path, index, 'id'], id);
    seen.add(id);
  });
}

export function checkAreas(
  report: Report,
  areas: Sound<Area> | undefined,
  known: ReadonlySet<string>,
): void {
  const parents = new Map(areas?.map((area) => [area?.id, area?.parent]));
  each(areas, 'areas', (area, path) => {
    report.period(area.inhabitants?.period, [...path, 'inhabitants', 'period']);
    if (liesInItself(area, parents)) report.add('own-parent', [...path, 'parent'], area.parent);
    else report.reference(known, area.parent, [...path, 'parent']);
  });
}

/** Directly, or by way of the areas that it lies in. */
function liesInItself(
  { id, parent }: Area,
  parents: ReadonlyMap<string | undefined, string | undefined>,
): boolean {
  const seen = new Set<string>();
  for (let at = parent; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

export function checkActielijnen(
  report: Report,
  actielijnen: Sound<Actielijn> | undefined,
  sporen: ReadonlySet<string>,
  goals: ReadonlySet<string>,
): void {
  each(actielijnen, 'actielijnen', (actielijn, path) => {
    report.reference(sporen, actielijn.spoor, [...path, 'spoor']);
    report.reference(goals, actielijn.goal, [...path, 'goal']);
  });
}
