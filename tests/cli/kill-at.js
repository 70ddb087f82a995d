// Loaded before a command: counts what it does to files, and kills its process at the one that KILL_AT says. Without
// KILL_AT it tells the count at the end.
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.KILL_AT ?? Infinity);
let steps = 0;

for (const name of ['mkdir', 'open', 'rename', 'rm']) {
  const real = promises[name];
  promises[name] = (...args) => {
    steps += 1;
    if (steps === killAt) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
syncBuiltinESMExports();

if (killAt === Infinity) process.on('exit', () => console.error(`steps: ${steps}`));
