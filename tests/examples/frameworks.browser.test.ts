import type { AxeResults } from 'axe-core';
import { expect } from '@open-wc/testing';
import { IN_CHROMIUM } from '../accessibility/driver.js';
import { until } from '../until.js';
import '../../src/embed/define-all.js';
import { helped, isSeen, readable, words } from '../widgets/page.js';

const SITE = '/build/site/frameworks';

let frame: HTMLIFrameElement;

/** A built example as a visitor opens it. */
async function open(folder: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '900';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `${SITE}/${folder}/index.html`;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const gaugeIn = (page: Document) => page.querySelector('wijk-indicator-gauge')!;
const vinkjesIn = (page: Document) => page.querySelector('wijk-seven-vinkjes')!;
const statusIn = (page: Document) => page.querySelector('main > [role="status"]')?.textContent;

const ready = (element: () => { state?: string } | null) =>
  until(() => element()?.state === 'ready', 'the widget is ready');

/** What the checker finds in a page, which gets a checker of its own; what it reads is the same in all engines. */
async function faultsOf(page: Document): Promise<string[]> {
  const checker = page.createElement('script');
  const loaded = new Promise((resolve) => checker.addEventListener('load', resolve));
  checker.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(checker);
  await loaded;
  const { axe } = page.defaultView as unknown as { axe: { run(): Promise<AxeResults> } };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join()} ${failureSummary}`),
  );
}

const SAID = 'In Groningen-Noord voelt 28% van de bewoners zich wel eens onveilig';

describe('The examples for other ways of building', () => {
  afterEach(() => frame.remove());

  for (const folder of ['bare-modules', 'react', 'vue']) {
    it(`show the figure that the page gives, and hear of it (${folder})`, async () => {
      const page = await open(folder);
      await ready(() => gaugeIn(page));
      expect(readable(gaugeIn(page)))
        .to.include('28%')
        .and.to.include('(2022)');
      expect(gaugeIn(page).hasAttribute('data')).to.equal(false);
      await until(() => statusIn(page) === 'De cijfers staan op de pagina.');
    });
  }

  for (const folder of ['react', 'vue']) {
    it(`follow what a visitor chooses and answers (${folder})`, async () => {
      const page = await open(folder);
      await ready(() => gaugeIn(page));
      const select = page.querySelector('select')!;
      select.value = 'ervaren-eenzaamheid';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => /eenzaam/i.test(readable(gaugeIn(page))));

      await ready(() => vinkjesIn(page));
      const input = () =>
        vinkjesIn(page).shadowRoot?.querySelector<HTMLInputElement>('input[value="yes"]');
      await until(() => input());
      input()?.click();
      const answered = page.querySelector('#answered')!;
      await until(() => words(answered.textContent) === '1 van de 7 vragen beantwoord.');
    });
  }

  it('say everything before a script has run, and hand it over to the widget (server)', async () => {
    const markup = await (await fetch(`${SITE}/server/index.html`)).text();
    const sent = new DOMParser().parseFromString(markup, 'text/html');
    expect(words(sent.querySelector('wijk-indicator-gauge')!.textContent)).to.include(SAID);

    const page = await open('server');
    await ready(() => gaugeIn(page));
    expect(readable(gaugeIn(page))).to.include(SAID);
    expect(isSeen(gaugeIn(page).querySelector('p')!)).to.equal(false);
    const link = gaugeIn(page).querySelector<HTMLAnchorElement>('a[href*="frame.html"]')!;
    expect((await fetch(link.href)).ok).to.equal(true);
  });

  for (const folder of IN_CHROMIUM ? ['bare-modules', 'react', 'vue', 'server'] : []) {
    it(`have no fault that axe finds (${folder})`, async () => {
      const page = await open(folder);
      await ready(() => gaugeIn(page));
      await helped(gaugeIn(page));
      expect(await faultsOf(page)).to.deep.equal([]);
    });
  }

  it('are each a tap away from the first page', async () => {
    const markup = await (await fetch('/examples/index/index.html')).text();
    for (const folder of ['bare-modules', 'react', 'vue', 'server']) {
      expect(markup).to.include(`href="{{frameworks}}/frameworks/${folder}/"`);
    }
  });
});
