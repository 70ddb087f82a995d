import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import getPort from 'get-port';

const START_LIMIT_MS = 20_000;

/** Xvfb picks a free display itself and writes its number to file descriptor 3. */
async function startDisplay(xvfb, children) {
  const child = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  children.push(child);
  const [number] = await Promise.race([
    once(child.stdio[3], 'data', { signal: AbortSignal.timeout(START_LIMIT_MS) }),
    once(child, 'exit').then(([code]) => {
      throw new Error(`Xvfb stopped with code ${code}.`);
    }),
  ]);
  return `:${String(number).trim()}`;
}

const isListening = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

async function startDriver(driver, display, children) {
  const port = await getPort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Containers forbid the user namespaces that its sandbox is made of; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  children.push(child);
  const end = Date.now() + START_LIMIT_MS;
  while (!(await isListening(port))) {
    if (child.exitCode !== null)
      throw new Error(`WebKitWebDriver stopped, code ${child.exitCode}.`);
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start.');
    await sleep(50);
  }
  return port;
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(killing);
}

/**
 * Starts WebKitGTK's driver on a display of its own.
 *
 * @returns how to reach it by WebDriver, and what stops both
 */
export async function startWebkit({ binary, driver, xvfb }) {
  const children = [];
  process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
  const display = await startDisplay(xvfb, children);
  const port = await startDriver(driver, display, children);
  return {
    options: { ...connection(binary), port },
    async stop() {
      for (const child of children.splice(0).reverse()) await stop(child);
    },
  };
}

const connection = (binary) => ({
  hostname: '127.0.0.1',
  path: '/',
  logLevel: 'error',
  connectionRetryCount: 0,
  capabilities: {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    'wdio:enforceWebDriverClassic': true,
  },
});

/**
 * A launcher for WebKitGTK that owns its display and its driver: they start with the test run and
 * stop with it.
 */
export function webkitLauncher(programs) {
  const options = connection(programs.binary);
  // The runner hears from a page itself; waiting for its load fails where a test goes to another address meanwhile.
  options.capabilities.pageLoadStrategy = 'none';
  const launcher = webdriverLauncher(options);
  const { initialize, stop: stopSession } = launcher;
  let webkit;

  return Object.assign(launcher, {
    concurrency: 1,
    async initialize(config) {
      await initialize.call(launcher, config);
      launcher.name = 'WebKit';
      webkit = await startWebkit(programs);
      options.port = webkit.options.port;
    },
    async stop() {
      await stopSession.call(launcher);
      await webkit?.stop();
    },
  });
}
