import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { unreadable } from './refusal.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'deze map bestaat niet.',
  EISDIR: 'dit is een map. Noem een bestand.',
  EACCES: 'hier mag u niet schrijven.',
  EEXIST: 'dit bestand is er al, en blijft zoals het is. Kies met --out een andere naam.',
};

/** @throws Refusal when it cannot be written there. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch(refuse(file));
}

/** @throws Refusal when it cannot be written there, also where there is something already. */
export async function writeNew(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content, { flag: 'wx' }).catch(refuse(file));
}

/**
 * Puts a text in the place of that of a file by one rename, so that whatever breaks it off leaves one of them whole.
 *
 * @throws Refusal when it cannot be written there.
 */
export async function replaceText(file: string, text: string): Promise<void> {
  await replace(file, text).catch(refuse(file));
}

async function replace(file: string, text: string): Promise<void> {
  const path = await realpath(file);
  await access(path, constants.W_OK);
  const { mode } = await stat(path);
  const fresh = `${path}.${process.pid}.nieuw`;
  try {
    await writeFile(fresh, text, { flag: 'wx', flush: true });
    await chmod(fresh, mode);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

function refuse(file: string): (error: NodeJS.ErrnoException) => never {
  return ({ code = '' }) => {
    throw unreadable(`${file}: ${REASONS[code] ?? 'dit bestand is niet te schrijven.'}`);
  };
}
