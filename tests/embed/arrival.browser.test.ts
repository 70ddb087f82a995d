import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import '../../src/embed/script.js';
import { watch } from '../../src/embed/watch.js';
import { upgrade } from '../../src/embed/upgrade.js';
import { ADDRESS, example } from '../widgets/documents.js';
import { allInside, inside, isSeen, readable, ready, settled, shown } from '../widgets/page.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import { whileAnswering } from './requests.js';

const GAUGE = `<wijk-indicator-gauge src="${ADDRESS.gebiedsmonitor}"></wijk-indicator-gauge>`;
const LINK = `<p><a class="wijkraam" href="/frame.html?widget=indicator-gauge&src=${ADDRESS.gebiedsmonitor}">De cijfers</a></p>`;

/** The events of the kit that a page hears while something is done. */
async function heardWhile(act: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const hear = ({ type }: Event) => heard.push(type);
  for (const type of ['wijk-ready', 'wijk-error']) document.addEventListener(type, hear);
  await act();
  for (const type of ['wijk-ready', 'wijk-error']) document.removeEventListener(type, hear);
  return heard;
}

const gaugesIn = (place: ParentNode) => [...place.querySelectorAll('wijk-indicator-gauge')];

const allReady = (place: ParentNode) =>
  until(() => gaugesIn(place).length > 0, 'no gauges').then(() =>
    Promise.all(gaugesIn(place).map(ready)),
  );

/** When a failure would have been told, had it been one. */
async function hadItsTime(): Promise<void> {
  await import('../../src/base/templates/failure.js');
  for (let time = 0; time < 5; time += 1) {
    await nextFrame();
    await settled();
  }
}

describe('a widget that comes to a page', () => {
  it('case 9: by innerHTML, goes, and comes back with the history of the page, once each time', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const views: Readonly<Record<string, string>> = { '#cijfers': GAUGE, '#markup': LINK };
    const show = () => {
      place.innerHTML = views[location.hash] ?? '<p>Iets anders</p>';
    };
    const go = async (move: () => void) => {
      const moved = oneEvent(window, 'popstate');
      move();
      await moved;
      show();
    };
    const before = location.href;
    const heard = await heardWhile(async () => {
      for (const hash of ['#cijfers', '#anders', '#markup', '#anders-weer']) {
        history.pushState(null, '', hash);
        show();
        if (hash in views) await allReady(place);
      }
      await go(() => {
        history.back();
      });
      await allReady(place);
      await go(() => {
        history.go(-2);
      });
      await allReady(place);
      await go(() => {
        history.forward();
      });
      expect(gaugesIn(place)).to.have.length(0);
    });
    history.replaceState(null, '', before);
    expect(heard).to.deep.equal(Array.from({ length: 4 }, () => 'wijk-ready'));
  });

  it('case 9: is as it was when the browser brings back its page as it left it (told by its events: an engine keeps no page of a test)', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    place.innerHTML = GAUGE + LINK;
    await until(() => gaugesIn(place).length === 2);
    await allReady(place);
    const before = gaugesIn(place).map((gauge) => readable(gauge));
    const heard = await heardWhile(() =>
      whileAnswering(
        () => undefined,
        async (asked) => {
          for (const type of ['pagehide', 'pageshow'] as const) {
            dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
          }
          await nextFrame();
          expect(asked).to.deep.equal([]);
        },
      ),
    );
    expect(heard).to.deep.equal([]);
    expect(gaugesIn(place).map((gauge) => readable(gauge))).to.deep.equal(before);
  });

  it('case 11: before the document inside it, which the server sends in parts', async () => {
    const text = JSON.stringify(await example('gebiedsmonitor'));
    const middle = Math.floor(text.length / 2);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    // The element lives in the page of this test, so that it is defined; its parts come as a parser hands them over.
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const element = document.createElement('wijk-indicator-gauge');
    for (const type of ['wijk-ready', 'wijk-error']) element.addEventListener(type, hear);
    try {
      document.body.append(element);
      await nextFrame();
      expect(element.state).to.equal('waiting');
      const script = page.createElement('script');
      script.type = 'application/json';
      element.append(document.adoptNode(script));
      for (const part of [text.slice(0, middle), text.slice(middle)]) {
        script.append(part);
        await hadItsTime();
      }
      await ready(element);
      await until(() => heard.length > 0);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('readystatechange'));
      element.remove();
    }
    expect(heard).to.deep.equal(['wijk-ready']);
  });

  it('case 11: with a document inside it that is no whole one, says so when all of the page is there', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const element = document.createElement('wijk-indicator-gauge');
    element.innerHTML = '<script type="application/json">{"kind":</script>';
    document.body.append(element);
    const failed = oneEvent(element, 'wijk-error');
    await hadItsTime();
    expect(element.state).to.equal('loading');
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('readystatechange'));
    await failed;
    expect(element.state).to.equal('failed');
    element.remove();
  });

  for (const [name, attributes] of [
    ['wijk-indicator-gauge', { src: ADDRESS.gebiedsmonitor }],
    [
      'wijk-comparison',
      { src: ADDRESS.gezondheid, indicator: 'eenzaam', area: 'selwerd', areas: 'tuinwijk' },
    ],
    ['wijk-funding-breakdown', { src: ADDRESS.procesmonitor }],
    ['wijk-intervention-card', { src: ADDRESS.interventiemonitor }],
    ['wijk-seven-vinkjes', { src: ADDRESS.interventiemonitor, mode: 'fill' }],
  ] as const) {
    it(`case 12: ${name} is the same after it was moved, and after it was away, and asks for nothing again`, async () => {
      const place = await fixture<HTMLElement>(html`
        <div>
          <section></section>
          <section></section>
        </div>
      `);
      const [here, there] = place.children as unknown as [HTMLElement, HTMLElement];
      const element = document.createElement(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        element.setAttribute(attribute, value);
      }
      const ready = oneEvent(element, 'wijk-ready');
      here.append(element);
      await ready;
      element.scrollIntoView();
      const drawings = () => allInside(element, '.drawing svg').length;
      const places = allInside(element, '.drawing').length;
      if (places > 0) await until(() => drawings() > 0, 'not drawn');
      const open = allInside<HTMLDetailsElement>(element, 'details')[0];
      if (open) open.open = true;
      if (name === 'wijk-seven-vinkjes') inside(element, 'input').click();
      await element.updateComplete;
      const before = readable(element);

      await whileAnswering(
        () => undefined,
        async (asked) => {
          const heard = await heardWhile(async () => {
            there.append(element);
            await nextFrame();
            expect(readable(element)).to.equal(before);
            element.remove();
            for (let frame = 0; frame < 3; frame += 1) await nextFrame();
            here.append(element);
            element.scrollIntoView();
            await element.updateComplete;
            if (places > 0) {
              await until(() => drawings() > 0, 'not drawn again');
            }
          });
          expect(heard).to.deep.equal([]);
          expect(asked).to.deep.equal([]);
        },
      );
      expect(readable(element)).to.equal(before);
      expect(open?.open ?? true).to.equal(true);
      if (name === 'wijk-seven-vinkjes') {
        expect(allInside(element, 'input:checked')).to.have.length(1);
      }
    });
  }

  it('case 1: is one, where two copies of the kit look out for ordinary markup', async () => {
    watch();
    const place = await fixture<HTMLElement>(html`<main></main>`);
    place.innerHTML = LINK + LINK;
    await until(() => gaugesIn(place).length === 2);
    await allReady(place);
    upgrade(document);
    expect(gaugesIn(place)).to.have.length(2);
  });
});

describe('the place of a widget', () => {
  it('may be the shadow root of another component', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<section></section>';
    const inner = root.querySelector('section')!.attachShadow({ mode: 'closed' });
    const heard: EventTarget[] = [];
    document.addEventListener(
      'wijk-ready',
      ({ target }) => {
        if (target) heard.push(target);
      },
      { once: true },
    );
    const comparison = document.createElement('wijk-comparison');
    Object.assign(comparison, {
      src: ADDRESS.gezondheid,
      indicator: 'eenzaam',
      area: 'selwerd',
      areas: ['tuinwijk'],
    });
    inner.append(comparison);
    await ready(comparison);
    comparison.scrollIntoView();
    await until(() => allInside(comparison, '.drawing svg').length === 1, 'not drawn');
    // A page hears of it as of anything in that component.
    expect(heard).to.deep.equal([outer]);
  });

  it('may be a dialog that is closed, and opens later', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`
      <dialog style="inline-size: 600px"><p>Een venster</p></dialog>
    `);
    const comparison = document.createElement('wijk-comparison');
    Object.assign(comparison, {
      src: ADDRESS.gezondheid,
      indicator: 'eenzaam',
      area: 'selwerd',
      areas: ['tuinwijk'],
    });
    const ready = oneEvent(comparison, 'wijk-ready');
    dialog.append(comparison);
    await ready;
    // One in sight that came later is drawn; so the one in the dialog had its turn.
    const inSight = await shown<WijkComparison>(
      html`<wijk-comparison
        src=${ADDRESS.gezondheid}
        indicator="eenzaam"
        area="selwerd"
        areas="tuinwijk"
      ></wijk-comparison>`,
    );
    inSight.scrollIntoView();
    await until(() => allInside(inSight, '.drawing svg').length === 1, 'not drawn');
    expect(allInside(comparison, '.drawing svg')).to.have.length(0);
    dialog.showModal();
    comparison.scrollIntoView();
    await until(() => allInside(comparison, '.drawing svg').length === 1, 'not drawn');
    const drawing = inside(comparison, '.drawing');
    expect(isSeen(drawing)).to.equal(true);
    expect(inside(comparison, '.drawing svg').getBoundingClientRect().width).to.be.closeTo(
      drawing.getBoundingClientRect().width,
      1,
    );
    dialog.close();
  });
});
