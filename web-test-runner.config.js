import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chosenEngines, locate } from './scripts/browsers.js';
import { pageDriver } from './scripts/lib/page-driver.js';
import { bundledDependencies } from './scripts/lib/test-dependencies.js';
import { importedJson, strictPolicy } from './scripts/lib/test-server.js';
import { webkitLauncher } from './scripts/webkit.js';

const LAUNCHERS = {
  chromium: ({ binary }) =>
    chromeLauncher({
      launchOptions: {
        executablePath: binary,
        args: [
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          // Chromium refuses to run its sandbox as root.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      },
    }),
  firefox: ({ binary }) =>
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: binary } }),
  webkit: webkitLauncher,
};

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: 'tests/**/*.browser.test.ts',
  browsers: chosenEngines().map((engine) => LAUNCHERS[engine](locate(engine))),
  // One page an engine: pages in the background of a window are throttled and have no focus.
  concurrency: 1,
  concurrentBrowsers: 2,
  nodeResolve: true,
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
  // For one file of tests, on a machine that does more than this.
  testsFinishTimeout: 600_000,
  plugins: [
    bundledDependencies(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    importedJson(),
    pageDriver(),
  ],
  middleware: [strictPolicy],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script type="module" src="/scripts/lib/test-page.js"></script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};
