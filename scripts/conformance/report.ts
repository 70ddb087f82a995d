import { BY_HAND, type HandCheck } from './by-hand.js';
import { CRITERIA, type Criterion } from './criteria.js';
import { INAPPLICABLE } from './inapplicable.js';
import { WIDGET_NAMES, type Widget } from './widgets.js';

/** A test that ran. */
export interface TestResult {
  /** From the root. */
  readonly file: string;
  /** What the test is part of: the name of a widget, or what holds for all. */
  readonly suite: string;
  readonly name: string;
  readonly passed: boolean;
}

/** The outcomes of EARL 1.0. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

export interface Assertion {
  readonly widget: Widget;
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly tests: readonly Pick<TestResult, 'file' | 'name'>[];
  readonly byHand: readonly Pick<HandCheck, 'date' | 'did'>[];
  /** Why it does not apply; in Dutch. */
  readonly reason?: string;
}

/** The criteria that the name of a test begins with: "2.4.7, 1.4.11 Focus Visible: …". */
export const criteriaIn = (name: string): readonly string[] =>
  (/^\d\.\d\.\d+(, \d\.\d\.\d+)*(?=[ :])/.exec(name)?.[0] ?? '').split(', ').filter(Boolean);

const isOf = (widget: Widget, { suite }: TestResult) =>
  suite === widget || !WIDGET_NAMES.includes(suite as Widget);

function assertionOf(
  widget: Widget,
  { number }: Criterion,
  results: readonly TestResult[],
): Assertion {
  const tests = results.filter(
    (test) => isOf(widget, test) && criteriaIn(test.name).includes(number),
  );
  const byHand = BY_HAND.filter(
    (check) => check.criteria.includes(number) && check.widgets.includes(widget),
  );
  const evidence = [...tests, ...byHand];
  const cited = {
    widget,
    criterion: number,
    tests: tests.map(({ file, name }) => ({ file, name })),
    byHand: byHand.map(({ date, did }) => ({ date, did })),
  };
  if (evidence.length > 0) {
    return { ...cited, outcome: evidence.every(({ passed }) => passed) ? 'passed' : 'failed' };
  }
  const { why, butFor = [] } = INAPPLICABLE[number] ?? {};
  return why === undefined || butFor.includes(widget)
    ? { ...cited, outcome: 'untested' }
    : { ...cited, outcome: 'inapplicable', reason: why };
}

/** Each criterion for each widget: only what a test or a check by hand has shown. */
export const assertionsOf = (results: readonly TestResult[]): readonly Assertion[] =>
  WIDGET_NAMES.flatMap((widget) =>
    CRITERIA.map((criterion) => assertionOf(widget, criterion, results)),
  );
