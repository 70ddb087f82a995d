import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { ExitCode } from './exit-code.js';
import { wrongUse } from './refusal.js';
import type { Terminal } from './terminal.js';

/** One thing that the data desk does. */
export interface Command {
  /** What it does, in one line. */
  readonly summary: string;
  /** How it is used, in full. */
  readonly help: string;
  /** @throws Refusal with what the reader must know. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads what stands behind the name of a command.
 *
 * @throws Refusal for an option that it does not have.
 */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrongUse(explainArguments(error as NodeJS.ErrnoException));
  }
}

function explainArguments({ code, message }: NodeJS.ErrnoException): string {
  const [option = ''] = /--?[\w-]+/.exec(message) ?? [];
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `De optie ${option} bestaat hier niet.`
    : `De optie ${option} is niet goed gebruikt.`;
}
