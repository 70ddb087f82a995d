import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import '../../src/embed/define-all.js';
import type { WijkElement } from '../../src/base/widget.js';
import { addressOf, attributesOf, readAddress } from '../../src/embed/description.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { ADDRESS, example } from '../widgets/documents.js';
import { allInside, failed, inside, isSeen, readable, words } from '../widgets/page.js';
import { DESCRIPTIONS, embedOf } from './embeds.js';
import { whileAnswering } from './requests.js';

type Widget = WijkElement<Kind>;

const FRAME = 'https://kit.example/0.1.0/frame.html';

function gauge(src: string, attributes: Readonly<Record<string, string>> = {}) {
  const element = document.createElement('wijk-indicator-gauge');
  for (const [name, value] of Object.entries({ src, ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

const ended = (elements: readonly Widget[], state: Widget['state']) =>
  until(() => elements.every((element) => element.state === state), `not all ${state}`);

describe('several widgets on a page', () => {
  it('case 82: one that is broken leaves the ones before and after it as they are', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const [first, broken, last] = [
      gauge(ADDRESS.gebiedsmonitor),
      gauge(ADDRESS.procesmonitor),
      gauge(ADDRESS.gebiedsmonitor),
    ];
    place.append(first, broken, last);
    await ended([first, last], 'ready');
    await ended([broken], 'failed');
    expect(readable(first)).to.equal(readable(last));
    expect(readable(first)).to.include('Groningen-Noord');
    expect(readable(broken)).to.include('Deze gegevens horen bij een ander onderdeel.');
  });

  it('case 88: ten of them share no id in the page and store nothing', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const elements: Widget[] = [];
    for (const { widget, src, options } of [...DESCRIPTIONS, ...DESCRIPTIONS]) {
      const element = document.createElement(`wijk-${widget}`);
      const attributes = attributesOf({ widget, src, options });
      for (const [name, value] of attributes) element.setAttribute(name, value);
      element.innerHTML = (await embedOf({ widget, src, options })).informing;
      elements.push(element);
    }
    place.append(...elements);
    await ended(elements, 'ready');
    expect(elements).to.have.length(10);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids)).to.have.length(ids.length);
    expect(place.querySelectorAll('[id]')).to.have.length(0);
    for (const element of elements) {
      const inner = allInside(element, '[id]').map(({ id }) => id);
      expect(new Set(inner), element.localName).to.have.length(inner.length);
    }
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });
});

describe('the document of a widget', () => {
  it('case 83: is that of the last address, however late others answer', async () => {
    const [own, other] = [await example('gebiedsmonitor'), await example('gebiedsmonitor')];
    for (const indicator of other.indicators) indicator.label = 'Van het eerste adres';
    const answers = new Map<string, (response: Response) => void>();
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const said: string[] = [];
    await whileAnswering(
      (url) =>
        /\/late-[ab]\.json$/.test(url)
          ? new Promise<Response>((resolve) => answers.set(url.slice(-6, -5), resolve))
          : undefined,
      async (asked) => {
        const element = gauge('/tests/absent/late-a.json');
        element.addEventListener('wijk-ready', () => said.push(readable(element)));
        place.append(element);
        await until(() => asked.length === 1);
        element.src = '/tests/absent/late-b.json';
        await until(() => asked.length === 2);
        answers.get('b')?.(new Response(JSON.stringify(own)));
        await ended([element], 'ready');
        answers.get('a')?.(new Response(JSON.stringify(other)));
        for (let count = 0; count < 5; count += 1) await nextFrame();
        await until(() => said.length > 0);
        expect(readable(element)).not.to.include('Van het eerste adres');
      },
    );
    expect(said).to.have.length(1);
  });

  for (const [what, answer] of [
    ['does not answer', () => Promise.reject(new TypeError('no way'))],
    ['answers 500', () => new Response('', { status: 500 })],
    ['is no JSON', () => new Response('<!doctype html>')],
    ['is no document', () => new Response('{"kind":"gebiedsmonitor"}')],
  ] as const) {
    it(`case 84: that ${what} is asked once, by however many, and again only by a visitor`, async () => {
      const src = `/tests/absent/${encodeURIComponent(what)}.json`;
      const place = await fixture<HTMLElement>(html`<main></main>`);
      await whileAnswering(
        (url) => (url.includes('/tests/absent/') ? answer() : undefined),
        async (asked) => {
          const elements = Array.from({ length: 10 }, () => gauge(src));
          place.append(...elements);
          await ended(elements, 'failed');
          expect(asked).to.have.length(1);

          const later = gauge(src);
          place.append(later);
          await ended([later], 'failed');
          for (const area of ['selwerd', 'paddepoel', 'tuinwijk']) {
            const failure = oneEvent(later, 'wijk-error');
            later.area = area;
            await failure;
          }
          for (let count = 0; count < 10; count += 1) await nextFrame();
          expect(asked).to.have.length(1);

          const [button] = allInside<HTMLButtonElement>(later, '.failure button');
          if (what === 'is no document') {
            expect(button).to.equal(undefined);
            return;
          }
          const again = oneEvent(later, 'wijk-error');
          expect(button?.textContent).to.equal('Opnieuw proberen');
          button?.click();
          await again;
          expect(asked).to.have.length(2);
        },
      );
    });
  }

  for (const description of DESCRIPTIONS) {
    it(`case 85: ${description.widget} says where it is from, of when and under which licence, and has an address that stays`, async () => {
      const place = await fixture<HTMLElement>(html`<main></main>`);
      const element: Widget = document.createElement(`wijk-${description.widget}`);
      const document_ = (await (await fetch(description.src)).json()) as {
        meta: Record<string, unknown>;
      };
      Object.assign(document_.meta, {
        published: '2026-01-15',
        licence: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      });
      for (const [name, value] of attributesOf(description)) element.setAttribute(name, value);
      (element as WijkIndicatorGauge).data = document_;
      place.append(element);
      await ended([element], 'ready');
      await element.updateComplete;
      const source = inside(element, '.source');
      expect(isSeen(source)).to.equal(true);
      expect(words(source.textContent)).to.match(/^(Bron|Dit komt uit): \S/);
      inside<HTMLDetailsElement>(element, '.about').open = true;
      const about = words(inside(element, '.about').textContent);
      expect(about).to.match(/15 januari 2026/);
      expect(about).to.include('CC BY 4.0');

      const address = addressOf(description, FRAME);
      expect(readAddress(address)).to.deep.equal(description);
      expect((await embedOf(description)).informing).to.include(address.replaceAll('&', '&amp;'));
    });
  }

  for (const area of [
    'WK001499',
    'WK0014 ',
    'wk001400',
    'Groningen-Noord',
    'GRONINGEN-NOORD',
    'groningen noord',
  ]) {
    it(`case 86: area="${area}", which is none of it, is said, and no other area shown instead`, async () => {
      const address = addressOf(
        {
          widget: 'indicator-gauge',
          src: new URL(ADDRESS.gebiedsmonitor, location.href).href,
          options: { area },
        },
        FRAME,
      );
      const { src = '', options } = readAddress(address) ?? {};
      const { element, event } = await failed<WijkIndicatorGauge>(
        html`<wijk-indicator-gauge src=${src} area=${options?.area ?? ''}></wijk-indicator-gauge>`,
      );
      expect(event.code).to.equal('unknown-area');
      expect(event.message).to.include(area.trim()).and.to.include('groningen-noord');
      expect(readable(element)).to.include('Dit gebied staat niet in de gegevens.');
      expect(allInside(element, '.lead, table')).to.have.length(0);
    });
  }

  it('case 86: an id with blanks around it is the area that it names', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const element = gauge(ADDRESS.gezondheid, { indicator: 'eenzaam', area: ' tuinwijk\n' });
    place.append(element);
    await ended([element], 'ready');
    expect(readable(element)).to.include('Tuinwijk');
  });
});
