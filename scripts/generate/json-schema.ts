import * as z from 'zod/mini';
import * as common from '../../data-schema/common.js';
import { DESCRIPTIONS } from '../../data-schema/descriptions.js';
import * as gebiedsmonitor from '../../data-schema/gebiedsmonitor.js';
import * as interventiemonitor from '../../data-schema/interventiemonitor.js';
import * as parts from '../../data-schema/parts.js';
import * as procesmonitor from '../../data-schema/procesmonitor.js';
import type { Output } from './output.js';

/** The documents of each kind, and the files in which one is published in parts. */
const FILES: Readonly<Record<string, z.ZodMiniType>> = {
  gebiedsmonitor: gebiedsmonitor.Gebiedsmonitor,
  'gebiedsmonitor-index': parts.GebiedsmonitorIndex,
  'gebiedsmonitor-part': parts.GebiedsmonitorPart,
  'gebiedsmonitor-areas': parts.GebiedsmonitorAreas,
  interventiemonitor: interventiemonitor.Interventiemonitor,
  procesmonitor: procesmonitor.Procesmonitor,
};

/** The parts of a JSON Schema that this module reads or writes. */
interface Node {
  type?: unknown;
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  $ref?: string;
  $defs?: Record<string, Node>;
  pattern?: string;
  propertyNames?: Node;
  minProperties?: number;
}

/** Everything that the contract's modules export as a schema gets its name as a definition. */
function definitions() {
  const registry = z.registry<{ id: string }>();
  const files = new Set<unknown>(Object.values(FILES));
  for (const module of [common, gebiedsmonitor, interventiemonitor, procesmonitor]) {
    for (const [id, value] of Object.entries(module)) {
      const isNew = value instanceof z.ZodMiniType && !files.has(value) && !registry.has(value);
      if (isNew) registry.add(value, { id });
    }
  }
  return registry;
}

/** Whether a check of the contract's own stands on a schema: zod cannot say those in a JSON Schema. */
function isChecked(schema: z.core.$ZodType, check: unknown): boolean {
  return schema._zod.def.checks?.some(({ _zod }) => _zod.check === check) ?? false;
}

function addOwnChecks(schema: z.core.$ZodType, node: Node): void {
  if (isChecked(schema, common.whole)) node.type = 'integer';
  if (isChecked(schema, common.languageKeys)) {
    node.propertyNames = { type: 'string', pattern: common.LANGUAGE.source };
    node.minProperties = 1;
    delete node.properties;
  }
}

class Describer {
  readonly #unused = new Set(Object.keys(DESCRIPTIONS));
  readonly #absent = new Set<string>();

  describe(node: Node, ...keys: readonly string[]): void {
    const key = keys.find((candidate) => candidate in DESCRIPTIONS);
    const text = key === undefined ? undefined : DESCRIPTIONS[key];
    if (key === undefined || text === undefined) {
      this.#absent.add(keys.join(' or '));
      return;
    }
    this.#unused.delete(key);
    node.description = text;
  }

  describeFields(node: Node, prefix: string, fallback?: string): void {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      const keys = [prefix, fallback].filter((start) => start !== undefined);
      this.describe(field, ...keys.map((start) => `${start}.${name}`));
      this.describeFields(field.items ?? field, `${prefix}.${name}`);
    }
  }

  /** Throws when a part of the contract has no description, or a description no part. */
  finish(): void {
    const complaints = [
      ...[...this.#absent].map((key) => `${key} has no description`),
      ...[...this.#unused].map((key) => `${key} describes nothing`),
    ];
    if (complaints.length === 0) return;
    throw new Error(['data-schema/descriptions.ts:', ...complaints].join('\n  '));
  }
}

/** The JSON Schema of every file of the contract. */
export function jsonSchemas(): Output[] {
  const registry = definitions();
  const describer = new Describer();

  const outputs = Object.entries(FILES).map(([file, schema]) => {
    const json = z.toJSONSchema(schema, {
      metadata: registry,
      target: 'draft-2020-12',
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        addOwnChecks(zodSchema, jsonSchema as Node);
      },
    });
    const { $schema, $defs, ...rest } = json as Node & { $schema: string };
    const name = file.replace(/(^|-)[a-z]/g, (start) => start.at(-1)?.toUpperCase() ?? '');

    describer.describe(rest, name);
    describer.describeFields(rest, name, 'Document');
    const sorted = Object.entries($defs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [definition, node] of sorted) {
      describer.describe(node, definition);
      describer.describeFields(node, definition);
    }

    const document = {
      $schema,
      $id: `urn:wijkraam:contract:${common.CONTRACT.major}:${file}`,
      title: name,
      ...rest,
      $defs: Object.fromEntries(sorted),
    };
    return {
      path: `data-schema/json/v${common.CONTRACT.major}/${file}.json`,
      text: JSON.stringify(document),
    };
  });

  describer.finish();
  return outputs;
}
