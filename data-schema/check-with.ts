import type * as core from 'zod/v4/core';
import type { ZodMiniType } from 'zod/mini';
import { Report } from './checks/report.js';
import type { Rules } from './checks/rules.js';
import { VERSION } from './common.js';
import { FORMATS, type Format } from './formats.js';
import type { Gebiedsmonitor } from './gebiedsmonitor.js';
import type { Interventiemonitor } from './interventiemonitor.js';
import type { Path, Problem } from './problem.js';
import type { Procesmonitor } from './procesmonitor.js';
import { isNewer, isRecord, kindOf } from './verify.js';
import { KINDS, type Kind } from './vocabulary.js';

/** A document of each kind, by the name of the kind. */
export interface Documents {
  gebiedsmonitor: Gebiedsmonitor;
  interventiemonitor: Interventiemonitor;
  procesmonitor: Procesmonitor;
}
export type ContractDocument = Documents[Kind];

export type Checked =
  | { readonly ok: true; readonly document: ContractDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks parsed JSON against the rules of its kind.
 *
 * @returns the document without the fields that this version does not know, or every problem in it. Never throws.
 */
export function checkWith(rulesOf: (kind: Kind) => Rules, input: unknown): Checked {
  const report = new Report();
  if (!isRecord(input)) {
    report.add('not-a-document', [], input);
    return { ok: false, problems: report.problems };
  }
  const kind = kindOf(input);
  if (kind === undefined) {
    report.add('unknown-kind', ['kind'], input['kind'], KINDS);
    return { ok: false, problems: report.problems };
  }
  if (isNewer(input)) {
    report.add('newer-contract', ['contract'], input['contract'], VERSION);
    return { ok: false, problems: report.problems };
  }

  const { schema, cross } = rulesOf(kind);
  const parsed = schema.safeParse(input);
  const issues = parsed.error?.issues ?? [];
  for (const issue of issues) addIssue(report, issue, input);
  cross(report, (parsed.data ?? soundParts(input, issues)) as never, input);

  return parsed.success && report.problems.length === 0
    ? { ok: true, document: parsed.data as unknown as ContractDocument }
    : { ok: false, problems: report.problems };
}

/** What is wrong in the shape of parsed JSON; for files beside the documents that are written in the same way. */
export function shapeProblems(schema: ZodMiniType, input: unknown): readonly Problem[] {
  const report = new Report();
  for (const issue of schema.safeParse(input).error?.issues ?? []) addIssue(report, issue, input);
  return report.problems;
}

/** The document with everything left out whose own shape is wrong, so that the cross-checks still see the rest. */
function soundParts(input: Record<string, unknown>, issues: readonly core.$ZodIssue[]): unknown {
  const faulty = new Map<PropertyKey, Set<PropertyKey | undefined>>();
  for (const { path } of issues) {
    const [field, index] = path;
    if (field === undefined) continue;
    faulty.set(field, (faulty.get(field) ?? new Set()).add(index));
  }
  const parts = Object.entries(input).map(([field, value]) => {
    const indexes = faulty.get(field);
    if (!indexes) return [field, value];
    const isList = Array.isArray(value) && !indexes.has(undefined);
    return [
      field,
      isList ? value.map((item: unknown, at) => (indexes.has(at) ? undefined : item)) : undefined,
    ];
  });
  return Object.fromEntries(parts);
}

function addIssue(report: Report, issue: core.$ZodIssue, input: unknown): void {
  const { path } = issue;
  const found = valueAt(input, path);
  if (found === undefined) return report.add('missing-field', path);
  switch (issue.code) {
    case 'invalid_type':
      return report.add('wrong-type', path, found, issue.expected);
    case 'invalid_value':
      return report.add('not-in-list', path, found, issue.values);
    case 'too_small':
      return report.add('out-of-range', path, found, { min: issue.minimum });
    case 'too_big':
      return report.add('out-of-range', path, found, { max: issue.maximum });
    case 'invalid_key':
      return report.add('wrong-format', path, path.at(-1), 'language');
    case 'invalid_union':
      return addUnionIssue(report, issue, input);
    default:
      return report.add('wrong-format', path, found, formatOf(issue));
  }
}

/** Where one branch of a union only finds fault deeper down, it is the one that was meant. */
function addUnionIssue(report: Report, issue: core.$ZodIssueInvalidUnion, input: unknown): void {
  const meant = issue.errors.find((errors) => errors.every(({ path }) => path.length > 0));
  for (const inner of meant ?? []) {
    addIssue(report, { ...inner, path: [...issue.path, ...inner.path] }, input);
  }
  if (!meant) report.add('wrong-format', issue.path, valueAt(input, issue.path), formatOf(issue));
}

/** The contract's formats give their name as the zod message. */
function formatOf({ message }: core.$ZodIssue): Format {
  return isFormat(message) ? message : 'text';
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
