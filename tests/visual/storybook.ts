import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { launchChromium } from '../../bench/launch.js';
import { ROOT } from '../../scripts/lib/root.js';

const BUILT = join(ROOT, 'storybook-static');

/** As in `index.json` of a built Storybook. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags?: readonly string[];
}

export const ENTRIES: readonly Entry[] = Object.values(
  (
    JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8')) as {
      entries: Record<string, Entry>;
    }
  ).entries,
);

/** What is asked for in this folder is not there, and asking for it is no fault of a story. */
const ABSENT = '/afwezig/';

/** Runs in each page before everything else. */
const FIRST = readFileSync(join(import.meta.dirname, 'page.js'), 'utf8');

const WINDOW = { width: 1280, height: 900 };

/** What a story came to. */
export interface Outcome {
  /** Empty where all went well. */
  readonly faults: readonly string[];
  readonly page: Page;
}

/** How the rendering of an entry ended: see page.js. */
interface Ending {
  /** Of Storybook's channel. */
  readonly event: string;
  readonly checks: readonly string[];
  readonly violations: readonly string[];
}

declare global {
  interface Window {
    readonly ending: Promise<Ending>;
  }
}

/** The built Storybook, served and opened in Chromium. */
export class Storybook {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async open(): Promise<Storybook> {
    const server = createServer(sirv(BUILT, { dev: true }));
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    // Text is to be the same wherever it is drawn.
    const browser = await launchChromium('--font-render-hinting=none', '--disable-lcd-text');
    return new Storybook(server, browser, `http://localhost:${port}`);
  }

  /**
   * Shows one entry in a window of its own, until all is in sight that it shows.
   *
   * @param globals what the toolbar is set to
   */
  async visit(
    { id, type }: Pick<Entry, 'id' | 'type'>,
    {
      globals = {},
      forcedColours = false,
      height = WINDOW.height,
    }: {
      readonly globals?: Readonly<Record<string, string>>;
      readonly forcedColours?: boolean;
      readonly height?: number;
    } = {},
  ): Promise<Outcome> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    const faults: string[] = [];
    this.#listen(page, faults);

    await page.setViewport({ ...WINDOW, height });
    await page.emulateTimezone('Europe/Amsterdam');
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      ],
    });
    await page.evaluateOnNewDocument(`{${FIRST}}`);

    const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    const query = new URLSearchParams({ id, viewMode: type, globals: set.join(';') });
    await page.goto(`${this.origin}/iframe.html?${query}`, { waitUntil: 'domcontentloaded' });
    const { event, checks, violations } = await page.evaluate(() => window.ending);
    if (type === 'docs' ? event !== 'docsRendered' : event !== 'storyFinished') faults.push(event);
    if (type === 'story' && !checks.includes('a11y')) faults.push('not checked for accessibility');
    faults.push(...violations);
    return { faults, page };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Whatever a page says in its console, or asks of somebody else, is a fault. */
  #listen(page: Page, faults: string[]): void {
    const isAbsent = (address: string) => new URL(address, this.origin).pathname.startsWith(ABSENT);
    page.on('console', (message) => {
      const { url = '' } = message.location();
      if (!isAbsent(url)) faults.push(`console: ${message.text()} ${url}`);
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isOwn = origin === this.origin || protocol === 'data:' || protocol === 'blob:';
      if (!isOwn && !isAbsent(request.url())) faults.push(`asks ${request.url()}`);
    });
  }
}
