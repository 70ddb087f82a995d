import { Report } from './checks/report.js';
import type { Rules } from './checks/rules.js';
import { CONTRACT } from './common.js';
import { KINDS, type Kind } from './vocabulary.js';

/** What a document says it is. */
export function kindOf(input: unknown): Kind | undefined {
  return isRecord(input) ? KINDS.find((kind) => kind === input['kind']) : undefined;
}

/** Whether a document says that it is of a major version that this code has yet to learn. */
export function isNewer({ contract }: Readonly<Record<string, unknown>>): boolean {
  return typeof contract === 'string' && Number.parseInt(contract, 10) > CONTRACT.major;
}

/**
 * Whether parsed JSON is a sound document of one kind; what is wrong with one that is not, `checkWith` says.
 *
 * @returns the document without the fields that this version does not know, or `undefined`. Never throws.
 */
export function verify({ schema, cross }: Rules, input: unknown): object | undefined {
  if (!isRecord(input) || isNewer(input)) return undefined;
  const { data } = schema.safeParse(input);
  if (!data) return undefined;
  const report = new Report();
  cross(report, data as never, input);
  return report.problems.length === 0 ? data : undefined;
}

export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
