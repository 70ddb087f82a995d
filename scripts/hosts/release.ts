import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Release } from '../../src/embed/release.js';
import { ROOT } from '../lib/root.js';

/** Where the build puts what is published. */
export const KIT = join(ROOT, 'build/site/kit');

/** The built version, as it stands at an origin: each version in a folder of its own. */
export function builtRelease(origin: string): Release {
  const manifest = JSON.parse(readFileSync(join(KIT, 'manifest.json'), 'utf8')) as Manifest;
  return { base: `${origin}/${manifest.version}/`, manifest };
}
