import { readFileSync } from 'node:fs';
import { check, type ContractDocument } from '../../../data-schema/index.js';

/** An example document, checked. */
export function example(name: string): ContractDocument {
  const path = `examples/data/groningen-noord/${name}.json`;
  const checked = check(JSON.parse(readFileSync(path, 'utf8')));
  if (!checked.ok) throw new Error(`${name} is not sound.`);
  return checked.document;
}
