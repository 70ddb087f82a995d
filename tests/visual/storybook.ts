import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
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

/** Where the pages seem to be, whichever port is free. */
const HOST = 'storybook.localhost';

/** What is asked for in this folder is not there, and asking for it is no fault of a story. */
const ABSENT = '/afwezig/';

/** Runs in each page before everything else. */
const FIRST = ['../clock.js', 'page.js']
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

/** Whether a widget of the page says that it cannot show what it was given. */
const FAILING = `[...document.querySelectorAll('*')].some(({ state }) => state === 'failed')`;

/** Chromium tells the check the colours that the styles have, not those that it forced upon the page. */
const MISTAKEN = /^color-contrast:/;

const WINDOW = { width: 1280, height: 900 };

/** How an entry is looked at. */
export interface Look {
  /** What the toolbar is set to. */
  readonly globals?: Readonly<Record<string, string>>;
  readonly media?: 'screen' | 'print';
  readonly forcedColours?: boolean;
  /** Of the window, in px. */
  readonly height?: number;
}

/** A page in a window of its own, and what went wrong there since it was last asked. */
interface Tab {
  readonly page: Page;
  readonly devtools: CDPSession;
  faults: string[];
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
  /** A page that has shown one story shows the next in a third of the time. */
  readonly #idle: Tab[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  static async open(): Promise<Storybook> {
    const server = createServer(sirv(BUILT, { maxAge: 3600 }));
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const browser = await launchChromium(
      // Text is to be the same wherever it is drawn.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      // So is the address of the page, which stands on paper.
      `--host-resolver-rules=MAP ${HOST}:80 localhost:${port}`,
    );
    return new Storybook(server, browser, `http://${HOST}`);
  }

  /**
   * Shows one entry in a fresh document, until all is in sight that it shows.
   *
   * @param then what else to do there
   * @returns what a visitor should not get to see, empty where all went well
   */
  async visit(
    { id, type, tags = [] }: Pick<Entry, 'id' | 'type' | 'tags'>,
    { globals = {}, media = 'screen', forcedColours = false, height = WINDOW.height }: Look = {},
    then?: (page: Page) => Promise<void>,
  ): Promise<readonly string[]> {
    const tab = this.#idle.pop() ?? (await this.#openTab());
    const { page, devtools } = tab;
    const faults: string[] = [];
    tab.faults = faults;
    await page.setViewport({ ...WINDOW, height });
    const emulate = (shown: typeof media) =>
      devtools.send('Emulation.setEmulatedMedia', {
        media: shown,
        features: [
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        ],
      });
    await emulate('screen');

    const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    const query = new URLSearchParams({ id, viewMode: type, globals: set.join(';') });
    await page.goto(`${this.origin}/iframe.html?${query}`, { waitUntil: 'domcontentloaded' });
    const ending = await page.evaluate(() => window.ending);
    faults.push(
      ...faultsOf(ending, type).filter((fault) => !(forcedColours && MISTAKEN.test(fault))),
    );
    const failing = type === 'story' && ((await page.evaluate(FAILING)) as boolean);
    if (failing !== tags.includes('failing')) {
      faults.push(failing ? 'a widget cannot show what it was given' : 'no widget fails');
    }
    // As in a browser: what goes to the printer has been on the screen.
    await emulate(media);
    await then?.(page);
    this.#idle.push(tab);
    return faults;
  }

  /** Opens the whole of Storybook, with its toolbar, as a designer does. @returns what went wrong */
  async openWhole(): Promise<readonly string[]> {
    const { page, faults } = await this.#openTab();
    await page.goto(`${this.origin}/`, { waitUntil: 'networkidle0' });
    await page.waitForSelector('#storybook-explorer-tree');
    await page.close();
    return faults;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Whatever a page says in its console, or asks of somebody else, is a fault. */
  async #openTab(): Promise<Tab> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    const tab: Tab = { page, devtools: await page.createCDPSession(), faults: [] };
    await page.emulateTimezone('Europe/Amsterdam');
    await page.evaluateOnNewDocument(`{${FIRST}}`);

    const isAbsent = (address: string) => new URL(address, this.origin).pathname.startsWith(ABSENT);
    page.on('console', (message) => {
      const { url = '' } = message.location();
      if (!isAbsent(url)) tab.faults.push(`console: ${message.text()} ${url}`);
    });
    page.on('pageerror', (error) => tab.faults.push(String(error)));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isOwn = origin === this.origin || protocol === 'data:' || protocol === 'blob:';
      if (!isOwn && !isAbsent(request.url())) tab.faults.push(`asks ${request.url()}`);
    });
    return tab;
  }
}

function faultsOf({ event, checks, violations }: Ending, type: Entry['type']): readonly string[] {
  if (type === 'docs') return event === 'docsRendered' ? violations : [event];
  if (event !== 'storyFinished') return [event];
  return checks.includes('a11y') ? violations : ['not checked for accessibility'];
}
