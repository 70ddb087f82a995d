import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Encoded } from './encode.js';

/** Writes a file that is not there yet, and has it on the disk itself before it goes on. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a folder last, with what was put in it, taken out of it or renamed. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders, and keeps them by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const SUFFIXES = ['', '.gz', '.br'] as const;

/**
 * Puts a text in the place of the one that is there, by one rename: before it every reader gets the old one whole,
 * after it the new one. Compressed, the old one goes before that moment and the new one comes after it, so that
 * readers never get another text by asking for it in another encoding.
 *
 * @param workshop an empty folder on the same disk.
 * @returns whether anything had to be changed.
 */
export async function replace(
  path: string,
  encodings: readonly Encoded[],
  workshop: string,
): Promise<boolean> {
  const wanted = new Map(encodings.map(({ suffix, bytes }) => [suffix, bytes]));
  const isSame = await Promise.all(
    SUFFIXES.map(async (suffix) => {
      const [found, bytes] = [await readIfThere(path + suffix), wanted.get(suffix)];
      return found && bytes ? found.equals(bytes) : found === bytes;
    }),
  );
  if (isSame.every(Boolean)) return false;
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const fresh = join(workshop, basename(path));
  for (const { suffix, bytes } of encodings) await writeNew(fresh + suffix, bytes);
  await rm(`${path}.br`, { force: true });
  await rm(`${path}.gz`, { force: true });
  for (const { suffix } of encodings) await rename(fresh + suffix, path + suffix);
  await syncFolder(folder);
  return true;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
