import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chosenEngines, ensureBrowsers } from './browsers.js';
import { reportCounts } from './lib/report.js';
import { ROOT } from './lib/root.js';
import { judgeSession } from './lib/session-verdict.js';
import { ABSENT } from './lib/test-server.js';

process.env.TZ = 'Europe/Amsterdam';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.update) process.env.UPDATE_TEXTS = '1';

if (!ensureBrowsers(chosenEngines())) process.exit(1);
const { default: config } = await import('../web-test-runner.config.js');

const counts = { passed: 0, failed: 0 };

const judge = {
  onTestRunFinished({ sessions }) {
    for (const session of sessions) {
      const verdict = judgeSession(session, (url) => url.startsWith(ABSENT));
      counts.passed += verdict.passed;
      counts.failed += verdict.failed;
      const where = `${relative(ROOT, session.testFile)} in ${session.browser.name}`;
      console.log(
        `${verdict.failed > 0 ? '✖' : '✔'} ${where}: ${verdict.passed} passed, ${verdict.seconds} s`,
      );
      for (const complaint of verdict.complaints) console.error(`  ${complaint}`);
    }
  },
};

const runner = await startTestRunner({
  config: {
    ...config,
    ...(positionals.length > 0 ? { files: positionals } : {}),
    reporters: [defaultReporter({ reportTestProgress: false }), judge],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});

if (!runner) process.exit(1);

const interrupt = () => void runner.stop();
process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

runner.on('stopped', () => {
  reportCounts(counts);
  // The clients of the browsers keep the process alive for a while after they are closed.
  setTimeout(() => process.exit(), 1000).unref();
});
