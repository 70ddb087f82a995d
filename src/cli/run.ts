import { checkCommand } from './check/check-command.js';
import type { Command } from './command.js';
import { diffCommand } from './diff/diff-command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { importCommand } from './import/import-command.js';
import { migrateCommand } from './migrate/migrate-command.js';
import { publishCommand } from './publish/publish-command.js';
import { Refusal } from './refusal.js';
import { renderCommand } from './render/render-command.js';
import type { Terminal } from './terminal.js';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['import', importCommand],
  ['diff', diffCommand],
  ['migrate', migrateCommand],
  ['publish', publishCommand],
  ['render', renderCommand],
]);

const HELP = `Wijkraam: de werkbank voor wie de cijfers en teksten van een wijk klaarzet.

  wijkraam help [OPDRACHT]
${[...COMMANDS].map(([name, { summary }]) => `  wijkraam ${name.padEnd(9)} ${summary}`).join('\n')}

Wat een script te zien krijgt (exitcode):
  ${EXIT.good}  alles is goed; er kunnen wel waarschuwingen zijn
  ${EXIT.faults}  er zitten fouten in wat gelezen is
  ${EXIT.wrongUse}  de opdracht is niet goed gegeven
  ${EXIT.unreadable}  iets was niet te lezen of te schrijven`;

/** Does what the command line says. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) return help(rest[0], terminal);
  const command = COMMANDS.get(name);
  if (!command) return refuse(`De opdracht ${name} bestaat niet.`, '', terminal);
  if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal);
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.exitCode === EXIT.wrongUse) return refuse(error.message, ` ${name}`, terminal);
    terminal.err(error.message);
    return error.exitCode;
  }
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  const text = name === undefined ? HELP : COMMANDS.get(name)?.help;
  if (text === undefined) return refuse(`De opdracht ${name} bestaat niet.`, '', terminal);
  terminal.out(text);
  return EXIT.good;
}

function refuse(message: string, command: string, terminal: Terminal): ExitCode {
  terminal.err(`${message}\nZie: wijkraam help${command}`);
  return EXIT.wrongUse;
}
