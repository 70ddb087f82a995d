import { count } from '../count.js';
import type { DocumentFile, Finding } from './document-file.js';

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
  return [...blocks, summary(files)].join('\n\n');
}

/** In the order of the file, as an editor goes through it. */
function lines(findings: readonly Finding[], kind: string): readonly string[] {
  return findings
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message }) => `  ${kind} op regel ${line}, kolom ${column}: ${message}`);
}

function summary(files: readonly DocumentFile[]): string {
  const sum = (of: (file: DocumentFile) => readonly Finding[]) =>
    files.reduce((total, file) => total + of(file).length, 0);
  const errors = count(
    sum((file) => file.errors),
    'fout',
    'fouten',
  );
  const warnings = count(
    sum((file) => file.warnings),
    'waarschuwing',
    'waarschuwingen',
  );
  return `${errors} en ${warnings} in ${count(files.length, 'bestand', 'bestanden')}.`;
}
