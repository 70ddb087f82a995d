import { checkWith } from '../../data-schema/check-with.js';
import type { Rules } from '../../data-schema/checks/rules.js';
import { explain } from '../../data-schema/explain.js';
import { WijkError } from './wijk-error.js';

const told = new Set<string>();

/** What is wrong with a document that was refused, in words for an editor. */
export function refusal(rules: Rules, input: unknown, request: string | undefined): WijkError {
  if (typeof input === 'string' && request === undefined) return noText(input);
  const result = checkWith(() => rules, input);
  const problems = result.ok ? [] : result.problems;
  const [first] = problems;
  return new WijkError(
    first?.code === 'newer-contract' ? 'newer-contract' : 'invalid-document',
    problems.map(explain).join('\n'),
    { path: first?.path, cause: problems, request },
  );
}

/** The attribute of an editor, or of a framework that writes objects as text. */
function noText(text: string): WijkError {
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (!told.has(text)) {
    told.add(text);
    // eslint-disable-next-line no-console -- Whoever writes the page looks here, and nowhere else.
    console.error(
      `wijkraam: data="${start}" is text. Set the property \`data\` to an object, or give the address in \`src\`.`,
    );
  }
  return new WijkError('bad-attribute', `data is een tekst, geen document: "${start}"`, {
    path: '',
  });
}
