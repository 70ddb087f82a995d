import { checkTogether, explainTogether, isError } from '../../../data-schema/checker/index.js';
import { START } from '../json-text.js';
import { readDocumentFile, type DocumentFile, type Finding } from './document-file.js';

/**
 * Reads documents and finds everything that is wrong with each and between them.
 *
 * @throws Refusal when there is no such file.
 */
export async function readTogether(
  names: readonly string[],
  today: Date,
): Promise<readonly DocumentFile[]> {
  const read: DocumentFile[] = [];
  for (const name of names) read.push(await readDocumentFile(name, today));
  return compareFiles(read);
}

/** The same files with what is at odds between them; files that are not sound are left alone. */
function compareFiles(files: readonly DocumentFile[]): readonly DocumentFile[] {
  const sound = files.flatMap((file) => (file.document ? [{ file, document: file.document }] : []));
  const problems = checkTogether(sound.map(({ document }) => document)).map((problem) => {
    const [file, other] = [sound[problem.document]?.file, sound[problem.other]?.file];
    const finding: Finding = {
      code: problem.code,
      path: problem.path,
      message: explainTogether(problem, other?.name ?? ''),
      ...(file?.placeOf(problem.path) ?? START),
    };
    return { file, finding, isError: isError(problem) };
  });
  const of = (file: DocumentFile, error: boolean) =>
    problems.filter((problem) => problem.file === file && problem.isError === error);
  return files.map((file) => ({
    ...file,
    errors: [...file.errors, ...of(file, true).map(({ finding }) => finding)],
    warnings: [...file.warnings, ...of(file, false).map(({ finding }) => finding)],
  }));
}
