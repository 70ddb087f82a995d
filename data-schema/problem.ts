/** Every way in which a document can be wrong. Each code has a text in `explain.ts`. */
export const PROBLEM_CODES = [
  // The document as a whole
  'not-a-document',
  'unknown-kind',
  'newer-contract',
  // Shape
  'missing-field',
  'wrong-type',
  'wrong-format',
  'not-in-list',
  'out-of-range',
  // Between the parts of one document
  'duplicate-id',
  'unknown-id',
  'own-parent',
  'impossible-period',
  'end-before-start',
  'listed-twice',
  'duplicate-observation',
  'value-missing',
  'value-and-reason',
  'range-incomplete',
  'range-reversed',
  'scale-reversed',
  'outside-scale',
  'target-outside-scale',
  'target-against-direction',
  'label-missing',
  'total-differs',
  'total-missing',
  'years-differ',
  'year-outside-run-time',
  'flow-exceeds-amount',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Where it stands, as in `observations[3].value`; empty for the document as a whole. */
  readonly path: string;
  /** What stands there. */
  readonly found?: unknown;
  /** What could stand there: allowed values, the name of a type or format, a bound or a total. */
  readonly expected?: unknown;
}

export type Path = readonly PropertyKey[];

export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : text === ''
          ? String(key)
          : `${text}.${String(key)}`,
    '',
  );
}
