import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import type { TemplateResult } from 'lit';
import '../../src/base/contrast/guard.js';
import '../../src/widgets/comparison/define.js';
import '../../src/widgets/funding-breakdown/define.js';
import '../../src/widgets/indicator-gauge/define.js';
import { loadEngine } from '../../src/charts/engine.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import type { WijkFundingBreakdown } from '../../src/widgets/funding-breakdown/funding-breakdown.js';
import { contrastsIn } from '../contrast.js';
import { keepCount } from '../kept.js';
import { ADDRESS } from './documents.js';
import { allInside, helped, inside, isSeen, printed, settled, shown } from './page.js';

const comparison = html`
  <wijk-comparison
    src=${ADDRESS.gezondheid}
    indicator="eenzaam"
    area="selwerd"
    areas="tuinwijk paddepoel-zuid"
  ></wijk-comparison>
`;

type Charted = WijkComparison | WijkFundingBreakdown;

const svgOf = (element: Charted) => allInside<SVGSVGElement>(element, '.drawing svg')[0];
const drawn = (element: Charted) => until(() => svgOf(element), 'not drawn');

/** Whether the drawing was made for the width of its place, and fills it. */
function fills(element: Charted): boolean {
  const place = inside(element, '.drawing');
  const drawing = svgOf(element);
  if (!drawing || place.offsetWidth === 0) return false;
  // Not offsetWidth: zoomed out, WebKit rounds that to whole dots of the screen.
  const made = drawing.width.baseVal.value - Number.parseFloat(getComputedStyle(place).width);
  const shown = drawing.getBoundingClientRect().width - place.getBoundingClientRect().width;
  return Math.abs(made) <= 1 && Math.abs(shown) <= 1;
}

const filled = (element: Charted) => until(() => fills(element), 'not as wide as its place');

/** Puts markup of a host on the page, and waits for the widgets in it. */
async function hostPage(markup: TemplateResult) {
  const heard: Event[] = [];
  const hear = (event: Event) => heard.push(event);
  document.addEventListener('wijk-ready', hear);
  const page = await fixture<HTMLElement>(markup);
  const widgets = [...page.querySelectorAll<Charted>('wijk-comparison, wijk-funding-breakdown')];
  await until(() => heard.length >= widgets.length, 'not ready');
  document.removeEventListener('wijk-ready', hear);
  return { page, widgets };
}

describe('a widget with a chart in the page of a host', () => {
  let faults: string[] = [];
  const keep = ({ message }: ErrorEvent) => faults.push(message);

  before(async () => {
    await loadEngine();
  });
  beforeEach(() => {
    faults = [];
    addEventListener('error', keep);
  });
  afterEach(() => {
    removeEventListener('error', keep);
    expect(faults).to.deep.equal([]);
  });

  describe('that hides it at first (40)', () => {
    const HIDDEN: Readonly<Record<string, readonly [TemplateResult, (page: HTMLElement) => void]>> =
      {
        'a tab': [
          html`<div style="display: none">${comparison}</div>`,
          (page) => page.style.removeProperty('display'),
        ],
        'a hidden section': [
          html`<section hidden>${comparison}</section>`,
          (page) => {
            page.hidden = false;
          },
        ],
        'a closed details': [
          html`<details>
            <summary>Meer</summary>
            ${comparison}
          </details>`,
          (page) => page.setAttribute('open', ''),
        ],
        'an accordion': [
          html`<div style="height: 0; overflow: hidden">${comparison}</div>`,
          (page) => page.style.setProperty('height', 'auto'),
        ],
        'a column without width': [
          html`<div style="width: 0; overflow: hidden">${comparison}</div>`,
          (page) => page.style.setProperty('width', '500px'),
        ],
      };
    for (const [name, [markup, show]] of Object.entries(HIDDEN)) {
      it(`in ${name}, draws it as wide as its place when it is shown`, async () => {
        const { page, widgets } = await hostPage(markup);
        const [element] = widgets as [WijkComparison];
        // One in sight, that came later, is drawn: so this one had its turn.
        const inSight = await shown<WijkComparison>(comparison);
        inSight.scrollIntoView();
        await drawn(inSight);
        if (name !== 'an accordion') expect(svgOf(element)).to.equal(undefined);
        show(page);
        element.scrollIntoView();
        await filled(element);
        page.style.setProperty('width', '420px');
        await until(() => inside(element, '.drawing').clientWidth < 420);
        await filled(element);
      });
    }
  });

  describe('that is zoomed', () => {
    for (const zoom of [0.33, 0.9, 1.1, 1.25, 4]) {
      it(`to ${Math.round(zoom * 100)}%, fills its place and stays as high as it is (41)`, async () => {
        const { page, widgets } = await hostPage(html`<div>${comparison}</div>`);
        const [element] = widgets as [WijkComparison];
        await filled(element);
        page.style.setProperty('zoom', String(zoom));
        await nextFrame();
        await filled(element);
        const heights = new Set<number>();
        for (let frame = 0; frame < 20; frame += 1) {
          await nextFrame();
          heights.add(element.offsetHeight);
          expect(fills(element)).to.equal(true);
        }
        expect(heights.size).to.equal(1);
        expect(page.scrollWidth).to.be.at.most(page.clientWidth + 1);
      });
    }

    it('takes widths that are no whole pixels', async () => {
      const { page, widgets } = await hostPage(html`<div style="width: 600px">${comparison}</div>`);
      const [element] = widgets as [WijkComparison];
      await filled(element);
      const before = svgOf(element)?.width.baseVal.value;
      page.style.setProperty('width', '600.4px');
      await nextFrame();
      await nextFrame();
      expect(svgOf(element)?.width.baseVal.value).to.equal(before);
      page.style.setProperty('width', '512.37px');
      await until(() => inside(element, '.drawing').clientWidth < 512);
      await filled(element);
    });
  });

  describe('that has columns', () => {
    for (const [name, style] of [
      ['a grid', 'display: grid; grid-template-columns: 1fr 1fr; width: 1200px'],
      ['a row', 'display: flex; width: 1200px'],
    ] as const) {
      for (const columns of ['', 'flex: 1']) {
        it(`in ${name} (${columns || 'as they are'}), grows and shrinks with them (42)`, async () => {
          const { page, widgets } = await hostPage(
            html`<div style=${style}>${comparison} ${comparison}</div>`,
          );
          for (const element of widgets) element.style.cssText = columns;
          for (const width of [1200, 600, 900, 320]) {
            page.style.setProperty('width', `${width}px`);
            await until(() => widgets.every(fills) && page.scrollWidth <= width, `not at ${width}`);
            const right = page.getBoundingClientRect().right + 0.5;
            for (const element of widgets) {
              expect(element.getBoundingClientRect().right).to.be.at.most(right);
              expect(svgOf(element)?.getBoundingClientRect().right).to.be.at.most(right);
            }
          }
        });
      }
    }
  });

  describe('that is dark or light', () => {
    after(() => {
      document.body.removeAttribute('style');
    });
    for (const host of [
      'background: #111; color: #eee',
      'background: #111; color: #eee; color-scheme: dark',
      'background: #111; color: #eee; color-scheme: light dark',
      'background: #fff; color: #111; color-scheme: light',
    ]) {
      it(`can be read, every word of it (${host}) (44)`, async () => {
        document.body.style.cssText = host;
        const { widgets } = await hostPage(html`
          <div>
            <wijk-comparison
              src=${ADDRESS.gezondheid}
              indicator="eenzaam"
              area="selwerd"
              areas="tuinwijk"
            ></wijk-comparison>
            <wijk-comparison
              src=${ADDRESS.gezondheid}
              indicator="eenzaam"
              area="selwerd"
            ></wijk-comparison>
            <wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>
          </div>
        `);
        const illegible: string[] = [];
        const look = (element: Charted) =>
          illegible.push(
            ...contrastsIn(element.shadowRoot!)
              .filter(({ contrast }) => contrast < 4.5)
              .map(({ text, contrast }) => `${contrast.toFixed(2)} ${text}`),
          );
        for (const element of widgets) {
          for (const details of allInside<HTMLDetailsElement>(element, 'details')) {
            details.open = true;
          }
          await until(() => allInside(element, '.downloads button').length > 0);
          for (const place of allInside(element, '.drawing')) {
            place.scrollIntoView();
            await until(() => place.querySelector('svg'), 'not drawn');
          }
          const [lookup] = allInside(element, '.lookup');
          lookup?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', cancelable: true }));
          await element.updateComplete;
          expect(allInside(element, '.tip')).to.have.length(1);
          look(element);
          allInside<HTMLButtonElement>(element, '.views button')[1]?.click();
          if (element.localName === 'wijk-comparison') {
            await until(() => inside(element, '.drawing').textContent.includes('2012'));
            look(element);
          }
        }
        expect(illegible).to.deep.equal([]);
      });
    }
  });

  describe('that is printed', () => {
    it('opens its figures on paper, and closes them again after (43)', async () => {
      const { widgets } = await hostPage(html`
        <div>
          ${comparison}<wijk-funding-breakdown
            src=${ADDRESS.procesmonitor}
          ></wijk-funding-breakdown>
        </div>
      `);
      const seen = () =>
        widgets.map(
          (element) => allInside(element, 'table').filter((table) => isSeen(table)).length,
        );
      const [element] = widgets as [WijkComparison];
      expect(seen()).to.deep.equal([0, 0]);
      inside<HTMLDetailsElement>(element, '.figures').open = true;
      dispatchEvent(new Event('beforeprint'));
      expect(seen()).to.deep.equal([1, 3]);
      dispatchEvent(new Event('afterprint'));
      expect(seen()).to.deep.equal([1, 0]);
    });

    it('has every chart drawn, also where nobody scrolled', async () => {
      const { page, widgets } = await hostPage(html`
        <div style="margin-top: 4000px">
          <wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>
        </div>
      `);
      const [element] = widgets as [WijkFundingBreakdown];
      expect(allInside(element, '.drawing svg')).to.have.length(0);
      dispatchEvent(new Event('beforeprint'));
      await settled();
      expect(allInside(element, '.drawing svg')).to.have.length(3);
      expect(allInside(element, '.drawing')).to.have.length(3);
      page.remove();
    });

    it('shrinks its charts to the paper, in full and without a gap', async () => {
      const { page, widgets } = await hostPage(
        html`<div style="width: 1000px">${comparison}</div>`,
      );
      const [element] = widgets as [WijkComparison];
      await filled(element);
      printed(element, () => {
        // Nothing is drawn anew while a browser prints; so all of this is seen at once.
        page.style.setProperty('width', '600px');
        const drawing = svgOf(element)!;
        const paper = page.getBoundingClientRect();
        const place = inside(element, '.drawing').getBoundingClientRect();
        const { width, height } = drawing.getBoundingClientRect();
        expect(width).to.be.closeTo(place.width, 1);
        expect(height).to.be.closeTo(place.height, 1);
        const [, , made = 0, tall = 0] = (drawing.getAttribute('viewBox') ?? '')
          .split(' ')
          .map(Number);
        expect(height / width).to.be.closeTo(tall / made, 0.01);
        for (const mark of drawing.querySelectorAll('text, line, path')) {
          const { left, right } = mark.getBoundingClientRect();
          if (left === right) continue;
          expect(left).to.be.at.least(paper.left);
          expect(right).to.be.at.most(paper.right);
        }
      });
    });

    it('fits its widest table on the paper, numbers in one piece', async () => {
      const { widgets } = await hostPage(html`
        <div style="width: 680px; font-family: sans-serif">
          <wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>
        </div>
      `);
      const [element] = widgets as [WijkFundingBreakdown];
      await until(() => element.state === 'ready');
      dispatchEvent(new Event('beforeprint'));
      printed(element, () => {
        const { right } = inside(element, '.figures').getBoundingClientRect();
        for (const table of allInside(element, 'table')) {
          expect(table.getBoundingClientRect().right).to.be.at.most(right + 1);
        }
      });
      dispatchEvent(new Event('afterprint'));
    });

    it('keeps no room for a chart that is not drawn, and no tools', async () => {
      Object.defineProperty(navigator, 'connection', {
        value: { saveData: true },
        configurable: true,
      });
      try {
        const { widgets } = await hostPage(html`<div>${comparison}</div>`);
        const [element] = widgets as [WijkComparison];
        await until(() => allInside(element, '.chart button').length > 0, 'no button');
        printed(element, () => {
          for (const tool of allInside(element, '.chart, .views, .downloads')) {
            expect(isSeen(tool), tool.className).to.equal(false);
          }
        });
      } finally {
        Reflect.deleteProperty(navigator, 'connection');
      }
    });

    it('is dark on white, whatever the theme', async () => {
      const { page, widgets } = await hostPage(html`
        <div
          style="color-scheme: dark; background: #111; --wijk-ink: #fff; --wijk-surface: #000; --wijk-own: #ffe27a; --wijk-muted: #ccc"
        >
          ${comparison}<wijk-funding-breakdown
            src=${ADDRESS.procesmonitor}
          ></wijk-funding-breakdown>
          <wijk-indicator-gauge
            src=${ADDRESS.gebiedsmonitor}
            indicator="ervaren-onveiligheidsgevoelens"
          ></wijk-indicator-gauge>
        </div>
      `);
      await until(() =>
        [...page.children].every((element) => (element as Charted).state === 'ready'),
      );
      dispatchEvent(new Event('beforeprint'));
      await settled();
      const pale: string[] = [];
      for (const element of [...page.children] as Charted[]) {
        printed(element, () => {
          expect(getComputedStyle(inside(element, '.base')).backgroundColor).to.equal(
            'rgb(255, 255, 255)',
          );
          pale.push(
            ...contrastsIn(element.shadowRoot!)
              .filter(({ contrast }) => contrast < 4.5)
              .map(({ text, contrast }) => `${contrast.toFixed(2)} ${text}`),
          );
        });
      }
      expect(pale).to.deep.equal([]);
      expect(widgets.flatMap((element) => allInside(element, '.drawing svg'))).to.have.length(4);
      dispatchEvent(new Event('afterprint'));
    });
  });

  it('leaves nothing behind however often it comes and goes (46)', async () => {
    const { page } = await hostPage(html`<div>${comparison}</div>`);
    await drawn(page.firstElementChild as WijkComparison);
    // What watches the page itself is there as long as one widget is.
    await helped(page.firstElementChild as WijkComparison);
    const kept = keepCount();
    try {
      const nodes = document.querySelectorAll('*').length;
      const all: Promise<unknown>[] = [];
      for (let count = 0; count < 100; count += 1) {
        const element = document.createElement('wijk-comparison');
        element.src = ADDRESS.gezondheid;
        element.area = 'selwerd';
        element.areas = ['tuinwijk'];
        const ready = oneEvent(element, 'wijk-ready');
        page.append(element);
        if (count % 20 === 0) {
          await ready;
          element.scrollIntoView();
          await drawn(element);
          await until(() => allInside(element, '.lookup').length > 0);
          inside(element, '.lookup').dispatchEvent(
            new KeyboardEvent('keydown', { key: 'End', cancelable: true }),
          );
          await element.updateComplete;
        } else if (count % 5 === 0) await ready;
        else if (count % 5 === 1) {
          // It goes while it loads; most go before they have begun.
          await element.updateComplete;
          all.push(ready);
        }
        element.remove();
        if (count % 20 === 0) {
          await until(() => allInside(element, '.drawing svg').length === 0, 'drawing stayed');
        }
      }
      await Promise.all(all);
      await nextFrame();
      await nextFrame();
      expect(document.querySelectorAll('*').length).to.equal(nodes);
      expect(kept.listeners()).to.deep.equal([]);
      expect(kept.observed()).to.deep.equal([]);
    } finally {
      kept.release();
    }
  });
});
