import type { Actielijn, Area, Meta } from '../common.js';
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
    if (!Array.isArray(list)) continue;
    const seen = new Set<string>();
    list.forEach((item: unknown, index) => {
      const id = idOf(item);
      if (id === undefined) return;
      if (seen.has(id)) report.add('duplicate-id', [name, index, 'id'], id);
      seen.add(id);
    });
  }
}

export function checkAreas(
  report: Report,
  areas: Sound<Area> | undefined,
  known: ReadonlySet<string>,
): void {
  each(areas, 'areas', (area, path) => {
    report.period(area.inhabitants?.period, [...path, 'inhabitants', 'period']);
    if (area.parent === area.id) report.add('own-parent', [...path, 'parent'], area.parent);
    else report.reference(known, area.parent, [...path, 'parent']);
  });
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
