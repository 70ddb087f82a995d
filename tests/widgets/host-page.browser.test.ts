import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/widgets/comparison/define.js';
import '../../src/widgets/funding-breakdown/define.js';
import '../../src/widgets/indicator-gauge/define.js';
import { loadEngine } from '../../src/charts/engine.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import type { WijkFundingBreakdown } from '../../src/widgets/funding-breakdown/funding-breakdown.js';
import { contrastsIn } from '../contrast.js';
import { ADDRESS } from './documents.js';
import { allInside, inside, shown } from './page.js';

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
const drawn = (element: Charted) =>
  waitUntil(() => svgOf(element), 'not drawn', { timeout: 10_000 });

/** Whether the drawing was made for the width of its place, and fills it. */
function fills(element: Charted): boolean {
  const place = inside(element, '.drawing');
  const drawing = svgOf(element);
  if (!drawing || place.offsetWidth === 0) return false;
  const made = drawing.width.baseVal.value - place.offsetWidth;
  const shown = drawing.getBoundingClientRect().width - place.getBoundingClientRect().width;
  return Math.abs(made) <= 1 && Math.abs(shown) <= 1;
}

const filled = (element: Charted) =>
  waitUntil(() => fills(element), 'not as wide as its place', { timeout: 10_000 });

/** Puts markup of a host on the page, and waits for the widgets in it. */
async function hostPage(markup: TemplateResult) {
  const heard: Event[] = [];
  const hear = (event: Event) => heard.push(event);
  document.addEventListener('wijk-ready', hear);
  const page = await fixture<HTMLElement>(markup);
  const widgets = [...page.querySelectorAll<Charted>('wijk-comparison, wijk-funding-breakdown')];
  await waitUntil(() => heard.length >= widgets.length, 'not ready', { timeout: 10_000 });
  document.removeEventListener('wijk-ready', hear);
  return { page, widgets };
}

describe('a widget with a chart in the page of a host', () => {
  let faults: string[] = [];
  const keep = ({ message }: ErrorEvent) => faults.push(message);

  before(async function () {
    this.timeout(60_000);
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

  describe('that hides it at first', () => {
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
        await waitUntil(() => inside(element, '.drawing').clientWidth < 420);
        await filled(element);
      });
    }
  });

  describe('that is zoomed', () => {
    for (const zoom of [0.33, 0.9, 1.1, 1.25, 4]) {
      it(`to ${zoom * 100}%, fills its place and stays as high as it is`, async () => {
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
        expect(page.scrollWidth).to.be.at.most(page.clientWidth);
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
      await waitUntil(() => inside(element, '.drawing').clientWidth < 512);
      await filled(element);
    });
  });

  describe('that has columns', () => {
    for (const [name, style] of [
      ['a grid', 'display: grid; grid-template-columns: 1fr 1fr; width: 1200px'],
      ['a row', 'display: flex; width: 1200px'],
    ] as const) {
      for (const columns of ['', 'flex: 1']) {
        it(`in ${name} (${columns || 'as they are'}), grows and shrinks with them`, async () => {
          const { page, widgets } = await hostPage(
            html`<div style=${style}>${comparison} ${comparison}</div>`,
          );
          for (const element of widgets) element.style.cssText = columns;
          for (const width of [1200, 600, 900, 320]) {
            page.style.setProperty('width', `${width}px`);
            await waitUntil(
              () => widgets.every(fills) && page.scrollWidth <= width,
              `not at ${width}`,
              { timeout: 10_000 },
            );
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
      it(`can be read, every word of it (${host})`, async () => {
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
          await waitUntil(() => allInside(element, '.downloads button').length > 0);
          for (const place of allInside(element, '.drawing')) {
            place.scrollIntoView();
            await waitUntil(() => place.querySelector('svg'), 'not drawn', { timeout: 10_000 });
          }
          const [lookup] = allInside(element, '.lookup');
          lookup?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', cancelable: true }));
          await element.updateComplete;
          expect(allInside(element, '.tip')).to.have.length(1);
          look(element);
          allInside<HTMLButtonElement>(element, '.views button')[1]?.click();
          if (element.localName === 'wijk-comparison') {
            await waitUntil(() => inside(element, '.drawing').textContent.includes('2012'));
            look(element);
          }
        }
        expect(illegible).to.deep.equal([]);
      });
    }
  });
});
