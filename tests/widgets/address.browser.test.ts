import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/define-all.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import { until } from '../until.js';
import { ADDRESS } from './documents.js';
import { allInside, inside, ready, shown, words } from './page.js';

type Widget = WijkElement<Kind>;

const KEY = '#wijk-cijfer_ervaren-onveiligheidsgevoelens_groningen-noord';

const gauge = (indicator = 'ervaren-onveiligheidsgevoelens') => html`
  <wijk-indicator-gauge src=${ADDRESS.gebiedsmonitor} indicator=${indicator}></wijk-indicator-gauge>
`;

/** Far below what can be seen. */
const below = (...content: unknown[]) => html`
  <div>
    <p style="height: 3000px"></p>
    ${content}
    <p style="height: 3000px"></p>
  </div>
`;

const addressIn = (element: Widget) => inside<HTMLAnchorElement>(element, '.address').href;

const isArrivedAt = (element: Widget) => {
  const { top } = element.getBoundingClientRect();
  return (
    Math.abs(top) < 5 &&
    document.activeElement === element &&
    element.shadowRoot?.activeElement === inside(element, '.heading')
  );
};

const arrived = (element: Widget) => until(() => isArrivedAt(element), 'not in view');

/** Two turns of the page: whatever was to follow a change of the address has done so. */
const turned = async () => {
  await import('../../src/base/arrive.js');
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

async function go(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

describe('The address of one figure', () => {
  beforeEach(() => {
    history.replaceState(history.state, '', location.href.split('#')[0]);
    scrollTo(0, 0);
  });
  after(() => {
    history.replaceState(history.state, '', location.href.split('#')[0]);
  });

  it('is that of the page with what the widget shows, and stands with what else is told of the figure', async () => {
    const element = await shown<Widget>(gauge());
    const page = location.href.split('#')[0] ?? '';
    expect(addressIn(element)).to.equal(page + KEY);
    expect(words(inside(element, '.about').textContent)).to.include(
      `Vast adres van dit cijfer ${page}${KEY}`,
    );
  });

  it('says for each widget which figure, area or intervention it is', async () => {
    const keys = [
      html`<wijk-comparison src=${ADDRESS.gezondheid} indicator="eenzaam"></wijk-comparison>`,
      html`<wijk-comparison
        src=${ADDRESS.gezondheid}
        indicator="eenzaam"
        area="selwerd"
      ></wijk-comparison>`,
      html`<wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>`,
      html`<wijk-intervention-card
        src=${ADDRESS.interventiemonitor}
        intervention="joki"
        lang="ar"
      ></wijk-intervention-card>`,
      html`<wijk-seven-vinkjes
        src=${ADDRESS.interventiemonitor}
        intervention="joki"
        mode="fill"
      ></wijk-seven-vinkjes>`,
    ];
    const found: string[] = [];
    for (const widget of keys) found.push(new URL(addressIn(await shown<Widget>(widget))).hash);
    expect(found).to.deep.equal([
      '#wijk-vergelijking_eenzaam',
      '#wijk-vergelijking_eenzaam_selwerd',
      '#wijk-geld_groningen-noord',
      '#wijk-project_joki',
      '#wijk-vinkjes_joki',
    ]);
    // Scripts of hosts look for whatever the fragment names.
    for (const hash of found) expect(document.querySelector(hash)).to.equal(null);
  });

  it('brings the figure into view, with the focus on its heading and no stop more for the keyboard', async () => {
    const place = await fixture<HTMLElement>(below(gauge()));
    const element = place.querySelector<Widget>('wijk-indicator-gauge')!;
    await ready(element);
    await go(KEY);
    await arrived(element);
    const heading = inside(element, '.heading');
    expect(heading.tabIndex).to.equal(-1);
    heading.blur();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
    expect(location.hash).to.equal(KEY);
  });

  it('does so too for a figure that comes to be shown later, and stays there while others come', async () => {
    history.replaceState(history.state, '', KEY);
    const place = await fixture<HTMLElement>(
      below(
        html`<wijk-indicator-gauge id="first"></wijk-indicator-gauge>`,
        html`<wijk-indicator-gauge id="own"></wijk-indicator-gauge>`,
      ),
    );
    const own = place.querySelector<Widget>('#own')!;
    own.setAttribute('indicator', 'ervaren-onveiligheidsgevoelens');
    own.src = ADDRESS.gebiedsmonitor;
    await arrived(own);
    const first = place.querySelector<Widget>('#first')!;
    first.setAttribute('indicator', 'waardering-prettige-buurt');
    first.src = ADDRESS.gebiedsmonitor;
    await oneEvent(first, 'wijk-ready');
    await arrived(own);
  });

  it('lets a visitor who goes on be', async () => {
    history.replaceState(history.state, '', KEY);
    const place = await fixture<HTMLElement>(
      below(gauge(), html`<wijk-comparison></wijk-comparison>`),
    );
    await arrived(place.querySelector<Widget>('wijk-indicator-gauge')!);
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo(0, 0);
    const other = place.querySelector<Widget>('wijk-comparison')!;
    other.src = ADDRESS.gezondheid;
    await oneEvent(other, 'wijk-ready');
    await turned();
    expect(scrollY).to.equal(0);
  });

  it('leads to the first of two that show one figure', async () => {
    const place = await fixture<HTMLElement>(below(gauge(), gauge()));
    const [first, second] = place.querySelectorAll<Widget>('wijk-indicator-gauge');
    await Promise.all([ready(first!), ready(second!)]);
    await go(KEY);
    await arrived(first!);
    await turned();
    expect(isArrivedAt(first!)).to.equal(true);
    expect(allInside(second!, '[tabindex="-1"]')).to.deep.equal([]);
  });

  it('leads nowhere when it is of another figure, or of the page', async () => {
    const element = await shown<Widget>(gauge());
    for (const hash of [
      '#wijk-cijfer_iets_anders',
      '#cijfers',
      '#/wijken/selwerd',
      KEY.slice(0, -1),
    ]) {
      await go(hash);
      await turned();
      expect(document.activeElement, hash).to.equal(document.body);
      expect(location.hash).to.equal(hash);
    }
    expect(allInside(element, '.heading[tabindex]')).to.deep.equal([]);
  });

  it('is not offered on a page whose fragment is a route', async () => {
    history.replaceState(history.state, '', '#/wijken/selwerd');
    const element = await shown<Widget>(gauge());
    expect(allInside(element, '.address')).to.deep.equal([]);
    expect(location.hash).to.equal('#/wijken/selwerd');
  });
});
