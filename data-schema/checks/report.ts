import { isBefore, parsePeriod } from '../period.js';
import { pathText, type Path, type Problem, type ProblemCode } from '../problem.js';

/** A list with holes: an item whose own shape is wrong is left out, and the others keep their index. */
export type Sound<T> = readonly (T | undefined)[];

/** Collects the problems of one document. */
export class Report {
  readonly problems: Problem[] = [];

  add(code: ProblemCode, path: Path, found?: unknown, expected?: unknown): void {
    this.problems.push({
      code,
      path: pathText(path),
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    });
  }

  reference(known: ReadonlySet<string>, id: string | undefined, path: Path): void {
    if (id !== undefined && !known.has(id)) this.add('unknown-id', path, id, [...known]);
  }

  references(known: ReadonlySet<string>, ids: readonly string[] | undefined, path: Path): void {
    ids?.forEach((id, index) => this.reference(known, id, [...path, index]));
    this.once(ids, (index) => [...path, index]);
  }

  /** Each of these may stand there once. */
  once(keys: readonly unknown[] | undefined, pathOf: (index: number) => Path): void {
    keys?.forEach((key, index) => {
      if (keys.indexOf(key) < index) this.add('listed-twice', pathOf(index), key);
    });
  }

  /** The regex of a period lets `2023-02-30` and `2030-2020` through; this does not. */
  period(text: string | undefined, path: Path): void {
    if (text !== undefined && !parsePeriod(text)) this.add('impossible-period', path, text);
  }

  /** Two periods, of which the second may not be over before the first begins. */
  span(from: string | undefined, to: string | undefined, pathOf: (end: 0 | 1) => Path): void {
    this.period(from, pathOf(0));
    this.period(to, pathOf(1));
    if (from !== undefined && to !== undefined && isBefore(to, from)) {
      this.add('end-before-start', pathOf(1), to, from);
    }
  }
}

/** Calls `visit` for every sound item with the path of the item. */
export function each<T>(
  items: Sound<T> | undefined,
  name: string,
  visit: (item: T, path: Path) => void,
): void {
  items?.forEach((item, index) => {
    if (item !== undefined) visit(item, [name, index]);
  });
}

/** The ids of a list as it stands in the raw document, so that one faulty item does not make its references unknown. */
export function idsOf(raw: unknown): ReadonlySet<string> {
  const ids = Array.isArray(raw) ? raw.map((item: unknown) => idOf(item)) : [];
  return new Set(ids.filter((id) => id !== undefined));
}

export function idOf(item: unknown): string | undefined {
  const id: unknown =
    typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
