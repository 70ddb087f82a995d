import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import type { Kind } from '../../data-schema/index.js';

/** The part of JSON Schema that the contract is written in. */
export interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export function schemaOf(kind: Kind): Schema {
  const path = new URL(`../../data-schema/json/v1/${kind}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}

/** Of texts that look like another, most: a boundary is where two readers of one contract disagree. */
const TEXTS = [
  'gewoon',
  'de-hoogte',
  'De Hoogte',
  '2022',
  '2022-13',
  '2030-2040',
  '2024-Q1',
  '2024-Q5',
  '2024-05-31',
  'unknown',
  'nl',
  'en-GB',
  'https://voorbeeld.nl',
  'http://voorbeeld.nl',
  'mailto:a@b.nl',
  'GM0014',
  'WK0014AA',
  'WK36301',
  'BU00140300 ',
  '1.0',
  '1',
  '< 110% sociaal minimum',
  '<b>vet</b>',
  '',
  ' ',
  '\n',
  '1\n',
] as const;

const anyText = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 8 }));
const anyNumber = fc.oneof(
  fc.integer({ min: -2, max: 11 }),
  fc.constantFrom(0.5, -0, 1e21, 100, 2022, Number.MAX_SAFE_INTEGER + 1),
);

/** Something that stands where something else belongs. */
const stray: Arbitrary<unknown> = fc.oneof(
  anyText,
  anyNumber,
  fc.constantFrom(null, true, [], {}),
  fc.dictionary(anyText, anyText, { maxKeys: 2 }),
);

/** How many places out of how many keep to the schema. */
interface Care {
  readonly kept: number;
  readonly strayed: number;
}

const CARES: readonly Care[] = [
  { kept: 1, strayed: 0 },
  { kept: 100, strayed: 1 },
  { kept: 15, strayed: 1 },
];

/** JSON that keeps to a schema, or does so in all but a few places. */
export function arbitraryOf(schema: Schema): Arbitrary<unknown> {
  return fc.oneof(...CARES.map((care) => new Maker(schema, care).any(schema)));
}

class Maker {
  constructor(
    readonly root: Schema,
    readonly care: Care,
  ) {}

  any(schema: Schema): Arbitrary<unknown> {
    return this.#mostly(this.#keeping(schema), stray);
  }

  #mostly<T>(kept: Arbitrary<T>, strayed: Arbitrary<T>): Arbitrary<T> {
    return fc.oneof(
      { weight: this.care.kept, arbitrary: kept },
      { weight: this.care.strayed, arbitrary: strayed },
    );
  }

  #keeping(schema: Schema): Arbitrary<unknown> {
    if (schema.$ref) return this.any(resolve(schema.$ref, this.root));
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => this.#keeping(option)));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const { minimum = -Infinity, maximum = Infinity } = schema;
    switch (schema.type) {
      case 'string':
        return this.#text(schema.pattern);
      case 'integer':
        return fc.integer({ min: schema.minimum ?? -1, max: schema.maximum ?? 2030 });
      case 'number':
        return anyNumber.filter((number) => number >= minimum && number <= maximum);
      case 'array':
        return fc.array(this.any(schema.items ?? {}), { maxLength: 2 });
      case 'object':
        return this.#object(schema);
      default:
        return stray;
    }
  }

  #text(pattern: string | undefined): Arbitrary<string> {
    if (pattern === undefined) return anyText;
    const fitting = TEXTS.filter((text) => new RegExp(pattern, 'u').test(text));
    return this.#mostly(fc.constantFrom<string>(...fitting), anyText);
  }

  #object({ properties, required = [], additionalProperties }: Schema): Arbitrary<unknown> {
    if (!properties) {
      const tag = this.#mostly(fc.constantFrom<string>('nl', 'en', 'pt-BR'), anyText);
      const text = this.any(additionalProperties ?? {});
      const { strayed } = this.care;
      return fc.dictionary(tag, text, { minKeys: strayed === 0 ? 1 : 0, maxKeys: 2 });
    }
    const fields = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, this.any(field)]),
    );
    return this.#mostly(
      fc.record(fields, { requiredKeys: [...required] as never }),
      fc.record(fields, { requiredKeys: [] }),
    );
  }
}

function resolve(reference: string, root: Schema): Schema {
  const name = reference.replace('#/$defs/', '');
  const found = root.$defs?.[name];
  if (!found) throw new Error(`No ${reference} in the schema`);
  return found;
}

/** Sound words, with what could break a sentence or a page. */
const word = fc.constantFrom(
  'buurt',
  'Wonen & werken',
  '100% < 110%',
  'Súdwest',
  '“aha”',
  'a.b[c]',
  '$&',
  '٣',
  'x'.repeat(70),
);

/** A document like another: some fields that may be left out are, some lists are shorter, words and numbers differ. */
export function varied(value: unknown, schema: Schema, root: Schema): Arbitrary<unknown> {
  if (schema.$ref) return varied(value, resolve(schema.$ref, root), root);
  const same = fc.constant(value);
  if (schema.anyOf) return typeof value === 'string' ? or(same, word) : same;
  if (schema.enum) return or(same, fc.constantFrom(...schema.enum));
  if (typeof value === 'number') return or(same, anyNumber);
  if (Array.isArray(value)) {
    const whole = fc.tuple(...value.map((item) => varied(item, schema.items ?? {}, root)));
    return or(whole, fc.subarray(value));
  }
  const { properties, required = [] } = schema;
  if (!properties || typeof value !== 'object' || value === null) return same;
  const fields = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const field = properties[name];
    if (!field) return [];
    const other = varied(part, field, root);
    return [[name, required.includes(name) ? other : or(other, fc.constant(LEFT_OUT))] as const];
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((record) =>
      Object.fromEntries(Object.entries(record).filter(([, part]) => part !== LEFT_OUT)),
    );
}

const LEFT_OUT = Symbol('left out');

/** A document has some hundred places: only a few of them may differ if it is to stay sound. */
const or = (same: Arbitrary<unknown>, other: Arbitrary<unknown>) =>
  fc.oneof({ weight: 60, arbitrary: same }, { weight: 1, arbitrary: other });
