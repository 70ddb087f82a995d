import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { KINDS, type Kind, type ProblemCode } from '../../data-schema/index.js';
import { edge, examples, invalid, valid } from './fixtures.js';

/** What a shape can say; the other codes are between the parts of a document, or need more than a shape. */
const SHAPE_CODES: ReadonlySet<ProblemCode> = new Set([
  'missing-field',
  'wrong-type',
  'wrong-format',
  'not-in-list',
  'out-of-range',
]);
/** The document as a whole: not of a kind that has a schema, or of a later one. */
const WHOLE_CODES: ReadonlySet<ProblemCode> = new Set([
  'not-a-document',
  'unknown-kind',
  'newer-contract',
]);

const validators = Object.fromEntries(
  KINDS.map((kind) => [kind, readValidator(kind)]),
) as unknown as Record<Kind, ValidateFunction>;

function readValidator(kind: Kind): ValidateFunction {
  const path = new URL(`../../data-schema/json/v1/${kind}.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
  return new Ajv2020({ strict: false, allErrors: true }).compile(schema);
}

function errorsIn(document: unknown) {
  const validate = validators[(document as { kind: Kind }).kind];
  return validate(document)
    ? []
    : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('The JSON Schema of each kind (79)', () => {
  for (const { name, document } of [...valid, ...edge, ...examples]) {
    test(`accepts ${name}`, () => assert.deepEqual(errorsIn(document), []));
  }

  for (const { name, problems, document } of invalid) {
    const codes = problems.map(({ code }) => code);
    if (codes.some((code) => WHOLE_CODES.has(code))) continue;
    if (codes.some((code) => SHAPE_CODES.has(code))) {
      test(`refuses ${name}`, () => assert.notDeepEqual(errorsIn(document), []));
    } else {
      test(`accepts the shape of ${name}, whose faults only the check sees`, () => {
        assert.deepEqual(errorsIn(document), []);
      });
    }
  }
});
