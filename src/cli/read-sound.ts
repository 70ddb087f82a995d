import type { ContractDocument } from '../../data-schema/index.js';
import { readDocumentFile } from './check/read-files.js';
import { faulty } from './refusal.js';

/** @throws Refusal when there is no such file, or when its document is not sound. */
export async function readSound(name: string, today: Date): Promise<ContractDocument> {
  const { document } = await readDocumentFile(name, today);
  if (document) return document;
  throw faulty(`${name}: dit document heeft fouten. Zie: wijkraam check ${name}`);
}
