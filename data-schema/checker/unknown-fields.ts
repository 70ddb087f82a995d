import type * as core from 'zod/v4/core';
import { Gebiedsmonitor } from '../gebiedsmonitor.js';
import { Interventiemonitor } from '../interventiemonitor.js';
import { pathText, type Path } from '../problem.js';
import { Procesmonitor } from '../procesmonitor.js';
import { isRecord, kindOf } from '../verify.js';
import type { Kind } from '../vocabulary.js';
import type { Warning } from './warning.js';

const SCHEMAS: Readonly<Record<Kind, core.$ZodType>> = {
  gebiedsmonitor: Gebiedsmonitor,
  interventiemonitor: Interventiemonitor,
  procesmonitor: Procesmonitor,
};

/** The fields that the contract does not know, also in a document that has faults. */
export function unknownFields(input: unknown): readonly Warning[] {
  const kind = kindOf(input);
  return kind === undefined ? [] : [...unknownIn(SCHEMAS[kind], input, [])];
}

/** The fields of parsed JSON that a schema does not know. */
export function* unknownIn(schema: core.$ZodType, value: unknown, path: Path): Generator<Warning> {
  const { def } = (schema as core.$ZodTypes)._zod;
  if (def.type === 'optional') {
    yield* unknownIn(def.innerType, value, path);
  } else if (def.type === 'union') {
    const meant = def.options.find((option) => option._zod.def.type === 'object');
    if (meant && isRecord(value)) yield* unknownIn(meant, value, path);
  } else if (def.type === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* unknownIn(def.element, item, [...path, index]);
    }
  } else if (def.type === 'object' && isRecord(value)) {
    yield* unknownInObject(def, value, path);
  }
}

function* unknownInObject(
  { shape, catchall }: core.$ZodObjectDef,
  value: Record<string, unknown>,
  path: Path,
): Generator<Warning> {
  for (const [field, part] of Object.entries(value)) {
    const known = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (known) {
      yield* unknownIn(known, part, [...path, field]);
    } else if (!catchall) {
      yield {
        code: 'unknown-field',
        path: pathText([...path, field]),
        found: field,
        expected: Object.keys(shape).filter((name) => !Object.hasOwn(value, name)),
      };
    }
  }
}
