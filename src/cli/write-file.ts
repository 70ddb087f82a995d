import { writeFile } from 'node:fs/promises';
import { unreadable } from './refusal.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'deze map bestaat niet.',
  EISDIR: 'dit is een map. Noem een bestand.',
  EACCES: 'hier mag u niet schrijven.',
};

/** @throws Refusal when it cannot be written there. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch(({ code = '' }: NodeJS.ErrnoException) => {
    throw unreadable(`${file}: ${REASONS[code] ?? 'dit bestand is niet te schrijven.'}`);
  });
}
