import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { explainWarning, warn } from '../../data-schema/checker/index.js';
import { check, explain, KINDS, type ProblemCode } from '../../data-schema/index.js';
import { arbitraryOf, schemaOf } from './arbitrary.js';

/** What JSON Schema can say; the other codes are between the parts of a document. */
const SHAPE_CODES: readonly ProblemCode[] = [
  'missing-field',
  'wrong-type',
  'wrong-format',
  'not-in-list',
  'out-of-range',
  'unknown-kind',
  'not-a-document',
];

const SEED = 20240531;
const RUNS = 1000;

describe('Of thousands of documents that nobody wrote', () => {
  for (const kind of KINDS) {
    const schema = schemaOf(kind);
    const documents = arbitraryOf(schema).map((document) =>
      // Another kind has another schema, and of a later version nothing is known.
      typeof document === 'object' && document !== null && !Array.isArray(document)
        ? { ...document, kind, contract: '1.0' }
        : document,
    );

    test(`the JSON Schema and the check find the same ${kind} sound in shape (case 79:)`, () => {
      const isValid = new Ajv2020({ strict: false }).compile(schema);
      let [sound, faulty] = [0, 0];
      fc.assert(
        fc.property(documents, (document) => {
          const checked = check(document);
          const problems = checked.ok
            ? []
            : checked.problems.filter(({ code }) => SHAPE_CODES.includes(code));
          if (problems.length === 0) sound++;
          else faulty++;
          assert.equal(
            isValid(document),
            problems.length === 0,
            `${JSON.stringify(problems)} ${JSON.stringify(isValid.errors)}`,
          );
        }),
        { seed: SEED, numRuns: RUNS },
      );
      // Neither side is agreed on for want of documents.
      assert.ok(sound > RUNS / 10 && faulty > RUNS / 10, `${sound} sound, ${faulty} faulty`);
    });

    test(`every ${kind} is checked, explained and warned of without throwing`, () => {
      fc.assert(
        fc.property(fc.oneof(documents, fc.jsonValue()), (input) => {
          const checked = check(input);
          const texts = [
            ...(checked.ok ? [] : checked.problems).map(explain),
            ...warn(input, checked.ok ? checked.document : undefined, new Date(0)).map(
              explainWarning,
            ),
          ];
          for (const text of texts) assert.ok(text.length > 0);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });
  }
});
