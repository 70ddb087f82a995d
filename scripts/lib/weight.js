import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'acorn';

/** The size of a file as a server that compresses well sends it. */
export const brotliSize = (path) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

/** A module and all that it imports statically. */
export function loadedAtOnce(path, seen = []) {
  if (seen.includes(path)) return seen;
  seen.push(path);
  const { body } = parse(readFileSync(path, 'utf8'), {
    ecmaVersion: 'latest',
    sourceType: 'module',
  });
  for (const { source } of body) {
    if (source) loadedAtOnce(resolve(dirname(path), source.value), seen);
  }
  return seen;
}
