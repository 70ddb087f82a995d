import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer, type ViteDevServer } from 'vite';
import type { Browser } from 'puppeteer-core';
import config from '../../.storybook/vite.config.js';
import { launchChromium } from '../../bench/launch.js';

/** A module as Storybook has them: it takes a change in by itself. */
const moduleSaying = (text: string) => `
customElements.define('wijk-proef', class extends HTMLElement {
  connectedCallback() { this.textContent = '${text}'; }
});
import.meta.hot.accept();
`;

const PAGE = `<!doctype html><title>Proef</title><link rel="icon" href="data:,">
<wijk-proef></wijk-proef><script type="module" src="./element.js"></script>`;

describe('The code of an element', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wijkraam-'));
  const element = join(folder, 'element.js');
  let server: ViteDevServer;
  let browser: Browser;

  before(async () => {
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(element, moduleSaying('eerst'));
    server = await createServer({ ...config, configFile: false, root: folder, logLevel: 'silent' });
    await server.listen(0);
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('that is changed comes with a fresh page, and is not defined twice, in Chromium alone: Storybook is for makers (19)', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(`document.querySelector('wijk-proef').textContent === 'eerst'`);
    writeFileSync(element, moduleSaying('daarna'));
    await page.waitForFunction(`document.querySelector('wijk-proef').textContent === 'daarna'`);
    assert.deepEqual(errors, []);
  });
});
