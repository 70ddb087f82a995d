import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import '../../src/embed/define-all.js';
import type { WijkElement } from '../../src/base/widget.js';
import { attributesOf, type EmbedDescription } from '../../src/embed/description.js';
import { elementOf } from '../../src/embed/snippets/element.js';
import { contrastsIn } from '../contrast.js';
import { allInside, inside } from '../widgets/page.js';
import { DESCRIPTIONS, embedOf } from './embeds.js';

type Widget = WijkElement<Kind>;

const EM_PX = 16;

/** Puts a widget in a place with styles of a host, with all that can be opened open. */
async function placed({ widget, ...rest }: EmbedDescription, style = ''): Promise<Widget> {
  const place = await fixture<HTMLElement>(html`<main style=${style}></main>`);
  const element: Widget = document.createElement(`wijk-${widget}`);
  for (const [name, value] of attributesOf({ widget, ...rest })) element.setAttribute(name, value);
  const ready = oneEvent(element, 'wijk-ready');
  place.append(element);
  await ready;
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

/** What a theme may set on a body for its own text; its font, size and colour a widget takes over. */
const LEAKING = {
  'font-style': 'italic',
  'font-variant-caps': 'small-caps',
  'font-weight': '700',
  'letter-spacing': '3.2px',
  'line-height': '48px',
  'text-align': 'right',
  'text-indent': '20px',
  'text-shadow': 'rgb(255, 0, 0) 1px 1px 0px',
  'text-transform': 'uppercase',
  'white-space': 'nowrap',
  'word-break': 'break-all',
  'word-spacing': '12px',
} as const;

/** How the text of each part is set, by property. */
function settings(element: Widget): Readonly<Record<string, readonly string[]>> {
  const styles = allInside(element, '.base *')
    .filter((part) => !part.closest('.drawing, .downloads'))
    .map((part) => getComputedStyle(part));
  return Object.fromEntries(
    Object.keys(LEAKING).map((name) => [name, styles.map((style) => style.getPropertyValue(name))]),
  );
}

describe('the styles of a host', () => {
  for (const description of DESCRIPTIONS) {
    it(`case 36: ${description.widget} is as large as the text around it, whatever the size of the root`, async () => {
      const { documentElement: root } = document;
      const sizes: string[][] = [];
      for (const size of ['62.5%', '100%', '125%']) {
        root.style.fontSize = size;
        const element = await placed(description, 'font-size: 17px; width: 600px');
        sizes.push(
          allInside(element, '.base, .base *').map((part) => getComputedStyle(part).fontSize),
        );
        element.remove();
      }
      root.style.removeProperty('font-size');
      expect(sizes[0]).to.deep.equal(sizes[1]);
      expect(sizes[2]).to.deep.equal(sizes[1]);

      const larger = await placed(description, 'font-size: 34px; width: 1200px');
      expect(getComputedStyle(inside(larger, '.base')).fontSize).to.equal('34px');
      const smallest = Math.min(...(sizes[1] ?? []).map((size) => Number.parseFloat(size)));
      expect(smallest).to.be.above(11);
    });

    it(`case 37: ${description.widget} keeps out what is meant for the text of the host`, async () => {
      const calm = settings(await placed(description, 'width: 600px'));
      const style = Object.entries(LEAKING)
        .map(([name, value]) => `${name}: ${value}`)
        .join('; ');
      const element = await placed(description, `width: 600px; direction: rtl; ${style}`);
      for (const [name, values] of Object.entries(settings(element))) {
        expect(values, name).to.deep.equal(calm[name]);
      }
      expect(getComputedStyle(inside(element, '.base')).direction).to.equal('ltr');
      expect(inside(element, '.base').scrollWidth).to.be.at.most(600);
    });

    it(`case 38: ${description.widget} can be read without a theme, in a theme that it does not know, and with values that are none`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        .utrecht-theme { --utrecht-color: #fff; --nl-button-color: #fff; }
        .utrecht-theme > * { display: inline; }
      `);
      document.adoptedStyleSheets.push(sheet);
      const broken = [
        'own: red blue',
        'ink: 12px',
        'muted: none',
        'surface: url()',
        'line: var(--nowhere)',
        'radius: round',
        'target: #12',
        'focus: calc(1px',
      ].map((token) => `--wijk-${token}`);
      try {
        for (const style of ['', broken.join('; ')]) {
          const element = await placed(description, `width: 600px; background: #fff; ${style}`);
          element.parentElement?.classList.add('utrecht-theme');
          const [drawing] = allInside(element, '.drawing');
          if (drawing) {
            drawing.scrollIntoView();
            await until(() => drawing.querySelector('svg'), 'not drawn');
          }
          const illegible = contrastsIn(element.shadowRoot!).filter(
            ({ contrast }) => contrast < 4.5,
          );
          expect(illegible.map(({ text }) => text)).to.deep.equal([]);
          const { left, right } = inside(element, '.base').getBoundingClientRect();
          expect(right - left).to.be.closeTo(600, 1);
        }
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    });
  }

  it('case 39: nothing moves when the script comes late, in the room that the snippet keeps (layout shifts are told by Chromium alone; elsewhere the place of the next text)', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe width="800" height="900" src="/tests/embed/late.html"></iframe>`,
    );
    await until(() => frame.contentDocument?.styleSheets.length === 1, 'no page');
    const page = frame.contentWindow as Window & typeof globalThis;
    // As wide as the gauge of a page, and as high as it becomes there.
    const [description] = DESCRIPTIONS as readonly [EmbedDescription];
    const shown = await placed(description, 'width: 600px; font-family: sans-serif');
    for (const details of allInside<HTMLDetailsElement>(shown, 'details')) details.open = false;
    shown.scrollIntoView();
    for (let count = 0; count < 10; count += 1) await nextFrame();
    const room = shown.getBoundingClientRect().height / EM_PX;
    const embed = { ...(await embedOf(description)), room: { narrow: room, wide: room } };
    page.document.body.innerHTML = `<main style="width: 600px; font-family: sans-serif">${elementOf(embed)}<p id="next">Wat erna komt</p></main>`;

    let shift = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new page.PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          shift += value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    }
    for (let count = 0; count < 10; count += 1) await nextFrame();
    const top = () => page.document.querySelector('#next')!.getBoundingClientRect().top;
    const before = top();
    const element = page.document.querySelector<Widget>('wijk-indicator-gauge')!;
    const ready = oneEvent(element, 'wijk-ready');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/src/embed/script.ts';
    page.document.body.append(script);
    await ready;
    for (let count = 0; count < 10; count += 1) await nextFrame();
    expect(element.state).to.equal('ready');
    expect(top()).to.be.closeTo(before, 40);
    expect(shift).to.be.below(0.1);
  });
});
