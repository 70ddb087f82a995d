import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.js';
import { runNodeTests } from './lib/node-tests.js';
import { ROOT } from './lib/root.js';
import { runNpm } from './lib/run.js';

process.env.TZ = 'Europe/Amsterdam';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.update) process.env.UPDATE_PICTURES = '1';

const listed = () =>
  readdirSync(join(ROOT, 'tests/visual'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('tests/visual', name))
    .sort();

if (!ensureBrowsers(['chromium'])) process.exit(1);
if (!(await runNpm('run', '--silent', 'build-storybook'))) process.exit(1);

runNodeTests(positionals.length > 0 ? positionals : listed(), { concurrency: 1 });
