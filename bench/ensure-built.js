import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/root.js';
import { runNpm } from '../scripts/lib/run.js';

const BUILT = join(ROOT, 'dist/wijkraam.js');
const SOURCES = ['src', 'data-schema', 'vite.config.ts', 'package-lock.json'];

function newest(path) {
  const status = statSync(path);
  return status.isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : status.mtimeMs;
}

const isFresh = () =>
  existsSync(BUILT) && SOURCES.every((name) => newest(join(ROOT, name)) <= statSync(BUILT).mtimeMs);

/** Builds the kit unless it is there and newer than its sources. @returns whether it is there. */
export const ensureBuilt = async () => isFresh() || runNpm('run', '--silent', 'build');
