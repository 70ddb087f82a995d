import { launch, type Browser, type Page as PuppeteerPage, type Viewport } from 'puppeteer-core';
import { launchChromium } from '../../../bench/launch.js';
import { locate } from '../../../scripts/browsers.js';
import { asExpression, DESK, PATIENCE_MS, type Engine, type Page } from './engine.js';

const driven = (page: PuppeteerPage): Page => ({
  evaluate: (run, ...given) => page.evaluate(asExpression(run, given)) as Promise<never>,
  close: () => page.close(),
});

/** A page that stands in front: one behind another is not drawn. */
export async function openPage(
  browser: Browser,
  address: string,
  viewport: Viewport = DESK,
): Promise<PuppeteerPage> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
  return page;
}

const engineOf = (browser: Browser): Engine => ({
  open: async (address) => driven(await openPage(browser, address)),
  close: () => browser.close(),
});

export const startChromium = async () => engineOf(await launchChromium());

export const startFirefox = async () =>
  engineOf(await launch({ browser: 'firefox', executablePath: locate('firefox').binary! }));
