/** A shape and what is in it, as plain data: so a picture is made alike in a page and where there is none. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export function svg(
  name: string,
  attributes: Shape['attributes'],
  ...children: Shape['children']
): Shape {
  return { name, attributes, children };
}

/** What makes a text that stands in a document one that opens anywhere. */
const NAMESPACE = { xmlns: 'http://www.w3.org/2000/svg' };

/** A whole picture as the text of a file. */
export function toXml(picture: Shape): string {
  return write({ ...picture, attributes: { ...NAMESPACE, ...picture.attributes } });
}

function write({ name, attributes, children }: Shape): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children.map((child) =>
    typeof child === 'string' ? escaped(child) : write(child),
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** Characters that XML cannot hold in any way, which a text of a document may. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string | number): string {
  return String(text)
    .replace(NOT_XML, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
