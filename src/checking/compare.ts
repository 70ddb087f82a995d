import { checkTogether, explainTogether, isError } from '../../data-schema/checker/index.js';
import type { DocumentFile, Finding } from './inspect.js';
import { START } from './place.js';

/** The same files with what is at odds between them; files that are not sound are left alone. */
export function compare(files: readonly DocumentFile[]): readonly DocumentFile[] {
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
