import { CONDITIONS } from '../conditions.js';

const PATIENCE_MS = 180_000;

const tooLong = (address) =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${address} was not done in time`)), PATIENCE_MS).unref();
  });

/** Rejects with the first thing that goes wrong in a page. */
const firstFault = (page) =>
  new Promise((_, reject) => {
    page.on('pageerror', reject);
    page.on('requestfailed', (request) => {
      reject(new Error(`${request.url()}: ${request.failure()?.errorText}`));
    });
    page.on('response', (response) => {
      if (response.status() >= 400) reject(new Error(`${response.status()}: ${response.url()}`));
    });
  });

async function applyConditions(page, { viewport, processor, network }) {
  await page.setViewport(viewport);
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  if (network) await devtools.send('Network.emulateNetworkConditions', network);
  if (processor !== 1) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
  }
  return devtools;
}

/**
 * Opens a page in a new profile, with nothing in its cache, and measures there.
 *
 * @param prepare what runs in the page before its first byte, with its argument
 * @param measure gets the page and its devtools session
 */
export async function visit(browser, address, { conditions, prepare = [] }, measure) {
  const profile = await browser.createBrowserContext();
  try {
    const page = await profile.newPage();
    const devtools = await applyConditions(page, CONDITIONS[conditions]);
    if (prepare.length > 0) await page.evaluateOnNewDocument(...prepare);
    const measured = async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS });
      return measure(page, devtools);
    };
    return await Promise.race([measured(), firstFault(page), tooLong(address)]);
  } finally {
    await profile.close();
  }
}
