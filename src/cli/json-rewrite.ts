import { Places } from '../checking/json-places.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes what a JSON text says anew, and leaves alone each field that says the same as before. Where fields came, went
 * or moved, all of it is laid out anew, with the indent of the text.
 */
export function rewriteJson(text: string, before: Fields, after: Fields): string {
  const layout = layoutOf(text);
  const names = Object.keys(before);
  if (names.join('\n') !== Object.keys(after).join('\n')) return layout(after) + endOf(text);
  const places = new Places(text);
  const changed = names.filter((name) => before[name] !== after[name]);
  return changed
    .map((name) => ({ name, range: places.rangeOf(name) }))
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce(
      (rest, { name, range: [start, end] }) =>
        rest.slice(0, start) + layout(after[name], 1) + rest.slice(end),
      text,
    );
}

const endOf = (text: string) => text.slice(text.trimEnd().length);

/** Lays out values as a text does, some levels deep in it. */
function layoutOf(text: string) {
  const [, lineEnd = '\n', indent = ''] = /(\r?\n)([ \t]+)\S/.exec(text) ?? [];
  return (value: unknown, level = 0) =>
    JSON.stringify(value, null, indent).replaceAll('\n', lineEnd + indent.repeat(level));
}
