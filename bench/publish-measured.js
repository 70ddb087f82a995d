// Runs the built command, and tells who started it what that took.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/root.js';

process.once('beforeExit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.send({ cpuMs: (userCPUTime + systemCPUTime) / 1000, memoryMb: maxRSS / 1024 }, () => {
    process.disconnect();
  });
});

await import(pathToFileURL(join(ROOT, 'dist/npm/cli/wijkraam.js')).href);
