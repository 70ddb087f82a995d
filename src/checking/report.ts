import { count } from './count.js';
import type { DocumentFile, Finding } from './inspect.js';

/** What was found in files, for a reader. */
export function reportOf(files: readonly DocumentFile[]): string {
  const blocks = files.map(({ name, document, errors, warnings }) =>
    [
      `${name}${document ? ` (${document.kind})` : ''}`,
      ...lines(errors, 'fout'),
      ...lines(warnings, 'waarschuwing'),
      ...(errors.length + warnings.length === 0 ? ['  in orde'] : []),
    ].join('\n'),
  );
  return [...blocks, summaryOf(files)].join('\n\n');
}

const lines = (findings: readonly Finding[], kind: string): readonly string[] =>
  inOrder(findings).map(
    ({ line, column, message }) => `  ${kind} op regel ${line}, kolom ${column}: ${message}`,
  );

/** In the order of the file, as an editor goes through it. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => a.line - b.line || a.column - b.column);

/** "1 fout en 2 waarschuwingen in 3 bestanden." */
export function summaryOf(files: readonly DocumentFile[]): string {
  const sum = (of: (file: DocumentFile) => readonly Finding[]) =>
    files.reduce((total, file) => total + of(file).length, 0);
  const errors = countErrors(sum((file) => file.errors));
  const warnings = countWarnings(sum((file) => file.warnings));
  return `${errors} en ${warnings} in ${count(files.length, 'bestand', 'bestanden')}.`;
}

export const countErrors = (number: number): string => count(number, 'fout', 'fouten');
export const countWarnings = (number: number): string =>
  count(number, 'waarschuwing', 'waarschuwingen');
