import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../scripts/browsers.js';
import { ROOT } from '../scripts/lib/root.js';
import { CONDITIONS } from './conditions.js';
import { ensureBuilt } from './ensure-built.js';
import { judgeGoals } from './goals.js';
import { launchChromium } from './launch.js';
import { asText } from './report.js';
import { runAll } from './run.js';
import { serve } from './server.js';
import { site } from './site.js';
import { writeResults } from './write.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    // Part of the name of what to measure; the results are then only printed.
    only: { type: 'string', default: '' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0.');

if (!(await ensureBuilt()) || !ensureBrowsers(['chromium'])) process.exit(1);

const versionOf = (name) =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;

const server = await serve(await site());
const browser = await launchChromium();

try {
  const rows = await runAll(
    { browser, origin: server.origin },
    { runs, only: values.only, tell: (line) => console.error(line) },
  );
  const results = {
    about: {
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      browser: await browser.version(),
      versions: Object.fromEntries(
        ['vega', 'vega-lite', 'vega-embed'].map((name) => [name, versionOf(name)]),
      ),
      runs,
      conditions: CONDITIONS,
    },
    rows,
    goals: judgeGoals(rows),
  };
  console.log(asText(results));
  if (values.only === '') await writeResults(results);
} finally {
  await browser.close();
  server.close();
}
