import { compare } from '../../checking/compare.js';
import { inspectBytes, type DocumentFile } from '../../checking/inspect.js';
import { readBytes } from '../source.js';

/**
 * Reads a document and finds everything that is wrong with it.
 *
 * @throws Refusal when there is no such file.
 */
export async function readDocumentFile(name: string, today: Date): Promise<DocumentFile> {
  return inspectBytes(name, await readBytes(name), today);
}

/**
 * Reads documents and finds everything that is wrong with each and between them.
 *
 * @throws Refusal when there is no such file.
 */
export async function readTogether(
  names: readonly string[],
  today: Date,
): Promise<readonly DocumentFile[]> {
  const read: DocumentFile[] = [];
  for (const name of names) read.push(await readDocumentFile(name, today));
  return compare(read);
}
