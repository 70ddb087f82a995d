import { check, explain, type ContractDocument } from '../../data-schema/index.js';
import { explainWarning, warn } from '../../data-schema/checker/index.js';
import { Places } from './json-places.js';
import { readJson } from './json-text.js';
import { START, type Place } from './place.js';
import { TextFault } from './text-fault.js';
import { textOf } from './text-of.js';

/** One thing to tell of a file, in Dutch, with what a script needs to know it by. */
export interface Finding extends Place {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What was found in one file. */
export interface DocumentFile {
  /** As whoever gave it calls it. */
  readonly name: string;
  /** Empty when it is no text. */
  readonly text: string;
  /** Left out when it is not sound. */
  readonly document?: ContractDocument;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Where a path of the document stands in the file. */
  readonly placeOf: (path: string) => Place;
}

type Fault = Pick<Finding, 'code' | 'message'> & { readonly place: Place };

/** Finds everything that is wrong with a file. */
export function inspectBytes(name: string, bytes: Uint8Array, today: Date): DocumentFile {
  let text: string;
  try {
    text = textOf(bytes);
  } catch (error) {
    return unread(name, '', error);
  }
  return inspectText(name, text, today);
}

/** Finds everything that is wrong with a text. */
export function inspectText(name: string, text: string, today: Date): DocumentFile {
  try {
    return inspect(name, text, today);
  } catch (error) {
    return unread(name, text, error);
  }
}

function unread(name: string, text: string, error: unknown): DocumentFile {
  const { code, message, place } = faultOf(error);
  const finding = { code, path: '', message, ...place };
  return { name, text, errors: [finding], warnings: [], placeOf: () => START };
}

function faultOf(error: unknown): Fault {
  if (error instanceof TextFault) return error;
  // The library under the contract hands on all faults of a list at once, and an engine takes only so many.
  if (error instanceof RangeError) {
    return { code: 'too-many-faults', message: TOO_MANY, place: START };
  }
  throw error;
}

const TOO_MANY =
  'Dit bestand heeft te veel fouten om ze te noemen. Waarschijnlijk gaat het overal op dezelfde manier mis. Controleer eerst een klein deel ervan.';

const MAPPING =
  'Dit is een koppeling, geen document. Controleer het document dat u ermee maakt met de opdracht wijkraam import.';

/** A mapping lies beside documents, and names the one that figures come into. */
const isMapping = (input: unknown) =>
  typeof input === 'object' && input !== null && 'document' in input && !('contract' in input);

function inspect(name: string, text: string, today: Date): DocumentFile {
  const input = readJson(text);
  if (isMapping(input)) throw new TextFault('not-document', MAPPING, START);
  const places = new Places(text);
  const checked = check(input);
  const document = checked.ok ? checked.document : undefined;
  // Said when it is asked: to find what was meant takes time, and of many faults a page shows a few.
  const found = (code: string, path: string, say: () => string): Finding => ({
    code,
    path,
    get message() {
      return say();
    },
    ...places.of(path),
  });
  const repeated = places.repeated.map(({ path, place }) => ({
    code: 'repeated-field',
    path,
    message: `${path}: Dit veld staat hier twee keer. Alleen het laatste telt. Haal er een weg.`,
    ...place,
  }));
  const problems = checked.ok ? [] : checked.problems;
  return {
    name,
    text,
    ...(document ? { document } : {}),
    errors: [
      ...repeated,
      ...problems.map((problem) => found(problem.code, problem.path, () => explain(problem))),
    ],
    warnings: warn(input, document, today).map((warning) =>
      found(warning.code, warning.path, () => explainWarning(warning)),
    ),
    placeOf: (path) => places.of(path),
  };
}
