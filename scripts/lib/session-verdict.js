import { format } from 'node:util';

/**
 * Counts one session (a test file in an engine). Console output, a page error and a request for a
 * file that is not there each make it fail, once a session: what a page says in its console, the
 * visitors of a host site get to see as well.
 */
export function judgeSession({ testResults, errors, logs, request404s }, isExpected404) {
  const tests = testResults ? [...testsOf(testResults)].filter(({ skipped }) => !skipped) : [];
  const failed = tests.filter(({ passed }) => !passed).length;
  const absent = request404s.filter((url) => !isExpected404(url));
  const complaints = [
    ...errors.map(({ message }) => message),
    ...logs.map((args) => `console: ${format(...args)}`),
    ...absent.map((url) => `404: ${url}`),
  ];
  if (!testResults && complaints.length === 0) complaints.push('gave no results');
  return {
    passed: tests.length - failed,
    seconds: Math.round(tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000),
    failed: failed + (complaints.length > 0 ? 1 : 0),
    complaints,
  };
}

function* testsOf({ suites, tests }) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}
