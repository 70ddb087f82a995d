import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { channels, contrastOf } from '../contrast.js';
import { until } from '../until.js';
import { inside, ready } from '../widgets/page.js';
import { illegible } from './boxes.js';
import { IN_CHROMIUM, withSurroundings } from './driver.js';
import {
  drawn,
  EACH_WIDGET,
  loadEngineFirst,
  unfold,
  widgetIn,
  WIDGETS,
  type Widget,
} from './widgets.js';

/** Colours that hosts could set, none of which can be read. */
const HOSTS = {
  'a pale colour of its own': '--wijk-own: #ffd54a',
  'grey letters on grey': '--wijk-ink: #999; --wijk-muted: #bbb; --wijk-surface: #ddd',
  'a surface between light and dark': '--wijk-surface: #7a7a7a',
  'a dark surface with the letters of a light one': 'color-scheme: light; --wijk-surface: #101418',
  'a surface that shows the dark page': 'background: #14202e; --wijk-surface: transparent',
  'colours in oklch and see-through':
    '--wijk-own: oklch(0.9 0.1 90); --wijk-target: rgb(0 0 0 / 20%)',
  'the names of another design system':
    '--utrecht-document-color: #c8c8c8; --utrecht-document-background-color: #fff; --nl-link-color: #ffee00',
  'values that are no colours': '--wijk-ink: 12px; --wijk-muted: none; --wijk-surface: url()',
  'parts that nobody sees': '--wijk-number: #eee; --wijk-focus: #fff; --wijk-vinkje: #fafafa',
} as const;

const surfaceOf = (element: Widget) => getComputedStyle(inside(element, '.base')).backgroundColor;
const tokenOf = (element: Widget, name: string) =>
  getComputedStyle(inside(element, '.base')).getPropertyValue(`--_${name}`).trim();

/** A widget on the page of a host, from before anything was done about its colours. */
async function onPage(template: TemplateResult, style: string): Promise<Widget> {
  const place = await fixture<HTMLElement>(
    html`<div style=${`color-scheme: light; ${style}`}>${template}</div>`,
  );
  const element = widgetIn(place);
  await ready(element);
  return element;
}

const sheetsOf = (element: Widget) => element.shadowRoot!.adoptedStyleSheets;
const isGuarded = (element: Widget) =>
  sheetsOf(element).some((sheet) =>
    [...sheet.cssRules].some(({ cssText }) => /^@media[^{]*forced-colors: none/.test(cssText)),
  );
const guarded = (element: Widget) =>
  until(() => isGuarded(element), 'nothing was done about the colours');

for (const [name, template] of EACH_WIDGET) {
  describe(name, () => {
    loadEngineFirst();

    for (const [host, style] of Object.entries(HOSTS)) {
      it(`1.4.3 Contrast: can be read on a host with ${host}`, async () => {
        const element = await onPage(template, style);
        await guarded(element);
        await drawn(element);
        await unfold(element);
        expect(illegible(element)).to.deep.equal([]);
      });
    }
  });
}

describe('A host that sets colours', () => {
  const gauge = WIDGETS['wijk-indicator-gauge'];

  it('keeps all that can be read', async () => {
    const element = await onPage(gauge, '--wijk-own: #7a1f5c; --wijk-target: #ffd54a');
    await guarded(element);
    expect(tokenOf(element, 'own')).to.equal('#7a1f5c');
    expect(tokenOf(element, 'target')).not.to.equal('#ffd54a');
    expect(getComputedStyle(inside(element, '.number')).color).to.equal('rgb(122, 31, 92)');
  });

  it('has them looked at again when it changes them by a class', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.bleek { --wijk-ink: #ddd }');
    document.adoptedStyleSheets = [sheet];
    try {
      const element = await onPage(gauge, '');
      document.body.classList.add('bleek');
      await guarded(element);
      const ink = channels(getComputedStyle(inside(element, '.base')).color);
      expect(contrastOf(ink, channels(surfaceOf(element)))).to.be.at.least(4.5);
      document.body.classList.remove('bleek');
      await until(() => !isGuarded(element), 'still changed');
    } finally {
      document.body.classList.remove('bleek');
      document.adoptedStyleSheets = [];
    }
  });

  it('shares one sheet between widgets that stand alike', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="color-scheme: light; --wijk-ink: #ddd">${gauge}${gauge}</div>`,
    );
    const widgets = [...place.children] as Widget[];
    await until(() => widgets.every((element) => element.state === 'ready' && isGuarded(element)));
    const [one, other] = widgets.map((element) => sheetsOf(element).at(-1));
    expect(one).to.equal(other);
  });

  it('writes no style into the page or into the widget', async () => {
    const element = await onPage(gauge, '--wijk-ink: #ddd');
    await guarded(element);
    expect(element.shadowRoot!.querySelectorAll('style, [style*="color"]')).to.have.length(0);
    expect(element.hasAttribute('style')).to.equal(false);
  });

  if (IN_CHROMIUM) {
    it('has them looked at again when the visitor changes from light to dark', async () => {
      const style = 'color-scheme: light dark; --wijk-ink: #1d282c';
      const element = await onPage(gauge, style);
      expect(isGuarded(element)).to.equal(false);
      await withSurroundings({ features: { 'prefers-color-scheme': 'dark' } }, async () => {
        await guarded(element);
        expect(illegible(element)).to.deep.equal([]);
      });
    });

    it('leaves the colours of a visitor and those of paper as they are', async () => {
      const element = await onPage(gauge, '--wijk-ink: #ddd; --wijk-surface: #7a7a7a');
      await guarded(element);
      await withSurroundings({ media: 'print' }, () => {
        expect(surfaceOf(element)).to.equal('rgb(255, 255, 255)');
      });
      await withSurroundings({ features: { 'forced-colors': 'active' } }, () => {
        expect(tokenOf(element, 'surface')).to.equal('Canvas');
      });
    });
  }
});
