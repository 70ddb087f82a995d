import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './root.js';

const succeeds = async (child) => {
  const [code] = await once(child, 'exit');
  return code === 0;
};

/** Runs a program of node_modules/.bin. @returns whether it succeeded. */
export const runBin = (name, ...args) =>
  succeeds(spawn(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT, stdio: 'inherit' }));

/** Runs npm. @returns whether it succeeded. */
export const runNpm = (...args) => succeeds(spawn('npm', args, { cwd: ROOT, stdio: 'inherit' }));

/** Runs one of the test scripts. @returns its counts, or `null` when it died without giving them. */
export async function runTests(script, { args = [], execArgv = [] } = {}) {
  const child = fork(join(ROOT, script), args, { cwd: ROOT, stdio: 'inherit', execArgv });
  let counts = null;
  child.on('message', (message) => {
    counts = message;
  });
  await once(child, 'exit');
  return counts;
}
