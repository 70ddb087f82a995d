import { isRecord } from '../../../data-schema/verify.js';

/** Where a change is: names of fields, and for a part of a list what it is known by. */
export type Where = readonly string[];

export type Change =
  | { readonly kind: 'added'; readonly where: Where; readonly after: unknown }
  | { readonly kind: 'gone'; readonly where: Where; readonly before: unknown }
  | {
      readonly kind: 'changed';
      readonly where: Where;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'moved'; readonly where: Where };

/** What changed from one document to another; parts of lists are the same by what they are known by, not by place. */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  return [...compare(before, after, [])];
}

function* compare(before: unknown, after: unknown, where: Where): Generator<Change> {
  if (isRecord(before) && isRecord(after)) {
    yield* compareParts(new Map(Object.entries(before)), new Map(Object.entries(after)), where);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    yield* compareLists(before, after, where);
  } else if (before !== after) {
    yield { kind: 'changed', where, before, after };
  }
}

function* compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  where: Where,
): Generator<Change> {
  const [old, fresh] = [byKey(before), byKey(after)];
  yield* compareParts(old, fresh, where);
  const kept = (from: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>) =>
    [...from.keys()].filter((key) => others.has(key)).join('\n');
  if (kept(old, fresh) !== kept(fresh, old)) yield { kind: 'moved', where };
}

function* compareParts(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  where: Where,
): Generator<Change> {
  for (const [key, value] of before) {
    if (after.has(key)) yield* compare(value, after.get(key), [...where, key]);
    else yield { kind: 'gone', where: [...where, key], before: value };
  }
  for (const [key, value] of after) {
    if (!before.has(key)) yield { kind: 'added', where: [...where, key], after: value };
  }
}

function byKey(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(list.map((item, index) => [keyOf(item) ?? String(index + 1), item]));
}

/** What parts without an id are known by, most telling first. */
const KEYS = [
  ['id'],
  ['indicator', 'area', 'period'],
  ['vinkje'],
  ['goal'],
  ['breakdown'],
  ['year'],
];

function keyOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (!isRecord(item)) return undefined;
  const fields = KEYS.find((names) => names.every((name) => item[name] !== undefined));
  return fields?.map((name) => String(item[name])).join(' ');
}
