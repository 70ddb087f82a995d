import type { DocumentFile } from '../../checking/inspect.js';
import { reportOf } from '../../checking/report.js';
import { readArguments, type Command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { wrongUse } from '../refusal.js';
import { readTogether } from './read-files.js';

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
    const files = await readTogether(positionals, new Date());
    terminal.out(values.json ? asJson(files) : reportOf(files));
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
