import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import { buttonsOf, download } from '../downloads/saved.js';
import { ADDRESS, example } from '../widgets/documents.js';
import { allInside, inside, words } from '../widgets/page.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";

type Page = Window & typeof globalThis & { complaints?: string[] };
type Widget = WijkElement<Kind>;

describe('under the strictest policy', () => {
  const address = '/tests/embed/strict.csp.html';
  let frame: HTMLIFrameElement;
  let page: Page;

  beforeEach(async () => {
    frame = await fixture(html`<iframe width="700" height="900" src=${address}></iframe>`);
    page = frame.contentWindow as Page;
    await until(() => page.complaints !== undefined, 'no page');
  });

  afterEach(() => {
    expect(page.complaints).to.deep.equal([]);
  });

  async function put<N extends keyof HTMLElementTagNameMap>(
    name: N,
    properties: Partial<HTMLElementTagNameMap[N]>,
  ): Promise<HTMLElementTagNameMap[N]> {
    const element = page.document.createElement(name);
    Object.assign(element, properties);
    const ready = oneEvent(element, 'wijk-ready');
    page.document.body.append(element);
    await ready;
    return element;
  }

  const drawingsOf = (element: Widget) => allInside(element, '.drawing');

  /** Waits until a drawing says a text. */
  const says = (drawing: HTMLElement, text: string) =>
    until(() => words(drawing.textContent).includes(text), `not drawn: ${text}`);

  /** Looks values up in each chart of a widget, by key, by mouse and by finger. */
  async function lookUp(element: Widget): Promise<void> {
    for (const drawing of drawingsOf(element)) {
      const placeOf = () => drawing.parentElement?.querySelector<HTMLElement>('.lookup');
      const said = () => drawing.parentElement?.querySelector('.tip b')?.textContent ?? '';
      await until(placeOf, 'nothing to look up');
      const place = placeOf()!;
      place.scrollIntoView();
      place.focus();
      for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'End']) {
        place.dispatchEvent(
          new page.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        await element.updateComplete;
        expect(said(), key).not.to.equal('');
      }
      page.document.body.dispatchEvent(
        new page.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
      await element.updateComplete;
      expect(said()).to.equal('');
      const { left, top, width, height } = place.getBoundingClientRect();
      for (const type of ['pointermove', 'pointerdown']) {
        for (let step = 0; step <= 40; step += 1) {
          place.dispatchEvent(
            new page.PointerEvent(type, {
              clientX: left + (width * (step % 8)) / 8 + 8,
              clientY: top + (height * step) / 40,
              pointerType: type === 'pointermove' ? 'mouse' : 'touch',
            }),
          );
        }
        await element.updateComplete;
      }
    }
  }

  /** Does to a widget with charts all that can be done to it. */
  async function use(element: Widget): Promise<void> {
    await lookUp(element);

    frame.width = '360';
    await until(
      () =>
        drawingsOf(element).every(
          (drawing) =>
            Math.abs(
              (drawing.querySelector('svg')?.width.baseVal.value ?? 0) - drawing.offsetWidth,
            ) <= 1,
        ),
      'not narrower',
    );
    frame.width = '700';

    const colours = () =>
      allInside(element, '.drawing svg text').map((text) => getComputedStyle(text).fill);
    const light = colours();
    element.style.colorScheme = 'dark';
    expect(colours()).not.to.include.members(light);
    element.style.setProperty('--wijk-ink', 'rgb(250, 200, 100)');
    expect(colours()).to.include('rgb(250, 200, 100)');
    element.style.removeProperty('--wijk-ink');
    element.style.removeProperty('color-scheme');
    expect(colours()).to.deep.equal(light);

    page.dispatchEvent(new Event('beforeprint'));
    expect(allInside(element, 'table').every((table) => table.checkVisibility())).to.equal(true);
    page.dispatchEvent(new Event('afterprint'));

    expect((await download(element, 'Cijfers (CSV)', 0, page)).text).to.include(';');
    const pictures = buttonsOf(element).filter(({ textContent }) => textContent.includes('(SVG)'));
    for (const index of pictures.keys()) {
      expect((await download(element, 'Plaatje (SVG)', index, page)).text).to.include('</svg>');
      expect((await download(element, 'Plaatje (PNG)', index, page)).bytes.length).to.be.above(
        1000,
      );
    }
  }

  it('says so itself', async () => {
    const { headers } = await fetch(address);
    expect(headers.get('content-security-policy')).to.equal(POLICY);
    // The test can see what the policy refuses.
    const image = page.document.createElement('img');
    image.src = 'http://localhost:1/none.png';
    await until(() => page.complaints?.length === 1, 'not seen');
    expect(page.complaints?.splice(0).join('')).to.include('img-src');
  });

  it('case 21: what checks a document makes no code of text, nor tries to', async () => {
    for (const [name, src] of [
      ['wijk-indicator-gauge', ADDRESS.gebiedsmonitor],
      ['wijk-funding-breakdown', ADDRESS.procesmonitor],
      ['wijk-intervention-card', ADDRESS.interventiemonitor],
    ] as const) {
      const element = await put(name, { src });
      expect(element.state).to.equal('ready');
    }
    // The test can see such a try.
    Reflect.construct(page.Function, ['']);
    expect(page.complaints?.splice(0)).to.deep.equal(['new Function()']);
  });

  it('case 22: a chart and what is looked up in it have their styles, and the page gets none', async () => {
    const styles = () => page.document.querySelectorAll('style, link').length;
    const before = styles();
    const element = await put('wijk-comparison', {
      src: ADDRESS.gezondheid,
      indicator: 'eenzaam',
      area: 'selwerd',
      areas: ['tuinwijk'],
    });
    await says(inside(element, '.drawing'), 'ongeveer 56,7%');
    await lookUp(element);
    const tip = inside(element, '.tip');
    expect(page.getComputedStyle(tip).position).to.equal('absolute');
    expect(page.getComputedStyle(tip).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(styles()).to.equal(before);
    expect(element.shadowRoot?.querySelectorAll('style')).to.have.length(0);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
  });

  it('case 20: a few wijken are compared, now and over the years', async () => {
    const element = await put('wijk-comparison', {
      src: ADDRESS.gezondheid,
      indicator: 'eenzaam',
      area: 'selwerd',
      areas: ['tuinwijk'],
    });
    await says(inside(element, '.drawing'), 'ongeveer 56,7%');
    await use(element);
    allInside<HTMLButtonElement>(element, '.views button')[1]?.click();
    await says(inside(element, '.drawing'), '2012');
    await use(element);
  });

  it('case 20: many wijken are compared, now and in a panel each', async () => {
    const element = await put('wijk-comparison', {
      src: ADDRESS.gezondheid,
      indicator: 'eenzaam',
      area: 'selwerd',
    });
    await says(inside(element, '.drawing'), 'ongeveer 56,7%');
    allInside<HTMLButtonElement>(element, '.views button')[1]?.click();
    await says(inside(element, '.drawing'), '2012');
    // The years stand under each column of panels.
    expect(words(inside(element, '.drawing').textContent).split('2012').length).to.be.above(2);
    await use(element);
  });

  it('case 20: the money is divided, per year too, and followed', async () => {
    const data = await example('procesmonitor');
    data.flows = [
      {
        id: 'stroom',
        from: { kind: 'source', id: 'jtf' },
        to: { kind: 'spoor', id: 'spoor-2' },
        value: 1_000_000,
      },
    ];
    const element = await put('wijk-funding-breakdown', { data });
    const drawings = drawingsOf(element);
    expect(drawings).to.have.length(4);
    const [sources, sporen, years, flows] = drawings as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    for (const [drawing, text] of [
      [sources, 'Volkshuisvestingsfonds 2'],
      [sporen, 'Koppelkansen'],
      [years, '2025'],
      [flows, 'JTF'],
    ] as const) {
      drawing.scrollIntoView();
      await says(drawing, text);
    }
    await use(element);
  });

  it('case 20: the other widgets say what they have to say', async () => {
    const gauge = await put('wijk-indicator-gauge', { src: ADDRESS.gebiedsmonitor });
    const card = await put('wijk-intervention-card', {
      src: ADDRESS.interventiemonitor,
      intervention: 'wijkgildes',
    });
    const vinkjes = await put('wijk-seven-vinkjes', {
      src: ADDRESS.interventiemonitor,
      intervention: 'wijkgildes',
    });
    for (const element of [gauge, card, vinkjes]) {
      for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(words(inside(element, '.base').textContent).length).to.be.above(100);
    }
    expect((await download(gauge, 'Cijfers (CSV)', 0, page)).text).to.include('Groningen-Noord');
  });
});
