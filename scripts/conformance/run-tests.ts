import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import type { TestSuiteResult } from '@web/test-runner-core';
import { ROOT } from '../lib/root.js';
import type { TestResult } from './report.js';

const FILES = 'tests/accessibility/*.browser.test.ts';

function testsOf(suite: TestSuiteResult, file: string): TestResult[] {
  return [
    ...suite.tests.map(({ name, passed }) => ({ file, suite: suite.name, name, passed })),
    ...suite.suites.flatMap((inner) => testsOf(inner, file)),
  ];
}

/** Runs the tests of accessibility in Chromium. Throws where a page did not get as far as its tests. */
export async function runTests(): Promise<readonly TestResult[]> {
  process.env['BROWSERS'] = 'chromium';
  const { default: config } = await import('../../web-test-runner.config.js');
  const results: TestResult[] = [];
  const broken: string[] = [];

  const collect = {
    onTestRunFinished({ sessions }: { sessions: readonly Session[] }) {
      for (const { testFile, testResults, errors } of sessions) {
        const file = relative(ROOT, testFile);
        if (testResults) results.push(...testsOf(testResults, file));
        broken.push(...errors.map(({ message }) => `${file}: ${message}`));
      }
    },
  };
  const runner = await startTestRunner({
    config: { ...config, files: FILES, reporters: [collect] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The tests did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return results.sort((one, other) => one.file.localeCompare(other.file));
}

interface Session {
  readonly testFile: string;
  readonly testResults?: TestSuiteResult;
  readonly errors: readonly { readonly message: string }[];
}
