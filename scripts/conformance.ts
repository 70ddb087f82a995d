import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import manifest from '../package.json' with { type: 'json' };
import { ensureBrowsers } from './browsers.js';
import { documentsOf, FOLDER } from './conformance/documents.js';
import { assertionsOf } from './conformance/report.js';
import { runTests } from './conformance/run-tests.js';
import { ROOT } from './lib/root.js';

process.env['TZ'] = 'Europe/Amsterdam';

if (!ensureBrowsers(['chromium'])) process.exit(1);

const results = await runTests();
const assertions = assertionsOf(results);

mkdirSync(join(ROOT, FOLDER), { recursive: true });
for (const [path, text] of Object.entries(documentsOf({ version: manifest.version, assertions }))) {
  const file = join(ROOT, path);
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(text, { ...options, filepath: file }));
}

for (const { widget, criterion, outcome } of assertions) {
  if (outcome === 'failed' || outcome === 'untested') {
    console.log(`${outcome.padEnd(9)} ${criterion.padEnd(7)} ${widget}`);
  }
}
for (const { suite, name, passed } of results) {
  if (!passed) console.log(`✖ ${suite}: ${name}`);
}
console.log(`${results.length} tests, ${FOLDER}/`);
// The clients of the browser keep the process alive for a while after it is closed.
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
