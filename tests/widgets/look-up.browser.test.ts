import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../until.js';
import type { TemplateResult } from 'lit';
import '../../src/widgets/comparison/define.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import { ADDRESS } from './documents.js';
import { allInside, inside, shown } from './page.js';

const comparison = html`
  <wijk-comparison
    src=${ADDRESS.gezondheid}
    indicator="eenzaam"
    area="selwerd"
    areas="tuinwijk"
  ></wijk-comparison>
`;

const placeOf = (element: WijkComparison) => inside(element, '.lookup');
const tipOf = (element: WijkComparison) => allInside(element, '.tip')[0];
const saidBy = (element: WijkComparison) =>
  tipOf(element)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function drawn(template = comparison): Promise<WijkComparison> {
  const element = widgetIn(await shown<WijkComparison>(template));
  await until(() => allInside(element, '.lookup').length === 1, 'not drawn');
  return element;
}

/** Points at a share of the width and height of the chart. */
async function point(
  element: WijkComparison,
  type: string,
  [across, down]: readonly [number, number],
  pointerType = 'mouse',
) {
  const place = placeOf(element);
  const { left, top, width, height } = place.getBoundingClientRect();
  place.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerType,
      clientX: left + width * across,
      clientY: top + height * down,
    }),
  );
  await element.updateComplete;
}

async function press(element: WijkComparison, key: string, target: EventTarget = placeOf(element)) {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  await element.updateComplete;
  return event;
}

const widgetIn = (place: HTMLElement): WijkComparison =>
  place.matches('wijk-comparison') ? place : place.querySelector('wijk-comparison')!;

describe('the values of a chart', () => {
  it('are looked up from the right where one reads from the right, by finger and by key', async () => {
    const element = await drawn(html`<div lang="ar" dir="rtl">${comparison}</div>`);
    const place = placeOf(element);
    const labels = [...place.parentElement!.querySelectorAll('svg text')];
    const own = labels.find(({ textContent }) => textContent.includes('Selwerd'))!;
    const room = place.getBoundingClientRect();
    expect(own.getBoundingClientRect().right).to.be.closeTo(room.right, 2);
    place.focus();
    await press(element, 'Home');
    const pin = inside(element, '.pin').getBoundingClientRect();
    const dots = [...place.parentElement!.querySelectorAll('.mark-symbol path')];
    expect(
      dots.some((dot) => {
        const { left, top, width, height } = dot.getBoundingClientRect();
        const across = left + width / 2 - (pin.left + pin.width / 2);
        const down = top + height / 2 - (pin.top + pin.height / 2);
        return Math.hypot(across, down) < 1;
      }),
    ).to.equal(true);
    const first = saidBy(element);
    await press(element, 'Escape');
    await point(element, 'pointerdown', [
      (pin.left + pin.width / 2 - room.left) / room.width,
      (pin.top + pin.height / 2 - room.top) / room.height,
    ]);
    expect(saidBy(element)).to.equal(first);
    await press(element, 'ArrowLeft');
    expect(inside(element, '.tip').textContent).not.to.contain('Selwerd');
    await press(element, 'ArrowRight');
    expect(saidBy(element)).to.equal(first);
  });

  it('are looked up by key, one stop for all, and read with their place in the list', async () => {
    const element = await drawn();
    const place = placeOf(element);
    expect(allInside(element, '.chart [tabindex]')).to.have.length(1);
    place.focus();
    await press(element, 'ArrowDown');
    await press(element, 'Home');
    expect(saidBy(element)).to.match(/^Selwerd ongeveer 56,7%/);
    await press(element, 'ArrowDown');
    expect(saidBy(element)).to.match(/^Tuinwijk ongeveer/);
    const option = inside(element, '[role="option"]');
    expect(place.getAttribute('aria-activedescendant')).to.equal(option.id);
    expect(option.getAttribute('aria-posinset')).to.equal('2');
    await press(element, 'ArrowUp');
    expect(saidBy(element)).to.match(/^Selwerd/);
  });

  it('are the values of the table', async () => {
    const element = await drawn();
    placeOf(element).focus();
    await press(element, 'Home');
    const row = allInside(element, 'tbody tr').find(({ textContent }) =>
      textContent.includes('Selwerd'),
    );
    const said = inside(element, '.tip b').textContent;
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).to.include(
      said,
    );
  });

  it('are looked up by mouse, and go when the mouse goes', async () => {
    const element = await drawn();
    await point(element, 'pointermove', [0.5, 0.5]);
    expect(saidBy(element)).to.match(/^(Selwerd|Tuinwijk) /);
    await point(element, 'pointerleave', [1.5, 0.5]);
    expect(tipOf(element)).to.equal(undefined);
  });

  it('are those under the mouse in a page that shows the widget smaller or larger', async () => {
    const element = await drawn();
    const { height } = placeOf(element).getBoundingClientRect();
    const names: string[] = [];
    for (const scale of [1, 0.5, 1.5]) {
      element.style.transform = `scale(${scale})`;
      await point(element, 'pointermove', [0.99, 1 - 40 / height]);
      names.push(saidBy(element));
      await point(element, 'pointermove', [0.99, 0.45]);
      names.push(saidBy(element));
    }
    expect(names[0]).to.match(/^Tuinwijk/);
    expect(names[1]).to.match(/^Selwerd/);
    expect(new Set(names).size).to.equal(2);
    expect(names.slice(2)).to.deep.equal([...names.slice(0, 2), ...names.slice(0, 2)]);
  });

  it('stay while the mouse is over what is said', async () => {
    const element = await drawn();
    await point(element, 'pointermove', [0.5, 0.5]);
    const before = saidBy(element);
    tipOf(element)?.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: 0, clientY: 0 }),
    );
    await element.updateComplete;
    expect(saidBy(element)).to.equal(before);
  });

  it('are looked up by finger, and stay until a touch elsewhere', async () => {
    const element = await drawn();
    await point(element, 'pointerdown', [0.5, 0.5], 'touch');
    await point(element, 'pointerleave', [0.5, 0.5], 'touch');
    expect(saidBy(element)).not.to.equal('');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await element.updateComplete;
    expect(tipOf(element)).to.equal(undefined);
  });

  it('go with Esc wherever the focus is, and Esc does nothing else then', async () => {
    const element = await drawn();
    await point(element, 'pointermove', [0.5, 0.5]);
    const first = await press(element, 'Escape', document.body);
    expect(tipOf(element)).to.equal(undefined);
    expect(first.defaultPrevented).to.equal(true);
    const second = await press(element, 'Escape', document.body);
    expect(second.defaultPrevented).to.equal(false);
  });

  it('never catch the scrolling of the page (47)', async () => {
    const element = await drawn();
    const place = placeOf(element);
    // Up and down scrolls the page, and two fingers enlarge it.
    expect(getComputedStyle(place).touchAction.split(' ')).to.have.members(['pan-y', 'pinch-zoom']);
    for (const type of ['wheel', 'touchstart', 'touchmove']) {
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      place.dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(false);
    }
  });

  it('leave other keys to the page', async () => {
    const element = await drawn();
    for (const key of ['Tab', 'PageDown', ' ']) {
      expect((await press(element, key)).defaultPrevented, key).to.equal(false);
    }
  });

  const LAYERS: Readonly<Record<string, readonly [TemplateResult, (layer: HTMLElement) => void]>> =
    {
      'a modal dialog': [
        html`<dialog>${comparison}</dialog>`,
        (layer) => (layer as HTMLDialogElement).showModal(),
      ],
      'a popover': [html`<div popover>${comparison}</div>`, (layer) => layer.showPopover()],
    };
  for (const [name, [markup, open]] of Object.entries(LAYERS)) {
    it(`are said inside the chart, on top, also in ${name} (45)`, async () => {
      const layer = await fixture<HTMLElement>(markup);
      open(layer);
      const element = layer.querySelector('wijk-comparison')!;
      await until(() => allInside(element, '.lookup').length === 1, 'not drawn');
      placeOf(element).focus();
      for (const key of ['Home', 'End']) {
        await press(element, key);
        const tip = tipOf(element)!;
        tip.scrollIntoView({ block: 'center' });
        const box = tip.getBoundingClientRect();
        const place = placeOf(element).getBoundingClientRect();
        expect(box.left).to.be.at.least(place.left - 0.5);
        expect(box.right).to.be.at.most(place.right + 0.5);
        const top = element.shadowRoot?.elementFromPoint(
          box.left + box.width / 2,
          box.top + box.height / 2,
        );
        expect(tip.contains(top ?? null)).to.equal(true);
      }
    });
  }

  it('leave nothing behind when the widget goes', async () => {
    const element = await drawn();
    await point(element, 'pointermove', [0.5, 0.5]);
    element.remove();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    document.body.dispatchEvent(escape);
    expect(escape.defaultPrevented).to.equal(false);
  });

  it('can be read by all', async () => {
    const element = await drawn();
    await expect(element).to.be.accessible();
    placeOf(element).focus();
    await press(element, 'End');
    await expect(element).to.be.accessible();
  });
});
