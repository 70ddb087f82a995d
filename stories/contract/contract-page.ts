/** What of JSON Schema the contract is written in. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'getal',
  integer: 'geheel getal',
  boolean: 'ja of nee',
  object: 'samengesteld',
};

/** What may stand in a field, in words. */
function typeOf({ $ref, enum: words, items, anyOf, type = '' }: Schema): string {
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (words) return words.map((word) => `\`${word}\``).join(', ');
  if (items) return `lijst van ${typeOf(items)}`;
  if (anyOf) return anyOf.map(typeOf).join(' of ');
  return TYPES[type] ?? type;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The fields of an object, and under each the fields that it has itself. */
function fieldsOf({ properties = {}, required = [] }: Schema, before = ''): readonly Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => [
    { name: `${before}${name}`, schema, required: required.includes(name) },
    ...fieldsOf(schema, `${before}${name}.`),
  ]);
}

function tableOf(schema: Schema): string {
  const rows = fieldsOf(schema).map(({ name, schema: field, required }) =>
    [`\`${name}\``, typeOf(field), required ? 'ja' : 'nee', field.description ?? ''].map(cell),
  );
  return [['Veld', 'Wat erin staat', 'Moet', 'Uitleg'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function section(name: string, schema: Schema): string {
  const parts = [`## ${name}`, schema.description ?? ''];
  if (schema.properties) parts.push(tableOf(schema));
  else parts.push(`Soort: ${typeOf(schema)}.`);
  return parts.join('\n\n');
}

/** A schema of the contract as a page to be read, in Markdown. */
export function contractPage(schema: Schema): string {
  return [
    `# ${schema.title ?? ''}`,
    schema.description ?? '',
    '## Het document',
    tableOf(schema),
    ...Object.entries(schema.$defs ?? {}).map(([name, part]) => section(name, part)),
  ].join('\n\n');
}
