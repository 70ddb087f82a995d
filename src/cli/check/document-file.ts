import { check, explain, type ContractDocument } from '../../../data-schema/index.js';
import { explainWarning, warn } from '../../../data-schema/checker/index.js';
import { Places } from '../json-places.js';
import { JsonFault, readJson, START, type Place } from '../json-text.js';
import { Refusal } from '../refusal.js';
import { readBytes, toText } from '../source.js';

/** One thing to tell of a file, in Dutch, with what a script needs to know it by. */
export interface Finding extends Place {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What was found in one file. */
export interface DocumentFile {
  /** As it was named on the command line. */
  readonly name: string;
  /** Left out when it is not sound. */
  readonly document?: ContractDocument;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Where a path of the document stands in the file. */
  readonly placeOf: (path: string) => Place;
}

/**
 * Reads a document and finds everything that is wrong with it.
 *
 * @throws Refusal when there is no such file.
 */
export async function readDocumentFile(name: string, today: Date): Promise<DocumentFile> {
  const bytes = await readBytes(name);
  try {
    return inspect(name, toText(bytes, name), today);
  } catch (error) {
    const [code, place] = error instanceof JsonFault ? ['not-json', error.place] : ['not-utf-8'];
    if (!(error instanceof JsonFault || error instanceof Refusal)) throw error;
    const finding = { code, path: '', message: error.message, ...(place ?? START) };
    return { name, errors: [finding], warnings: [], placeOf: () => START };
  }
}

/**
 * Finds everything that is wrong with the text of a document.
 *
 * @throws JsonFault when it is no JSON.
 */
export function inspect(name: string, text: string, today: Date): DocumentFile {
  const input = readJson(text);
  const places = new Places(text);
  const checked = check(input);
  const document = checked.ok ? checked.document : undefined;
  const found = (code: string, path: string, message: string): Finding => ({
    code,
    path,
    message,
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
    ...(document ? { document } : {}),
    errors: [
      ...repeated,
      ...problems.map((problem) => found(problem.code, problem.path, explain(problem))),
    ],
    warnings: warn(input, document, today).map((warning) =>
      found(warning.code, warning.path, explainWarning(warning)),
    ),
    placeOf: (path) => places.of(path),
  };
}
