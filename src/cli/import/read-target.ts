import { shapeProblems } from '../../../data-schema/check-with.js';
import {
  explain,
  type Gebiedsmonitor,
  type Kind,
  type Procesmonitor,
} from '../../../data-schema/index.js';
import { rules as gebiedsmonitor } from '../../../data-schema/checks/gebiedsmonitor.js';
import { rules as procesmonitor } from '../../../data-schema/checks/procesmonitor.js';
import { isRecord, kindOf } from '../../../data-schema/verify.js';
import { readJsonFile } from '../json-file.js';
import { faulty } from '../refusal.js';

const RULES = { gebiedsmonitor, procesmonitor };

/** The document that figures come into. */
export interface Target<T> {
  /** As it was written, with fields that this version does not know. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly document: T;
}

/**
 * Reads the document that figures come into. Its parts need not fit together yet: without the figures, sums cannot.
 *
 * @throws Refusal when it is no document of that kind, or has faults of its own.
 */
export async function readTarget<K extends keyof typeof RULES>(
  file: string,
  kind: K,
): Promise<Target<{ gebiedsmonitor: Gebiedsmonitor; procesmonitor: Procesmonitor }[K]>> {
  const { value: input } = await readJsonFile(file);
  if (!isRecord(input) || kindOf(input) !== (kind satisfies Kind)) {
    throw faulty(`${file}: dit is geen ${kind}, zoals de koppeling zegt.`);
  }
  const { schema } = RULES[kind];
  const problems = shapeProblems(schema, input);
  if (problems.length > 0) {
    throw faulty(problems.map((problem) => `${file}: ${explain(problem)}`).join('\n'));
  }
  return { input, document: schema.parse(input) as never };
}
