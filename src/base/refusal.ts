import { checkWith } from '../../data-schema/check-with.js';
import type { Rules } from '../../data-schema/checks/rules.js';
import { explain } from '../../data-schema/explain.js';
import { WijkError } from './wijk-error.js';

/** What is left of an object that was written into an attribute. */
const OBJECT_AS_TEXT = /^\[object \w+\]$/;

const SET_THE_PROPERTY =
  'Het attribuut data kan geen document bevatten. Geef het document als eigenschap, als het script al geladen is: element.data = document.';

let told = false;

/** For a webmaster, who looks in the console before anywhere else: once a page, however many widgets it has. */
function tellInConsole(): void {
  // eslint-disable-next-line no-console
  if (!told) console.error(`Wijkraam: ${SET_THE_PROPERTY}`);
  told = true;
}

/** What is wrong with a document that was refused, in words for an editor. */
export function refusal(rules: Rules, input: unknown, request: string | undefined): WijkError {
  if (typeof input === 'string' && OBJECT_AS_TEXT.test(input)) {
    tellInConsole();
    return new WijkError('bad-attribute', SET_THE_PROPERTY, { path: 'data', request });
  }
  const result = checkWith(() => rules, input);
  const problems = result.ok ? [] : result.problems;
  const [first] = problems;
  return new WijkError(
    first?.code === 'newer-contract' ? 'newer-contract' : 'invalid-document',
    problems.map(explain).join('\n'),
    { path: first?.path, cause: problems, request },
  );
}
