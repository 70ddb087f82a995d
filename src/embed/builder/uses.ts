/** Which elements some HTML has, each with the attributes that it has anywhere, in order of appearance. */
export type Uses = ReadonlyMap<string, readonly string[]>;

const TAG = /<([a-z][\w-]*)((?:\s[^<>]*)?)>/g;
const ATTRIBUTE = /([\w-]+)(?:="[^"]*")?/g;

/** Reads HTML that `markup.ts` wrote: names in lower case, values quoted, nothing between that looks like a tag. */
export function usesOf(html: string): Uses {
  const uses = new Map<string, string[]>();
  for (const [, name = '', written = ''] of html.matchAll(TAG)) {
    const attributes = uses.get(name) ?? [];
    uses.set(name, attributes);
    for (const [, attribute = ''] of written.matchAll(ATTRIBUTE)) {
      if (!attributes.includes(attribute)) attributes.push(attribute);
    }
  }
  return uses;
}
