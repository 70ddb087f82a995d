const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML, also within a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

type Attributes = Readonly<Record<string, string | true | undefined>>;

/** The opening tag of an element; an attribute that is `true` stands there without a value, one without a value not. */
export function tag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : value === true ? [key] : [`${key}="${escaped(value)}"`],
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** A whole element, its content already HTML. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `${tag(name, attributes)}${content}</${name}>`;
}
