import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import '../../src/widgets/indicator-gauge/define.js';
import '../../src/widgets/comparison/define.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { gebiedsmonitor, META, observations } from '../reading/documents.js';
import { allInside, failed, inside, readable, settled, shown, words } from './page.js';

const DATA = gebiedsmonitor({
  observations: observations(['oost', '2020', 25], ['oost', '2022', 28], ['west', '2022', 35]),
});

const gauge = html`<wijk-indicator-gauge .data=${DATA}></wijk-indicator-gauge>`;

const base = (element: WijkIndicatorGauge) => {
  const { lang, dir } = inside(element, '.base');
  return { lang, dir };
};

/** Puts a gauge somewhere on a page, and waits until it has spoken. */
async function gaugeIn(page: Parameters<typeof fixture>[0]): Promise<WijkIndicatorGauge> {
  const heard = oneEvent(document, 'wijk-ready');
  const place = await fixture<HTMLElement>(page);
  await heard;
  return place.querySelector('wijk-indicator-gauge') as WijkIndicatorGauge;
}

const DUTCH = 'Voelt zich onveilig in Oost: 28% (2022).';
const ENGLISH = 'Voelt zich onveilig, in Oost: 28% (2022).';

/** What stands in the message, without the marks that keep its order. */
const lead = (element: WijkIndicatorGauge) => words(inside(element, '.lead').textContent);

describe('the language of a widget', () => {
  it('is that of the page', async () => {
    const element = await shown<WijkIndicatorGauge>(gauge);
    expect(lead(element)).to.equal(DUTCH);
    expect(base(element)).to.deep.equal({ lang: 'nl', dir: 'ltr' });
  });

  it('is that of the nearest element around it that has one', async () => {
    const element = await gaugeIn(
      html`<section lang="en-GB">
        <div lang=""></div>
        <div>${gauge}</div>
      </section>`,
    );
    expect(lead(element)).to.equal(ENGLISH);
    expect(base(element)).to.deep.equal({ lang: 'en', dir: 'ltr' });
    expect(readable(element)).to.include('That is worse than in 2020, when it was 25%.');
  });

  it('is its own, also where it stands in another', async () => {
    const element = await gaugeIn(
      html`<div lang="en">
        <wijk-indicator-gauge lang="nl" .data=${DATA}></wijk-indicator-gauge>
      </div>`,
    );
    expect(lead(element)).to.equal(DUTCH);
  });

  it('comes through the shadow of a host', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('wijk-indicator-gauge');
    element.data = DATA;
    const heard = oneEvent(element, 'wijk-ready');
    host.attachShadow({ mode: 'open' }).append(element);
    await heard;
    expect(lead(element)).to.equal(ENGLISH);
  });

  for (const lang of ['fr', 'x-klingon', 'constructor', '']) {
    it(`is Dutch, and says so, where the page speaks "${lang}"`, async () => {
      const element = await gaugeIn(html`<div lang=${lang}>${gauge}</div>`);
      expect(lead(element)).to.equal(DUTCH);
      expect(base(element)).to.deep.equal({ lang: 'nl', dir: 'ltr' });
    });
  }

  it('has bars that run from right to left in Arabic, from where their scale begins', async () => {
    const element = await gaugeIn(html`<div lang="ar" dir="rtl">${gauge}</div>`);
    const [start, end] = allInside(element, '.ends span').map((part) =>
      part.getBoundingClientRect(),
    );
    expect(start!.right).to.be.above(end!.right);
    for (const bar of allInside(element, '.solid')) {
      expect(bar.getBoundingClientRect().right).to.be.closeTo(start!.right, 1);
    }
  });

  it('is Arabic from right to left, with names and texts in other letters in their own order', async () => {
    const element = await gaugeIn(html`<div lang="ar" dir="rtl">${gauge}</div>`);
    expect(base(element)).to.deep.equal({ lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(inside(element, '.lead')).direction).to.equal('rtl');
    const texts = allInside(element, '.lead bdi').map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['Voelt zich onveilig', 'Oost']);
    const [label, name] = allInside(element, '.lead bdi').map((part) =>
      part.getBoundingClientRect(),
    );
    // The label comes first, at the right of the name.
    expect(label?.left).to.be.above(name?.right ?? Infinity);
  });

  it('leaves what the page says meanwhile in the direction of the page', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl">
        <wijk-indicator-gauge><p>النص حتى ذلك الحين</p></wijk-indicator-gauge>
      </div>`,
    );
    const element = place.querySelector('wijk-indicator-gauge') as WijkIndicatorGauge;
    await until(() => element.shadowRoot?.querySelector('.base'), 'not rendered');
    expect(getComputedStyle(element.querySelector('p') as Element).direction).to.equal('rtl');
  });

  it('changes when the element is given another', async () => {
    const element = await shown<WijkIndicatorGauge>(gauge);
    const heard = oneEvent(element, 'wijk-ready');
    element.lang = 'en';
    await heard;
    expect(lead(element)).to.equal(ENGLISH);
    const again = oneEvent(element, 'wijk-ready');
    element.removeAttribute('lang');
    await again;
    expect(lead(element)).to.equal(DUTCH);
  });

  it('stays what it was when a translator says that the page is in another', async () => {
    const element = await shown<WijkIndicatorGauge>(gauge);
    const root = document.documentElement;
    root.lang = 'en';
    try {
      element.headingLevel = 2;
      const heard = oneEvent(element, 'wijk-ready');
      element.area = 'west';
      await heard;
      await settled();
      expect(lead(element)).to.equal('Voelt zich onveilig in West: 35% (2022).');
      expect(base(element).lang).to.equal('nl');
    } finally {
      root.lang = 'nl';
    }
  });

  it('is that of what is said when something goes wrong', async () => {
    const { element } = await failed<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge
        lang="en"
        indicator="nergens"
        .data=${DATA}
      ></wijk-indicator-gauge>`,
    );
    expect(readable(element)).to.include('This figure is not in the data.');
    expect(readable(element)).not.to.include('Dit cijfer');
    expect(inside(element, '.failure').lang).to.equal('en');
    expect(inside(element, '.failure-cause bdi').lang).to.equal('nl');
  });
});

describe('texts that the document has in its own language only', () => {
  it('are marked with that language, and what the kit says is not', async () => {
    const element = await shown<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge lang="en" .data=${DATA}></wijk-indicator-gauge>`,
    );
    const label = inside(element, '.lead bdi');
    expect(label.lang).to.equal('nl');
    expect(label.textContent).to.equal('Voelt zich onveilig');
    expect(inside(element, 'h3 bdi').textContent).to.equal('Voelt zich onveilig');
    const marked = allInside(element, 'bdi[lang="nl"]').map(({ textContent }) => textContent);
    expect(marked).to.include.members([META.publisher, 'Verzonnen']);
    expect(marked.join(' ')).not.to.match(/Source|Published|figure/);
  });

  it('are marked again when the widget shows something else', async () => {
    const element = await shown<WijkComparison>(
      html`<wijk-comparison lang="en" area="oost" .data=${DATA}></wijk-comparison>`,
    );
    element.headingLevel = 2;
    await element.updateComplete;
    expect(inside(element, 'h2 bdi').textContent).to.equal('Voelt zich onveilig');
    expect(inside(element, '.lead bdi').lang).to.equal('nl');
  });

  it('are not marked where document and reader have one language', async () => {
    const element = await shown<WijkIndicatorGauge>(gauge);
    expect(allInside(element, 'bdi')).to.deep.equal([]);
    const english = await shown<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge
        lang="en"
        .data=${{ ...DATA, meta: { ...META, language: 'en' } }}
      ></wijk-indicator-gauge>`,
    );
    expect(allInside(english, 'bdi')).to.deep.equal([]);
  });
});
