import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContractDocument } from '../../../data-schema/index.js';
import { DEFAULT_LANGUAGE, pickText } from '../../language/index.js';
import type { Contents, TextFile } from './contents.js';
import { syncFolder, writeNew } from './disk.js';
import { encode } from './encode.js';

/** What an edition tells of itself, in `edition.json`; it is written last. */
export interface Edition {
  /** The name of the document in addresses. */
  readonly document: string;
  readonly kind: string;
  readonly title: string;
  /** When it was made, as ISO 8601. */
  readonly published: string;
  /** Its folder from that of all that is published, with a slash at the end. */
  readonly folder: string;
}

export const EDITIONS = 'editions';
export const ENTRY = 'index.json';
const ABOUT = 'edition.json';

/** What is at hand while an edition is made. */
export interface Making {
  /** Where all is published. */
  readonly to: string;
  readonly workshop: string;
  readonly today: Date;
  readonly progress: (files: number) => void;
}

/** The edition of these contents, if there is one: what is the same has one edition, whenever it was made. */
export async function findEdition(
  to: string,
  document: string,
  { hash }: Contents,
): Promise<string | undefined> {
  const names = await namesIn(join(to, EDITIONS, document));
  const name = names.find((candidate) => candidate.endsWith(`-${hash}`));
  return name && folderOf(document, name);
}

/** Makes an edition where nobody reads, and moves it in whole. It is never changed afterwards. */
export async function makeEdition(
  name: string,
  document: ContractDocument,
  contents: Contents,
  extras: Iterable<TextFile>,
  { to, workshop, today, progress }: Making,
): Promise<string> {
  const folder = folderOf(name, `${dayOf(today)}-${contents.hash}`);
  const made = join(workshop, 'edition');
  const about: Edition = {
    document: name,
    kind: document.kind,
    title: pickText(document.meta.title, DEFAULT_LANGUAGE.tag),
    published: today.toISOString(),
    folder,
  };
  function* files(): Generator<TextFile> {
    yield { path: ENTRY, text: contents.entry('./') };
    yield* contents.files();
    yield* extras;
    yield { path: ABOUT, text: JSON.stringify(about) };
  }
  const folders = await writeAll(made, files(), progress);
  for (const written of folders) await syncFolder(written);
  const place = join(to, folder);
  await mkdir(dirname(place), { recursive: true });
  await rename(made, place);
  await syncFolder(dirname(place));
  return folder;
}

/** Every edition, the newest first. */
export async function editionsIn(to: string): Promise<readonly Edition[]> {
  const editions: Edition[] = [];
  for (const document of await namesIn(join(to, EDITIONS))) {
    for (const name of await namesIn(join(to, EDITIONS, document))) {
      const about = join(to, folderOf(document, name), ABOUT);
      editions.push(JSON.parse(await readFile(about, 'utf8')) as Edition);
    }
  }
  return editions.sort(
    (a, b) => compare(b.published, a.published) || compare(a.document, b.document),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const folderOf = (document: string, name: string) => `${EDITIONS}/${document}/${name}/`;

/** The day as it is here, as `2026-11-30`. */
const dayOf = (today: Date) =>
  [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Enough to keep the threads of zlib and of the disk at work, and few enough to hold at once. */
const AT_ONCE = 8;

/** @returns every folder that was written in. */
async function writeAll(
  root: string,
  files: Generator<TextFile>,
  progress: (files: number) => void,
): Promise<Iterable<string>> {
  const folders = new Map<string, Promise<unknown>>();
  let written = 0;
  const work = async () => {
    for (const { path, text } of files) {
      const place = join(root, path);
      const folder = dirname(place);
      const making = folders.get(folder) ?? mkdir(folder, { recursive: true });
      folders.set(folder, making);
      await making;
      const encodings = await encode(text, path.endsWith('.json'));
      for (const { suffix, bytes } of encodings) await writeNew(place + suffix, bytes);
      progress(++written);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return folders.keys();
}
