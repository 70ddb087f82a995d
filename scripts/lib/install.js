import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';
import { runNpm } from './run.js';

const packagesOf = (lockfile) =>
  JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages ?? {};

/** Compares what npm noted when it last installed with what the lockfile asks for. */
function isInstalled() {
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' ||
        (installed[path] ? installed[path].version === version : optional || devOptional),
    );
  } catch {
    return false;
  }
}

/** Installs the dependencies unless they are there already. @returns whether they are. */
export async function ensureInstalled() {
  if (isInstalled()) return true;
  console.log('Installing the dependencies');
  return runNpm('ci', '--include=dev', '--no-fund', '--no-audit');
}
