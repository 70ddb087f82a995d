import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unreadable } from '../../refusal.js';
import { writeOut } from '../../write-file.js';

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;

/** Where systems keep a browser that prints. */
export function knownBrowsers({
  CHROME_PATH,
  PROGRAMFILES,
  LOCALAPPDATA,
}: NodeJS.ProcessEnv): readonly string[] {
  const chrome = 'Google/Chrome/Application/chrome.exe';
  return [
    ...(CHROME_PATH === undefined ? [] : [CHROME_PATH]),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[PROGRAMFILES, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : [join(folder, chrome)],
    ),
    ...(PROGRAMFILES === undefined
      ? []
      : [join(PROGRAMFILES, 'Microsoft/Edge/Application/msedge.exe')]),
  ];
}

/**
 * Prints a page that needs nothing from outside.
 *
 * @param browsers where one may be; the first that is there prints
 *
 * @throws Refusal where no browser is, or where it does not print.
 */
export async function printPage(
  html: string,
  out: string,
  browsers: readonly string[],
): Promise<void> {
  const browser = browsers.find((path) => existsSync(path));
  if (browser === undefined) {
    throw unreadable(
      'Op deze computer staat geen Chrome of Chromium om een PDF mee te maken. Zeg met CHROME_PATH waar hij staat, of maak een .html en druk die af vanuit uw eigen browser.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'wijkraam-'));
  try {
    const page = join(folder, 'blad.html');
    await writeOut(page, html);
    // Who works as root cannot have the sandbox; the page is our own, and holds no script.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    await run(
      browser,
      [
        '--headless',
        '--disable-gpu',
        ...sandbox,
        `--user-data-dir=${join(folder, 'profiel')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${resolve(out)}`,
        pathToFileURL(page).href,
      ],
      { timeout: TIMEOUT_MS },
    ).catch(() => undefined);
    if (!existsSync(out)) throw unreadable(`${out}: de browser ${browser} maakte geen PDF.`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
