import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../../bench/launch.js';
import { builtRelease } from '../../scripts/hosts/release.js';
import { serveHosts, type Hosts } from '../../scripts/hosts/serve.js';
import { shownReport } from '../check-page/shown-report.js';
import { desk, emptyFolder, write } from '../cli/desk.js';
import { edge, fixture, invalid, valid } from '../data-schema/fixtures.js';
import { asPage } from './chromium.js';
import { PATIENCE_MS } from './engines/engine.js';

/** All that the page may ask for, before anything is given to it. */
const PARTS = ['check/', 'check/check.css', 'check/check.js', 'themes/neutral.css'];

const ALL = [...invalid, ...edge, ...valid];

const MEGABYTE = 2 ** 20;

/** A monitor as large as that of a whole country, with a decimal comma in the last figure. */
function large(): string {
  const document = fixture<Record<string, any>>('valid', 'gebiedsmonitor');
  const [{ parent: _parent, ...area }] = document['areas'];
  const [observation] = document['observations'];
  const size = JSON.stringify([area, observation], null, 2).length;
  const ids = Array.from({ length: (20 * MEGABYTE) / size }, (_, index) => `gebied-${index}`);
  document['areas'] = ids.map((id) => ({ ...area, id }));
  document['observations'] = ids.map((id) => ({ ...observation, area: id }));
  document['observations'].at(-1).value = '28,4';
  return JSON.stringify(document, null, 2);
}

// What a browser makes of the page is tested in three engines, from source: here the question is what was built.
describe('The page of the check as it is built, in Chromium alone', () => {
  const folder = emptyFolder();
  let hosts: Hosts;
  let browser: Browser;
  let base = '';
  let page: Page;
  let mouse: CDPSession;
  const asked: string[] = [];
  const said: string[] = [];

  before(async () => {
    hosts = await serveHosts();
    browser = await launchChromium();
    base = builtRelease(hosts.origins['kit'] ?? '').base;
    page = await browser.newPage();
    mouse = await page.createCDPSession();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${base}check/`);
    await page.waitForSelector('#files');
  });

  after(async () => {
    await browser.close();
    await hosts.close();
  });

  const tells = (part: string) =>
    page.waitForSelector(
      `::-p-xpath(//*[@role="status"][contains(normalize-space(.), '${part}')])`,
    );

  async function choose(...names: readonly string[]): Promise<void> {
    const field = await page.$('input#files');
    await field!.uploadFile(...names.map((name) => join(folder, name)));
  }

  /** Does with the mouse what a visitor does with what lies on the desk. */
  async function drag(type: 'dragEnter' | 'dragOver' | 'drop', ...names: readonly string[]) {
    const files = names.map((name) => join(folder, name));
    const data = { items: [], files, dragOperationsMask: 1 };
    await mouse.send('Input.dispatchDragEvent', { type, x: 600, y: 60, data });
  }

  it('tells of every fixture, and of all of them together, what the command prints', async () => {
    const names = ALL.map(({ name, document }) => write(folder, `${name}.json`, document));
    const { out, err } = await desk(folder, 'check', ...names);
    await choose(...names);
    await tells(`in ${names.length} bestanden.`);
    assert.deepEqual(
      { out: `${await asPage(page).evaluate(shownReport)}\n`, err: '' },
      { out, err },
    );
    assert.match(out, /^ {2}fout op regel /m);
    assert.match(out, /^ {2}waarschuwing op regel /m);
  });

  it('takes what is dropped on it, and tells a folder from a file', async () => {
    mkdirSync(join(folder, 'cijfers'));
    write(folder, 'gesleept.json', '{');
    await drag('dragEnter', 'cijfers', 'gesleept.json');
    await drag('dragOver', 'cijfers', 'gesleept.json');
    await page.waitForSelector('.dragging');
    await drag('drop', 'cijfers', 'gesleept.json');
    await tells('cijfers is een map.');
    await page.waitForSelector('article[aria-label="gesleept.json"]');
    assert.equal(await page.$('.dragging'), null);
    assert.equal(page.url(), `${base}check/`);
  });

  it('checks a file of 20 MB', async () => {
    const text = large();
    assert.ok(text.length > 20 * MEGABYTE);
    await choose(write(folder, 'groot.json', text));
    const found = await page.waitForSelector('article[aria-label="groot.json"] .errors li', {
      timeout: PATIENCE_MS,
    });
    assert.match(
      await found!.evaluate(({ textContent }) => textContent),
      /observations\[\d+\]\.value: Hier staat "28,4"\./,
    );
  });

  it('asks for nothing but itself, and its policy lets nothing out', async () => {
    assert.deepEqual(asked.sort(), PARTS.map((part) => base + part).sort());
    assert.deepEqual(said, []);
    const sent = await page.evaluate(() =>
      fetch(location.href, { method: 'POST', body: 'x' }).then(
        () => 'sent',
        () => 'refused',
      ),
    );
    assert.equal(sent, 'refused');
    assert.equal(asked.length, PARTS.length);
  });
});
