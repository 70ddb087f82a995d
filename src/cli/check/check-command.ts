import { readArguments, type Command } from '../command.js';
import { count } from '../count.js';
import { EXIT } from '../exit-code.js';
import { wrongUse } from '../refusal.js';
import { readDocumentFile, type DocumentFile, type Finding } from './document-file.js';
import { compareFiles } from './together.js';

const HELP = `wijkraam check BESTAND… [--json]

Controleert documenten van Wijkraam: een gebiedsmonitor, interventiemonitor of procesmonitor. Een bestand mag ook
een adres zijn dat begint met https://. Noemt u er meer, dan kijkt de controle ook of ze bij elkaar passen.

Een fout moet u verbeteren: een pagina laat het document anders niet zien. Een waarschuwing beoordeelt u zelf.

  --json    schrijft wat er gevonden is als JSON, voor een script`;

export const checkCommand: Command = {
  summary: 'controleert documenten: wat is er fout, waar, en wat doet u eraan',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
    if (positionals.length === 0) throw wrongUse('Noem een bestand om te controleren.');
    const today = new Date();
    const read: DocumentFile[] = [];
    for (const name of positionals) read.push(await readDocumentFile(name, today));
    const files = compareFiles(read);
    terminal.out(values.json ? asJson(files) : asText(files));
    return files.some(({ errors }) => errors.length > 0) ? EXIT.faults : EXIT.good;
  },
};

function asJson(files: readonly DocumentFile[]): string {
  const found = files.map(({ name, document, errors, warnings }) => ({
    file: name,
    kind: document?.kind ?? null,
    ok: errors.length === 0,
    errors,
    warnings,
  }));
  return JSON.stringify({ files: found }, null, 2);
}

function asText(files: readonly DocumentFile[]): string {
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
