/** Where a command writes: what was asked for on `out`, all else on `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows how far it is, where a person is looking; each text takes the place of the one before. */
  readonly progress: (text: string) => void;
}

const ERASE_LINE = '\r\u001b[K';

export function nodeTerminal({ stdout, stderr }: NodeJS.Process): Terminal {
  // A reader such as `head` may go before the end.
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
  });
  return {
    out: (text) => stdout.write(`${text}\n`),
    err: (text) => stderr.write(`${text}\n`),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(ERASE_LINE + text);
    },
  };
}
