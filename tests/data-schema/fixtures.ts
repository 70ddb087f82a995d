import { readdirSync, readFileSync } from 'node:fs';
import type { ProblemCode } from '../../data-schema/index.js';

export interface Fixture {
  readonly name: string;
  readonly document: unknown;
}

export interface InvalidFixture extends Fixture {
  readonly says: string;
  readonly problems: readonly { readonly code: ProblemCode; readonly path: string }[];
}

export const valid = readFixtures('data-schema/fixtures/valid');
export const edge = readFixtures('data-schema/fixtures/edge');
export const examples = readFixtures('examples/data/groningen-noord');
export const invalid = readFixtures('data-schema/fixtures/invalid').map(
  ({ name, document }): InvalidFixture => ({
    ...(document as Omit<InvalidFixture, 'name'>),
    name,
  }),
);

/** A fresh copy of one fixture, to make something of. */
export function fixture<T>(folder: 'valid' | 'edge', name: string): T {
  const found = { valid, edge }[folder].find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No fixture ${folder}/${name}`);
  return structuredClone(found.document) as T;
}

function readFixtures(folder: string): readonly Fixture[] {
  const directory = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      document: JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as unknown,
    }));
}
