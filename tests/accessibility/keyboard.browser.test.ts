import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { channels, contrastOf, groundOf, over } from '../contrast.js';
import { until } from '../until.js';
import { allInside, helped, inside, ready, words } from '../widgets/page.js';
import { clickMouse, IN_CHROMIUM, moveMouse, press, pressAndLeave, pressBack } from './driver.js';
import {
  drawn,
  EACH_WIDGET,
  loadEngineFirst,
  unfold,
  widgetIn,
  WIDGETS,
  type Widget,
} from './widgets.js';

/** A page of a host that takes the ring away from whatever has the focus. */
async function hostPage(template: TemplateResult, style = ''): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`
    <div style=${style}>
      <style>
        *:focus,
        *:focus-visible {
          outline: 0 !important;
        }
      </style>
      <button id="before">Ervoor</button>
      ${template}
      <button id="after">Erna</button>
    </div>
  `);
  const element = widgetIn(page);
  await ready(element);
  await drawn(element);
  return helped(element);
}

const byId = (id: string) => document.getElementById(id)!;

/** What has the focus, also inside a widget. */
function focused(): HTMLElement {
  let at = document.activeElement as HTMLElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
  return at;
}

const nameOf = (element: Element) =>
  words(element.getAttribute('aria-label') ?? element.textContent) ||
  words(element.closest('label')?.textContent ?? '') ||
  element.id;

/** More than any widget has. */
const MANY = 60;

/** Presses Tab from the button before a widget to the one after it. @returns all that had the focus on the way */
async function tabThrough(look: (stop: HTMLElement) => unknown = () => undefined) {
  const stops: HTMLElement[] = [];
  byId('before').focus();
  for (let count = 0; count < MANY; count += 1) {
    await press('Tab');
    if (focused() === byId('after')) return stops;
    stops.push(focused());
    await look(focused());
  }
  throw new Error(`A trap after ${stops.map(nameOf).join(', ')}`);
}

/** The part that has the ring: of a choice that is drawn anew it is the label around it. */
const ringed = (stop: HTMLElement) =>
  (getComputedStyle(stop).opacity === '0' ? stop.closest('label') : stop) ?? stop;

/** How well the ring around a stop stands out, and how thick it is in px. */
function ringOf(stop: HTMLElement) {
  const part = ringed(stop);
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(part);
  const ground = groundOf(part.parentElement!);
  return {
    width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    contrast: contrastOf(over(channels(outlineColor), ground), ground),
  };
}

/** Whether what has the focus is in the window, with nothing over it. */
function isInSight(stop: HTMLElement): boolean {
  const part = ringed(stop);
  const { left, top, width, height } = part.getBoundingClientRect();
  const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
  const [x, root] = [left + width / 2, part.getRootNode() as ShadowRoot];
  if (width === 0 || height === 0 || y < top || y > top + height) return false;
  const seen = root.elementFromPoint(x, y);
  return part.contains(seen) || (seen?.contains(part) ?? false) || seen === stop;
}

const PLACES = {
  'a light host': 'color-scheme: light; background: #fff',
  'a dark host': 'color-scheme: dark; background: #111',
} as const;

/** Not every driver has all keys and the mouse itself. */
const driven = IN_CHROMIUM ? describe : () => undefined;

for (const [name, template] of EACH_WIDGET) {
  driven(name, () => {
    loadEngineFirst();

    for (const [place, style] of Object.entries(PLACES)) {
      it(`2.4.7, 1.4.11 Focus Visible: each stop has a ring that stands out on ${place}, whatever the styles of the host (62)`, async () => {
        await unfold(await hostPage(template, style));
        const stops = await tabThrough((stop) => {
          const { width, contrast } = ringOf(stop);
          expect(width, nameOf(stop)).to.be.at.least(2);
          expect(contrast, nameOf(stop)).to.be.at.least(3);
        });
        expect(stops.length).to.be.above(1);
      });
    }

    it('2.4.11 Focus Not Obscured: what has the focus is in sight, in full view of the page', async () => {
      await unfold(await hostPage(template));
      await tabThrough((stop) => {
        expect(isInSight(stop), nameOf(stop)).to.equal(true);
      });
    });

    it('2.1.2 No Keyboard Trap: Tab leads through and out of it, and back again (62)', async () => {
      await unfold(await hostPage(template));
      const there = await tabThrough();
      const back: HTMLElement[] = [];
      for (let count = 0; count < there.length + 1; count += 1) {
        await pressBack();
        back.push(focused());
      }
      expect(back.pop()).to.equal(byId('before'));
      expect(there.length).to.be.at.most(40);
    });

    it('2.4.3 Focus Order: the stops follow each other as they stand on the page', async () => {
      await unfold(await hostPage(template));
      const stops = await tabThrough();
      stops.slice(1).forEach((stop, index) => {
        const previous = stops[index]!;
        const follows = previous.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(Boolean(follows), `${nameOf(previous)}, ${nameOf(stop)}`).to.equal(true);
      });
    });

    it('2.1.1 Keyboard: what is folded opens and closes by Enter and by space', async () => {
      const element = await hostPage(template);
      const folds = allInside<HTMLDetailsElement>(element, 'details:not(details details)');
      expect(folds.length).to.be.above(0);
      for (const fold of folds) {
        byId('before').focus();
        while (focused().parentElement !== fold) await press('Tab');
        const before = fold.open;
        await press('Enter');
        expect(fold.open, nameOf(focused())).to.equal(!before);
        await press('Space');
        expect(fold.open, nameOf(focused())).to.equal(before);
      }
    });

    it('2.1.1 Keyboard: a click does nothing that a key does not', async () => {
      const element = await hostPage(template);
      await unfold(element);
      const stops = await tabThrough();
      const clickable = allInside(element, 'button, a[href], summary').filter((part) =>
        part.checkVisibility(),
      );
      for (const part of clickable) expect(stops).to.include(part);
    });

    it('2.5.2 Pointer Cancellation: what is pressed and not let go on the same place does nothing', async () => {
      const element = await hostPage(template);
      const text = () => words(inside(element, '.base').textContent);
      const open = () => allInside<HTMLDetailsElement>(element, 'details').map((fold) => fold.open);
      const before = [text(), open()];
      for (const part of allInside(element, 'summary, button, label').slice(0, 4)) {
        part.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = part.getBoundingClientRect();
        await pressAndLeave(left + width / 2, top + height / 2);
        await element.updateComplete;
        expect([text(), open()], nameOf(part)).to.deep.equal(before);
      }
    });

    it('2.1.4, 3.2.1: no key but those of a list does anything, and getting the focus changes no page', async () => {
      const element = await hostPage(template);
      const address = location.href;
      const text = () => words(inside(element, '.base').textContent);
      await tabThrough(async (stop) => {
        if (stop.matches('.lookup, input')) return;
        const before = text();
        for (const key of ['a', 'z', '1', '?']) await press(key);
        expect(text()).to.equal(before);
      });
      expect(location.href).to.equal(address);
    });
  });
}

const saidBy = (element: Widget) => words(allInside(element, '.tip')[0]?.textContent ?? '');

driven('wijk-comparison', () => {
  loadEngineFirst();

  it('2.1.1, 1.4.13: values are looked up with the arrows, and go with Esc while the focus stays (61)', async () => {
    const element = await hostPage(WIDGETS['wijk-comparison']);
    byId('before').focus();
    while (!focused().matches('.lookup')) await press('Tab');
    await press('Home');
    expect(saidBy(element)).to.match(/^Selwerd ongeveer 56,7%/);
    await press('ArrowDown');
    expect(saidBy(element)).to.match(/^Paddepoel-Zuid ongeveer 53,2%/);
    await press('Escape');
    expect(saidBy(element)).to.equal('');
    expect(focused().matches('.lookup')).to.equal(true);
  });

  it('2.1.1 Keyboard: the years are chosen with the keyboard, and the focus stays on what was pressed', async () => {
    const element = await hostPage(WIDGETS['wijk-comparison']);
    byId('before').focus();
    while (!focused().matches('.views button:last-child')) await press('Tab');
    await press('Space');
    await until(() => inside(element, '.drawing').textContent.includes('2012'));
    expect(focused().getAttribute('aria-pressed')).to.equal('true');
  });
});

for (const name of ['wijk-comparison', 'wijk-funding-breakdown'] as const) {
  driven(name, () => {
    loadEngineFirst();

    it('1.4.13 Content on Hover or Focus: what shows under the mouse stays when it is pointed at, and goes with Esc (61)', async () => {
      const element = await hostPage(WIDGETS[name]);
      const chart = inside(element, '.lookup');
      chart.scrollIntoView({ block: 'center' });
      const place = chart.getBoundingClientRect();
      await moveMouse(place.left + place.width / 2, place.top + place.height / 3);
      await until(() => saidBy(element) !== '', 'nothing shows');
      const shown = saidBy(element);
      const tip = inside(element, '.tip').getBoundingClientRect();
      await moveMouse(tip.left + tip.width / 2, tip.top + tip.height / 2);
      await element.updateComplete;
      expect(saidBy(element)).to.equal(shown);
      await press('Escape');
      await element.updateComplete;
      expect(saidBy(element)).to.equal('');
      await moveMouse(0, 0);
    });

    it('2.5.1, 2.5.7: one tap in a chart shows a value, without a gesture and without dragging (61)', async () => {
      const element = await hostPage(WIDGETS[name]);
      const chart = inside(element, '.lookup');
      chart.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = chart.getBoundingClientRect();
      await clickMouse(left + width / 2, top + height / 3);
      await until(() => saidBy(element) !== '', 'nothing shows');
      await moveMouse(0, 0);
    });
  });
}

driven('wijk-seven-vinkjes', () => {
  it('3.3.2 Labels or Instructions: each answer has its question as the name of its group, and says that nothing is sent', async () => {
    const element = await hostPage(WIDGETS['wijk-seven-vinkjes']);
    const groups = allInside<HTMLFieldSetElement>(element, 'fieldset');
    expect(groups).to.have.length(7);
    for (const group of groups) {
      expect(group.firstElementChild?.localName).to.equal('legend');
      expect(words(group.querySelector('legend')?.textContent ?? '')).to.match(/\?$/);
      for (const choice of group.querySelectorAll('input')) {
        expect(words(choice.labels?.[0]?.textContent ?? '')).not.to.equal('');
      }
    }
    expect(words(inside(element, '.actions').textContent)).to.include('niets bewaard of verstuurd');
  });

  it('2.1.1, 3.2.2: an answer is chosen with the arrows, and moves nothing but its own mark', async () => {
    const element = await hostPage(WIDGETS['wijk-seven-vinkjes']);
    byId('before').focus();
    await press('Tab');
    expect(focused().matches('input[type="radio"]')).to.equal(true);
    await press('Space');
    await press('ArrowRight');
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input:checked').value).to.equal('partly');
    expect(focused()).to.equal(inside(element, 'input:checked'));
    expect(words(inside(element, '.lead').textContent)).to.include('voor een deel');
  });
});
