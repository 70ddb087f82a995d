import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { run } from '../../src/cli/run.js';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = resolve(ROOT, 'src/cli/wijkraam.ts');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Gives a command in a folder of one's own, and catches what it writes. */
export async function desk(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const before = process.cwd();
  const [out, err]: [string[], string[]] = [[], []];
  process.chdir(folder);
  try {
    const code = await run(args, {
      out: (text) => out.push(`${text}\n`),
      err: (text) => err.push(`${text}\n`),
      progress: () => {},
    });
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    process.chdir(before);
  }
}

/** Gives a command in a process of its own, as a shell does. */
export function shell(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return spawned(folder, [], args);
}

/** The same, with no more memory for objects than this. */
export function shellWithin(
  heapMb: number,
  folder: string,
  ...args: readonly string[]
): Promise<Outcome> {
  return spawned(folder, [`--max-old-space-size=${heapMb}`], args);
}

function spawned(
  folder: string,
  limits: readonly string[],
  args: readonly string[],
): Promise<Outcome> {
  const node = [...limits, '--import', import.meta.resolve('tsx'), ENTRY];
  const child = spawn(process.execPath, [...node, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((settle, fail) => {
    child.once('error', fail).once('close', (code) => settle({ code, out, err }));
  });
}

/** An empty folder that goes when the tests of the file are done. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wijkraam-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes a file for a test, a document as JSON of one field a line. */
export function write(folder: string, name: string, content: unknown): string {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content, null, 2));
  return name;
}
