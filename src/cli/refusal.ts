import { EXIT, type ExitCode } from './exit-code.js';

/** Why a command stops, in Dutch, for who gave it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    message: string,
    readonly exitCode: Exclude<ExitCode, 0>,
  ) {
    super(message);
  }
}

export const wrongUse = (message: string) => new Refusal(message, EXIT.wrongUse);
export const unreadable = (message: string) => new Refusal(message, EXIT.unreadable);
export const faulty = (message: string) => new Refusal(message, EXIT.faults);
