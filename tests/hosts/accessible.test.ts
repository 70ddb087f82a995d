import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../bench/launch.js';
import { chosenEngines } from '../../scripts/browsers.js';
import { serveHosts, type Hosts } from '../../scripts/hosts/serve.js';
import { TODAY } from '../reading/documents.js';
import { asPage, seen } from './chromium.js';
import { SCREENS, type Page } from './engines/index.js';
import { openPage } from './engines/puppeteer.js';
import { HOST_PAGES } from './hosts.js';
import { helped, WIDGETS } from './look.js';

declare const axe: {
  run(place: object, options: object): Promise<AxeResults>;
};

/** A driver runs it beside the page: the policy of a host has nothing to say of it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How many widgets a document has, and what axe finds in them when all of it is open. */
const look = (place: Page) =>
  place.evaluate(async (selector) => {
    const widgets = Array.from(document.querySelectorAll(selector));
    if (widgets.length === 0) return { widgets: 0, faults: [] };
    for (const { shadowRoot } of widgets) {
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }
    const { violations } = await axe.run(
      { include: [selector] },
      { iframes: false, resultTypes: ['violations'] },
    );
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join()} ${failureSummary}`),
    );
    return { widgets: widgets.length, faults };
  }, WIDGETS);

describe(
  'The widgets on the page of a host',
  {
    timeout: 1_800_000,
    // What axe reads is the same in all engines.
    skip: !chosenEngines().includes('chromium'),
  },
  () => {
    let hosts: Hosts;
    let browser: Browser;

    before(async () => {
      hosts = await serveHosts({ watch: true, today: TODAY });
      browser = await launchChromium();
    });

    after(async () => {
      await browser.close();
      await hosts.close();
    });

    for (const { title, site, path, shown } of HOST_PAGES) {
      it(`leave the page as wide as a window of 320 px (1.4.10 Reflow): ${title}`, async () => {
        const page = await openPage(browser, `${hosts.origins[site]}${path}`, {
          width: 320,
          height: 640,
        });
        await shown(asPage(page));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        await page.close();
        assert.equal(width, 320);
      });

      for (const [screen, viewport] of SCREENS) {
        it(`have no fault that axe finds, on ${screen}: ${title}`, async () => {
          const page = await openPage(browser, `${hosts.origins[site]}${path}`, viewport);
          await shown(asPage(page));
          const found = [];
          for (const frame of page.frames()) {
            const place = seen(frame, page);
            await helped(place);
            await frame.evaluate(AXE);
            found.push(await look(place));
          }
          await page.close();
          assert.ok(found.some(({ widgets }) => widgets > 0));
          assert.deepEqual(
            found.flatMap(({ faults }) => faults),
            [],
          );
        });
      }
    }
  },
);
