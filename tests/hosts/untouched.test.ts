import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../bench/launch.js';
import { chosenEngines } from '../../scripts/browsers.js';
import { serveHosts, type Hosts } from '../../scripts/hosts/serve.js';
import { TODAY } from '../reading/documents.js';
import { asPage, pictureOf, type Rectangle } from './chromium.js';
import { PHONE, SCREENS } from './engines/index.js';
import { openPage } from './engines/puppeteer.js';
import { HOST_PAGES } from './hosts.js';
import { OURS } from './look.js';

/** Longest stretch of nothing that a reader takes for a part of the page, in px: see field case 15. */
const BLANK_GAP = 400;

function blacken({ width, data }: PNG, { left, top, right, bottom }: Rectangle): void {
  for (let y = Math.max(0, top); y < bottom; y += 1) {
    for (let x = Math.max(0, left); x < Math.min(right, width); x += 1) {
      data.set([0, 0, 0, 255], (y * width + x) * 4);
    }
  }
}

describe(
  'The page of a host',
  {
    timeout: 1_800_000,
    // Only its driver takes whole pages and turns scripts off.
    skip: !chosenEngines().includes('chromium'),
  },
  () => {
    let hosts: Hosts;
    let bare: Hosts;
    let browser: Browser;

    before(async () => {
      hosts = await serveHosts({ watch: true, today: TODAY });
      bare = await serveHosts({ watch: true, kit: false, today: TODAY });
      browser = await launchChromium();
    });

    after(async () => {
      await browser.close();
      await hosts.close();
      await bare.close();
    });

    for (const { title, site, path, shown, ownWork, changes, informs } of HOST_PAGES) {
      for (const [screen, viewport] of SCREENS) {
        it(`looks the same around the widgets as without the kit, on ${screen}: ${title}`, async () => {
          const changing = changes === undefined ? [] : [changes];
          const withKit = await openPage(browser, `${hosts.origins[site]}${path}`, viewport);
          await shown(asPage(withKit));
          await ownWork(asPage(withKit));
          const one = await pictureOf(withKit, changing);
          await withKit.close();

          const without = await openPage(browser, `${bare.origins[site]}${path}`, viewport);
          await ownWork(asPage(without));
          const other = await pictureOf(without, changing);
          await without.close();

          const [seen, expected] = [one, other].map(({ png }) => PNG.sync.read(Buffer.from(png)));
          assert.ok(seen && expected);
          assert.deepEqual([seen.width, seen.height], [expected.width, expected.height]);
          for (const rectangle of [...one.masked, ...other.masked]) {
            blacken(seen, rectangle);
            blacken(expected, rectangle);
          }
          const { width, height } = seen;
          assert.equal(pixelmatch(seen.data, expected.data, undefined, width, height), 0);
        });
      }

      if (informs === false) continue;
      it(`informs where no script runs (15): ${title}`, async () => {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.setViewport(PHONE);
        await page.goto(`${hosts.origins[site]}${path}`);
        const embeds = await asPage(page).evaluate((ours) => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          return Array.from(document.querySelectorAll<HTMLElement>(`${ours}, noscript`))
            .filter((element) => element.localName !== 'iframe')
            .map((element) => {
              const last = element.lastElementChild?.getBoundingClientRect();
              return {
                message: element.querySelector<HTMLElement>('strong')?.checkVisibility() ?? false,
                figures: element.querySelector('td')?.checkVisibility() ?? false,
                source: /(Bron|Dit komt uit): /.test(element.innerText),
                link: element.querySelector('p:last-child > a')?.checkVisibility() ?? false,
                gap: element.getBoundingClientRect().bottom - (last?.bottom ?? 0),
              };
            });
        }, OURS);
        await page.close();
        // The page that is built with the package has its figures in its own script.
        assert.equal(embeds.length === 0, path === '/' && site === 'intranet');
        for (const { gap, ...said } of embeds) {
          assert.deepEqual(said, { message: true, figures: true, source: true, link: true });
          assert.ok(gap < BLANK_GAP, `${gap} px of nothing`);
        }
      });
    }
  },
);
