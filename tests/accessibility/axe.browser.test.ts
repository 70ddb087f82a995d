import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { LEVELS, TAGS } from '../../src/language/index.js';
import { THEMES } from '../../src/styles/themes.js';
import { until } from '../until.js';
import { ADDRESS, example } from '../widgets/documents.js';
import { allInside, ready } from '../widgets/page.js';
import { IN_CHROMIUM } from './driver.js';
import {
  drawn,
  EACH_WIDGET,
  loadEngineFirst,
  unfold,
  unfolded,
  widgetIn,
  WIDGETS,
  type Widget,
} from './widgets.js';

declare const axe: {
  run(element: Element, options: object): Promise<AxeResults>;
};

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What the checker finds in a widget, by its own rules and those of good practice; with `rules` by these alone. */
async function faultsIn(element: Element, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Widgets in the states that differ in what is on the page. */
const STATES: Readonly<Record<string, TemplateResult>> = {
  'with its own content, while it waits': html`<wijk-indicator-gauge>
    <p>In Selwerd is het cijfer 28%.</p>
  </wijk-indicator-gauge>`,
  'of all wijken': html`<wijk-comparison
    src=${ADDRESS.gezondheid}
    indicator="eenzaam"
    area="selwerd"
  ></wijk-comparison>`,
  'of years that cannot be compared': html`<wijk-comparison
    src=${ADDRESS.gebiedsmonitor}
    indicator="ervaren-onveiligheidsgevoelens"
    area="groningen-noord"
    interventions=${ADDRESS.interventiemonitor}
  ></wijk-comparison>`,
  'of a number without judgement': html`<wijk-indicator-gauge
    src=${ADDRESS.gebiedsmonitor}
    indicator="woonruimten"
  ></wijk-indicator-gauge>`,
  'of an intervention that residents tell about': html`<wijk-intervention-card
    src=${ADDRESS.interventiemonitor}
    intervention="wijkgildes"
  ></wijk-intervention-card>`,
  'of vinkjes to read': html`<wijk-seven-vinkjes
    src=${ADDRESS.interventiemonitor}
    intervention="wijkgildes"
  ></wijk-seven-vinkjes>`,
  'in the middle of the headings of a page': html`<wijk-funding-breakdown
    src=${ADDRESS.procesmonitor}
    heading-level="5"
  ></wijk-funding-breakdown>`,
};

// axe reads elements and computed colours, which tests in all engines look at themselves.
for (const [name, template] of IN_CHROMIUM ? EACH_WIDGET : []) {
  describe(name, () => {
    const sheets: HTMLLinkElement[] = [];
    loadEngineFirst();

    before(async () => {
      for (const theme of THEMES) {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = new URL(`../../src/styles/themes/${theme}.css`, import.meta.url).href;
        sheets.push(link);
        const heard = oneEvent(link, 'load');
        document.head.append(link);
        await heard;
      }
    });

    after(() => {
      for (const sheet of sheets) sheet.remove();
    });

    it('has no fault that axe finds, in any theme, light and dark', async () => {
      const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
      const element = widgetIn(place);
      await until(() => element.state === 'ready');
      await drawn(element);
      await unfold(element);
      const faults = await faultsIn(element);
      for (const theme of THEMES) {
        for (const scheme of ['light', 'dark']) {
          place.className = `wijk-thema-${theme}`;
          place.style.colorScheme = scheme;
          const found = await faultsIn(element, COLOURS);
          faults.push(...found.map((fault) => `${theme}, ${scheme}: ${fault}`));
        }
      }
      expect(faults).to.deep.equal([]);
    });

    for (const tag of TAGS) {
      it(`has no fault that axe finds, in ${tag}, at each level of text`, async () => {
        for (const level of tag === 'nl' ? LEVELS : (['standard'] as const)) {
          const place = await fixture<HTMLElement>(html`<div lang=${tag}>${template}</div>`);
          const element = widgetIn(place);
          element.level = level;
          await until(() => element.state === 'ready' && !element.isUpdatePending);
          await drawn(element);
          await unfold(element);
          expect(await faultsIn(element), level).to.deep.equal([]);
          place.remove();
        }
      });
    }
  });
}

(IN_CHROMIUM ? describe : () => undefined)('A widget', () => {
  loadEngineFirst();

  for (const [state, template] of Object.entries(STATES)) {
    it(`has no fault that axe finds, ${state}`, async () => {
      const element = widgetIn(await fixture<HTMLElement>(html`<div>${template}</div>`));
      await until(() => element.state === 'ready' || element.innerHTML !== '');
      if (element.state === 'ready') {
        await drawn(element);
        await unfold(element);
      }
      expect(await faultsIn(element)).to.deep.equal([]);
    });
  }

  it('has no fault that axe finds, while it loads', async () => {
    const data = await example('gebiedsmonitor');
    let arrive = () => {};
    const { fetch: real } = globalThis;
    globalThis.fetch = () =>
      new Promise((resolve) => {
        arrive = () => {
          resolve(Response.json(data));
        };
      });
    try {
      const place = await fixture<HTMLElement>(
        html`<div>
          <wijk-indicator-gauge src="/tests/absent/late.json"></wijk-indicator-gauge>
        </div>`,
      );
      const element = widgetIn(place);
      await until(() => element.state === 'loading' && allInside(element, '.loading p').length > 0);
      expect(await faultsIn(element)).to.deep.equal([]);
      arrive();
      await until(() => element.state === 'ready');
    } finally {
      globalThis.fetch = real;
    }
  });

  it('has no fault that axe finds, when it fails', async () => {
    const heard = oneEvent(document, 'wijk-error');
    const element = await fixture<Widget>(
      html`<wijk-indicator-gauge
        src=${ADDRESS.gebiedsmonitor}
        indicator="geluk"
      ></wijk-indicator-gauge>`,
    );
    await heard;
    await unfold(element);
    expect(await faultsIn(element)).to.deep.equal([]);
  });

  it('has no fault that axe finds, with a value looked up and with the years shown', async () => {
    const element = await unfolded(WIDGETS['wijk-comparison']);
    const [lookup] = allInside(element, '.lookup');
    lookup?.focus();
    lookup?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', cancelable: true }));
    await element.updateComplete;
    expect(await faultsIn(element)).to.deep.equal([]);
    allInside<HTMLButtonElement>(element, '.views button')[1]?.click();
    await until(() => allInside(element, '.drawing')[0]?.textContent.includes('2012'));
    expect(await faultsIn(element)).to.deep.equal([]);
  });

  it('has no fault that axe finds, beside four others on one page', async () => {
    const page = await fixture<HTMLElement>(
      html`<main>${EACH_WIDGET.map(([, template]) => template)}</main>`,
    );
    const widgets = [...page.children] as Widget[];
    await Promise.all(widgets.map(ready));
    expect(await faultsIn(page)).to.deep.equal([]);
  });
});
