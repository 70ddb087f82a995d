import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenEngines, ensureBrowsers } from './browsers.js';
import { runNodeTests } from './lib/node-tests.js';
import { ROOT } from './lib/root.js';

process.env.TZ = 'Europe/Amsterdam';

const { positionals } = parseArgs({ allowPositionals: true });

const listed = () =>
  readdirSync(join(ROOT, 'tests/hosts'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

if (!ensureBrowsers(chosenEngines())) process.exit(1);

// One at a time: each file has its own browsers, and a page in a busy machine is slow.
runNodeTests(positionals.length > 0 ? positionals : listed(), { concurrency: 1 });
