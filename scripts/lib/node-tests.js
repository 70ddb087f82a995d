import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { reportCounts } from './report.js';

/** Runs files of node:test, prints what they say and reports their counts. */
export function runNodeTests(files, { concurrency = 2 } = {}) {
  const counts = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency });
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
}
