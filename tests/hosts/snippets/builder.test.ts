import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page as PuppeteerPage } from 'puppeteer-core';
import { launchChromium } from '../../../bench/launch.js';
import { builtRelease } from '../../../scripts/hosts/release.js';
import { serveHosts, type Hosts } from '../../../scripts/hosts/serve.js';
import type { WidgetName } from '../../../src/embed/description.js';
import { FORMS, type Form } from '../../../src/embed/snippets/index.js';
import { asPage, inFrame } from '../chromium.js';
import { openPage } from '../engines/puppeteer.js';
import { complaints, framesFit, settled, unsaid } from '../look.js';
import { servePaste, type PasteSite } from '../paste.js';
import { bundled } from './bundle.js';

/** The widgets that the builder must offer for each document of the programme. */
const OFFERED = {
  gebiedsmonitor: ['indicator-gauge', 'comparison'],
  interventiemonitor: ['intervention-card', 'seven-vinkjes'],
  procesmonitor: ['funding-breakdown'],
} as const satisfies Readonly<Record<string, readonly WidgetName[]>>;

/** Chooses as an editor does. @returns what stands in the field with the code, as soon as it is there */
async function codeFor(builder: PuppeteerPage, widget: WidgetName, form: Form): Promise<string> {
  for (const choice of [`[name=widget][value=${widget}]`, `[name=form][value=${form}]`]) {
    const radio = await builder.waitForSelector(`input${choice}`);
    await radio?.evaluate((input) => {
      (input as HTMLInputElement).click();
    });
  }
  const code = await builder.waitForSelector('textarea#snippet');
  return (await code?.evaluate(({ value }) => value)) ?? '';
}

/** The colours of the surface and of the number of the first gauge in a page. */
const look = (page: PuppeteerPage) =>
  asPage(page).evaluate(() => {
    const { shadowRoot } = document.querySelector('wijk-indicator-gauge')!;
    return [
      getComputedStyle(shadowRoot!.querySelector('.base')!).backgroundColor,
      getComputedStyle(shadowRoot!.querySelector('.number')!).color,
    ];
  });

// The same snippets are pasted in three engines in `snippets.test.ts`: here the question is what the builder gives.
describe(
  'The code that the snippet builder of the release shows, in Chromium alone',
  { timeout: 1_800_000 },
  () => {
    let hosts: Hosts;
    let site: PasteSite;
    let browser: Browser;

    before(async () => {
      hosts = await serveHosts();
      site = await servePaste();
      browser = await launchChromium();
    });

    after(async () => {
      await browser.close();
      await site.close();
      await hosts.close();
    });

    const openBuilder = (document: string) => {
      const { kit = '', data = '' } = hosts.origins;
      const src = encodeURIComponent(`${data}/groningen-noord/${document}.json`);
      return openPage(browser, `${builtRelease(kit).base}embed/?src=${src}`);
    };

    it('looks where it is pasted as its preview does, in the theme that is chosen', async () => {
      const builder = await openBuilder('gebiedsmonitor');
      await builder.waitForSelector('textarea#snippet');
      const plain = await look(builder);
      await builder.select('select#theme', 'nplv');
      const preview = await look(builder);
      assert.notDeepEqual(preview, plain);
      const page = await openPage(
        browser,
        site.put(await codeFor(builder, 'indicator-gauge', 'element')),
      );
      assert.deepEqual(await settled(asPage(page), 1), ['wijk-indicator-gauge ready']);
      assert.deepEqual(await look(page), preview);
      assert.deepEqual(await complaints(asPage(page)), []);
      await page.close();
      await builder.close();
    });

    for (const [document, widgets] of Object.entries(OFFERED)) {
      describe(`for the ${document}`, () => {
        let builder: PuppeteerPage;
        const said: string[] = [];

        before(async () => {
          builder = await openBuilder(document);
          builder.on('console', (message) => said.push(message.text()));
          builder.on('pageerror', (error) => said.push(String(error)));
        });

        after(() => builder.close());

        it('is there for each widget that the document has figures for', async () => {
          await builder.waitForSelector('input[name=widget]');
          assert.deepEqual(
            await builder.$$eval('input[name=widget]', (all) => all.map(({ value }) => value)),
            widgets,
          );
        });

        for (const widget of widgets) {
          for (const form of FORMS) {
            it(`shows the ${widget} in the form ${form} where it is pasted`, async () => {
              await builder.bringToFront();
              const code = await codeFor(builder, widget, form);
              const { head, body } =
                form === 'package'
                  ? await bundled(`built-${widget}`, code)
                  : { head: '', body: code };
              const page = await openPage(browser, site.put(body, { head }));
              const host = asPage(page);
              if (form === 'frame') await framesFit(host);
              const place = form === 'frame' ? inFrame(page) : host;
              assert.deepEqual(await settled(place, 1), [`wijk-${widget} ready`]);
              assert.deepEqual(await unsaid(host), []);
              assert.deepEqual(await complaints(host), []);
              assert.deepEqual(said, []);
              await page.close();
            });
          }
        }
      });
    }
  },
);
