import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { runNodeTests } from './lib/node-tests.js';
import { ROOT } from './lib/root.js';

process.env.TZ = 'Europe/Amsterdam';

const { values, positionals } = parseArgs({
  options: { package: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const PACKAGE_TESTS = `tests${sep}package${sep}`;
/** Tests that need a browser as well as a build. */
const IN_BROWSERS = ['hosts', 'visual'].map((name) => `tests${sep}${name}${sep}`);

/** Tests of the built package stand apart: they need a build. */
const listed = () =>
  readdirSync(join(ROOT, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => !path.endsWith('.browser.test.ts'))
    .filter((path) => !IN_BROWSERS.some((folder) => path.startsWith(folder)))
    .filter((path) => path.startsWith(PACKAGE_TESTS) === values.package)
    .sort();

runNodeTests(positionals.length > 0 ? positionals : listed());
