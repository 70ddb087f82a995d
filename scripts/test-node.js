import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { reportCounts } from './lib/report.js';
import { ROOT } from './lib/root.js';

process.env.TZ = 'Europe/Amsterdam';

const { values, positionals } = parseArgs({
  options: { package: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const PACKAGE_TESTS = `tests${sep}package${sep}`;

/** Tests of the built package stand apart: they need a build. */
const listed = () =>
  readdirSync(join(ROOT, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => !path.endsWith('.browser.test.ts'))
    .filter((path) => path.startsWith(PACKAGE_TESTS) === values.package)
    .sort();

const files = positionals.length > 0 ? positionals : listed();
const counts = { passed: 0, failed: 0 };

const stream = run({ files, concurrency: 2 });
// Totals come as diagnostics of the root. Counting the events instead would count suites and files.
stream.on('test:diagnostic', ({ nesting, message }) => {
  const [, name, number] = /^(pass|fail|cancelled) (\d+)$/.exec(message) ?? [];
  if (nesting !== 0 || !name) return;
  counts[name === 'pass' ? 'passed' : 'failed'] += Number(number);
});
stream
  .compose(spec)
  .on('end', () => reportCounts(counts))
  .pipe(process.stdout);
