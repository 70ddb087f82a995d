import { ensureInstalled } from './lib/install.js';
import { isGood, summary } from './lib/report.js';
import { runBin, runNpm, runTests } from './lib/run.js';
import { chosenEngines, ensureBrowsers } from './browsers.js';

// Whoever runs the tests, they run in one time zone.
process.env.TZ = 'Europe/Amsterdam';

const total = { passed: 0, failed: 0 };
let ranTests = false;

const tests = (script, options) => async () => {
  ranTests = true;
  const counts = await runTests(script, options);
  total.passed += counts?.passed ?? 0;
  total.failed += counts?.failed ?? 1;
  return counts !== null && isGood(counts);
};

const inNode = (...args) => tests('scripts/test-node.js', { args, execArgv: ['--import', 'tsx'] });

const STEPS = [
  ['install', ensureInstalled],
  ['browsers', () => ensureBrowsers(chosenEngines())],
  ['format', () => runBin('prettier', '--check', '--log-level=warn', '.')],
  ['lint', () => runBin('eslint', '.')],
  ['typecheck', () => runNpm('run', '--silent', 'typecheck')],
  ['generated files', () => runBin('tsx', 'scripts/generate.ts', '--check')],
  ['tests in Node', inNode()],
  ['build', () => runNpm('run', '--silent', 'build')],
  ['tests of the package', inNode('--package')],
  ['tests in browsers', tests('scripts/test-browser.js')],
  ['tests of the host sites', tests('scripts/test-hosts.js', { execArgv: ['--import', 'tsx'] })],
  ['tests of the stories', tests('scripts/test-visual.js', { execArgv: ['--import', 'tsx'] })],
];

for (const [name, step] of STEPS) {
  console.log(`\n— ${name}`);
  if (!(await step())) {
    console.error(`\nStopped: ${name} failed.`);
    process.exitCode = 1;
    break;
  }
}

if (ranTests) console.log(`\n${summary(total)}`);
