import { expect, html } from '@open-wc/testing';
import { until } from '../until.js';
import { THEMES } from '../../src/styles/themes.js';
import '../../src/widgets/indicator-gauge/define.js';
import '../../src/widgets/intervention-card/define.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { channels, contrastOf, contrastsIn } from '../contrast.js';
import { ADDRESS } from '../widgets/documents.js';
import { allInside, inside, shown } from '../widgets/page.js';

type Widget = Parameters<typeof inside>[0];

const gauge = html`<wijk-indicator-gauge
  src=${ADDRESS.gebiedsmonitor}
  indicator="waardering-prettige-buurt"
></wijk-indicator-gauge>`;

const card = html`<wijk-intervention-card
  src=${ADDRESS.interventiemonitor}
  intervention="kansrijk-groningen"
></wijk-intervention-card>`;

const surfaceOf = (element: Widget) => getComputedStyle(inside(element, '.base')).backgroundColor;
const inkOf = (element: Widget) => getComputedStyle(inside(element, '.base')).color;

async function gaugesIn(place: Element): Promise<WijkIndicatorGauge[]> {
  const gauges = [...place.querySelectorAll<WijkIndicatorGauge>('wijk-indicator-gauge')];
  await until(() => gauges.every(({ state }) => state === 'ready'));
  return gauges;
}

/** Everything that is one tap away is in sight. */
function open(element: Widget): void {
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
}

const illegibleIn = (element: Widget) =>
  contrastsIn(element.shadowRoot!)
    .filter(({ contrast }) => contrast < 4.5)
    .map(({ text, contrast }) => `${contrast.toFixed(2)} ${text}`);

describe('A theme', () => {
  const sheets: HTMLLinkElement[] = [];

  before(async () => {
    await Promise.all(
      THEMES.map((theme) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = new URL(`../../src/styles/themes/${theme}.css`, import.meta.url).href;
        sheets.push(link);
        return new Promise((resolve, reject) => {
          link.addEventListener('load', resolve);
          link.addEventListener('error', reject);
          document.head.append(link);
        });
      }),
    );
  });

  after(() => {
    for (const sheet of sheets) sheet.remove();
  });

  it('is chosen by a class on any element around a widget, each with a look of its own', async () => {
    const looks: string[] = [];
    for (const theme of THEMES) {
      const place = html`<div class="wijk-thema-${theme}"><p>${gauge}</p></div>`;
      const element = (await shown<WijkIndicatorGauge>(place)).querySelector<WijkIndicatorGauge>(
        'wijk-indicator-gauge',
      );
      looks.push(getComputedStyle(inside(element!, '.number')).color);
    }
    expect(new Set(looks).size).to.equal(THEMES.length);
  });

  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${theme} is read in ${scheme}, every word of it`, async () => {
        for (const widget of [gauge, card]) {
          const place = await shown(
            html`<div class="wijk-thema-${theme}" style="color-scheme: ${scheme}">${widget}</div>`,
          );
          const element = place.firstElementChild as Widget;
          open(element);
          expect(illegibleIn(element)).to.deep.equal([]);
        }
      });
    }
  }

  it('is dark where the page around the widget is dark, whatever the system says', async () => {
    for (const theme of ['', ...THEMES.map((name) => `wijk-thema-${name}`)]) {
      const place = await shown(html`
        <div class=${theme}>
          <div style="color-scheme: light">${gauge}</div>
          <div style="color-scheme: dark">${gauge}</div>
        </div>
      `);
      const [light, dark] = await gaugesIn(place);
      const brightness = (element: Widget) =>
        contrastOf(channels(surfaceOf(element)), [0, 0, 0, 1]);
      expect(brightness(light!), theme).to.be.above(15);
      expect(brightness(dark!), theme).to.be.below(2);
    }
  });
});

describe('A host that sets tokens', () => {
  it('changes one colour on any ancestor, and what is mixed from it follows', async () => {
    const place = await shown(
      html`<div style="--wijk-own: rgb(120, 30, 90); color-scheme: light">${card}</div>`,
    );
    const element = place.firstElementChild as Widget;
    open(element);
    expect(getComputedStyle(inside(element, '.goal.primary')).backgroundColor).to.equal(
      'rgb(120, 30, 90)',
    );
    const [red, green] = channels(getComputedStyle(inside(element, '.hero')).backgroundColor);
    expect(red).to.be.above(green + 8);
    expect(illegibleIn(element)).to.deep.equal([]);
  });

  it('gives the colour of one part of a widget, apart from its role', async () => {
    const place = await shown(
      html`<div style="--wijk-number: rgb(120, 30, 90); --wijk-own: rgb(10, 60, 90)">
        ${gauge}
      </div>`,
    );
    const element = place.firstElementChild as Widget;
    expect(getComputedStyle(inside(element, '.number')).color).to.equal('rgb(120, 30, 90)');
    expect(getComputedStyle(inside(element, 'summary')).color).to.equal('rgb(10, 60, 90)');
  });

  it('gives headings and figures a letter of their own', async () => {
    const place = await shown(html`<div style="--wijk-heading-font: monospace">${gauge}</div>`);
    const element = place.firstElementChild as Widget;
    for (const part of ['.heading', '.number']) {
      expect(getComputedStyle(inside(element, part)).fontFamily).to.equal('monospace');
    }
    expect(getComputedStyle(inside(element, '.lead')).fontFamily).not.to.equal('monospace');
  });

  it('has those of NL Design System taken over where one fits, and its own before them', async () => {
    const place = await shown(html`
      <div
        style="color-scheme: light; --utrecht-document-color: rgb(20, 20, 60); --utrecht-document-background-color: rgb(250, 250, 255); --utrecht-link-color: rgb(0, 60, 140); --nl-heading-level-3-font-family: monospace"
      >
        ${gauge}
        <div style="--nl-link-color: rgb(90, 0, 90); --wijk-ink: rgb(0, 0, 0)">${gauge}</div>
      </div>
    `);
    const [plain, own] = await gaugesIn(place);
    const link = (element: Widget) => getComputedStyle(inside(element, 'summary')).color;
    expect(inkOf(plain!)).to.equal('rgb(20, 20, 60)');
    expect(surfaceOf(plain!)).to.equal('rgb(250, 250, 255)');
    expect(link(plain!)).to.equal('rgb(0, 60, 140)');
    expect(getComputedStyle(inside(plain!, '.heading')).fontFamily).to.equal('monospace');
    expect(illegibleIn(plain!)).to.deep.equal([]);
    expect(inkOf(own!)).to.equal('rgb(0, 0, 0)');
    expect(link(own!)).to.equal('rgb(90, 0, 90)');
  });
});
