import { checkWith } from '../../data-schema/check-with.js';
import type { Rules } from '../../data-schema/checks/rules.js';
import { explain } from '../../data-schema/explain.js';
import { WijkError } from './wijk-error.js';

/** What is wrong with a document that was refused, in words for an editor. */
export function refusal(rules: Rules, input: unknown, request: string | undefined): WijkError {
  const result = checkWith(() => rules, input);
  const problems = result.ok ? [] : result.problems;
  const [first] = problems;
  return new WijkError(
    first?.code === 'newer-contract' ? 'newer-contract' : 'invalid-document',
    problems.map(explain).join('\n'),
    { path: first?.path, cause: problems, request },
  );
}
