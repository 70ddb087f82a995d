import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import { sendKeys } from '@web/test-runner-commands';
import { levelChoice } from '../../src/base/level-choice.js';
import '../../src/embed/define-all.js';
import type { WijkLevelEvent } from '../../src/base/events/level.js';
import type { WijkElement } from '../../src/base/widget.js';
import type { Kind } from '../../data-schema/index.js';
import { keepCount } from '../kept.js';
import { ADDRESS, example } from './documents.js';
import { allInside, helped, inside, readable, shown } from './page.js';

type Widget = WijkElement<Kind>;

const WIDGETS = {
  gauge: html`<wijk-indicator-gauge
    src=${ADDRESS.gebiedsmonitor}
    indicator="ervaren-onveiligheidsgevoelens"
  ></wijk-indicator-gauge>`,
  comparison: html`<wijk-comparison
    src=${ADDRESS.gezondheid}
    indicator="eenzaam"
    area="selwerd"
  ></wijk-comparison>`,
  money: html`<wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>`,
  card: html`<wijk-intervention-card src=${ADDRESS.interventiemonitor}></wijk-intervention-card>`,
  vinkjes: html`<wijk-seven-vinkjes src=${ADDRESS.interventiemonitor}></wijk-seven-vinkjes>`,
} as const;

const LABEL = 'Makkelijk lezen';
const button = (element: Widget) => inside<HTMLButtonElement>(element, '.easy');
const isPressed = (element: Widget) => button(element).getAttribute('aria-pressed');
const told = (element: Widget) => allInside(element, '.help [role="status"]')[0]?.textContent;

/** Presses the switch, and waits until the text is another. */
async function press(element: Widget): Promise<void> {
  const ready = oneEvent(element, 'wijk-ready');
  button(element).click();
  await ready;
  await until(() => told(element), 'nothing is told');
}

describe('"Makkelijk lezen"', () => {
  afterEach(() => {
    levelChoice.level = undefined;
  });

  for (const [name, template] of Object.entries(WIDGETS)) {
    it(`changes the text of the ${name} in its place, and back`, async () => {
      const element = await helped(await shown<Widget>(template));
      const before = readable(element);
      const [first] = allInside(element, '.lead');
      button(element).focus();
      expect(button(element).textContent?.trim()).to.equal(LABEL);
      expect(isPressed(element)).to.equal('false');
      expect(told(element)).to.equal(undefined);

      await press(element);
      expect(isPressed(element)).to.equal('true');
      expect(told(element)).to.equal('De tekst is nu in makkelijke taal.');
      expect(element.shadowRoot?.activeElement).to.equal(button(element));
      expect(allInside(element, '.lead')[0]).to.equal(first);
      expect(readable(element)).not.to.equal(before);
      expect(element.getAttribute('level')).to.equal(null);
      expect(element.level).to.equal('standard');
      await expect(element).to.be.accessible();

      await press(element);
      expect(told(element)).to.equal('De gewone tekst staat er weer.');
      expect(
        readable(element)
          .replace(told(element) ?? '', '')
          .trim(),
      ).to.equal(before);
      expect(isPressed(element)).to.equal('false');
    });
  }

  it('is a target of 44 px that the keyboard reaches and presses', async () => {
    const element = await helped(await shown<Widget>(WIDGETS.gauge));
    expect(button(element).getBoundingClientRect().height).to.be.at.least(44);
    inside<HTMLElement>(element, '.hard-words summary').focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
    for (const key of ['Enter', ' ']) {
      const was = isPressed(element);
      const ready = oneEvent(element, 'wijk-ready');
      await sendKeys({ press: key });
      await ready;
      await until(() => isPressed(element) !== was);
    }
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
  });

  it('shows the old text until the new one is there', async () => {
    const element = await helped(await shown<Widget>(WIDGETS.gauge));
    const seen = new Set<string>();
    const look = () => seen.add(inside(element, '.lead').textContent ?? '');
    const watch = new MutationObserver(look);
    watch.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    look();
    await press(element);
    watch.disconnect();
    expect([...seen].map((text) => text.trim())).to.deep.equal([
      'In Groningen-Noord voelt 28% van de bewoners zich wel eens onveilig in de eigen buurt (2022).',
      'In Groningen-Noord voelen 28 van de 100 mensen zich soms onveilig in hun buurt (2022).',
    ]);
  });

  it('tells the host, once a press, with the level that was chosen', async () => {
    const page = await fixture<HTMLElement>(html`<div>${WIDGETS.gauge}</div>`);
    const element = page.querySelector('wijk-indicator-gauge')!;
    await until(() => element.state === 'ready');
    await helped(element);
    const levels: string[] = [];
    page.addEventListener('wijk-level', (event: WijkLevelEvent) => levels.push(event.level));
    await press(element);
    await press(element);
    expect(levels).to.deep.equal(['a2', 'standard']);
  });

  it('holds for all widgets of the page, also those that come later, and is told by one', async () => {
    const page = await fixture<HTMLElement>(html`<div>${WIDGETS.gauge}${WIDGETS.vinkjes}</div>`);
    const [gauge, vinkjes] = [...page.children] as [Widget, Widget];
    await until(() => gauge.state === 'ready' && vinkjes.state === 'ready');
    await Promise.all([helped(gauge), helped(vinkjes)]);
    const ready = oneEvent(vinkjes, 'wijk-ready');
    await press(gauge);
    await ready;
    await until(() => isPressed(vinkjes) === 'true');
    expect(told(vinkjes)).to.equal(undefined);

    const late = await helped(await shown<Widget>(WIDGETS.money));
    expect(isPressed(late)).to.equal('true');
    expect(told(late)).to.equal(undefined);
  });

  it('holds for a widget that was away when it was chosen', async () => {
    const page = await fixture<HTMLElement>(html`<div>${WIDGETS.gauge}${WIDGETS.vinkjes}</div>`);
    const [gauge, vinkjes] = [...page.children] as [Widget, Widget];
    await until(() => gauge.state === 'ready' && vinkjes.state === 'ready');
    await Promise.all([helped(gauge), helped(vinkjes)]);
    gauge.remove();
    await press(vinkjes);
    const ready = oneEvent(gauge, 'wijk-ready');
    page.append(gauge);
    await ready;
    await until(() => isPressed(gauge) === 'true');
  });

  it('starts where the host says, and wins from what the host says later', async () => {
    const element = await helped(
      await shown<Widget>(
        html`<wijk-indicator-gauge
          level="a2"
          src=${ADDRESS.gebiedsmonitor}
          indicator="ervaren-onveiligheidsgevoelens"
        ></wijk-indicator-gauge>`,
      ),
    );
    expect(isPressed(element)).to.equal('true');
    await press(element);
    expect(inside(element, '.lead').textContent).to.include('28%');
    expect(element.getAttribute('level')).to.equal('a2');
    element.level = 'standard';
    await element.updateComplete;
    element.level = 'a2';
    await element.updateComplete;
    expect(inside(element, '.lead').textContent).to.include('28%');
    await press(element);
    expect(inside(element, '.lead').textContent).to.include('28 van de 100');
  });

  it('is absent where the language has one level', async () => {
    for (const lang of ['en', 'ar', 'tr', 'uk', 'pl']) {
      const element = await helped(
        await shown<Widget>(
          html`<wijk-indicator-gauge
            lang=${lang}
            src=${ADDRESS.gebiedsmonitor}
          ></wijk-indicator-gauge>`,
        ),
      );
      expect(allInside(element, '.easy'), lang).to.deep.equal([]);
    }
  });

  it('is absent until there is something to read, and where something went wrong', async () => {
    const element = await fixture<Widget>(html`<wijk-indicator-gauge></wijk-indicator-gauge>`);
    expect(allInside(element, '.help')).to.deep.equal([]);
    const error = oneEvent(element, 'wijk-error');
    element.data = {};
    await error;
    expect(allInside(element, '.easy')).to.deep.equal([]);
  });

  it('takes no room that was not kept for it, on a phone and beside an article', async () => {
    for (const width of [360, 480, 760]) {
      const place = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
      const element = document.createElement('wijk-indicator-gauge');
      element.data = await example('gebiedsmonitor');
      // All of it has its height at once.
      element.style.setProperty('content-visibility', 'visible');
      const ready = oneEvent(element, 'wijk-ready');
      place.append(element);
      await ready;
      const before = element.getBoundingClientRect().height;
      expect(inside(element, '.help').hasChildNodes(), String(width)).to.equal(false);
      await helped(element);
      await nextFrame();
      expect(element.getBoundingClientRect().height, String(width)).to.equal(before);
    }
  });

  it('stays under the finger, whatever becomes shorter above it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width: 320px">
        ${WIDGETS.money}${WIDGETS.gauge}
        <p style="height: 2000px">Verder</p>
      </div>`,
    );
    const [money, gauge] = [...page.children] as [Widget, Widget];
    await until(() => money.state === 'ready' && gauge.state === 'ready');
    await Promise.all([helped(money), helped(gauge)]);
    // What is far below may have no place yet.
    await until(() => {
      button(gauge).scrollIntoView({ block: 'center' });
      return Math.abs(button(gauge).getBoundingClientRect().top - innerHeight / 2) < 100;
    }, 'not in sight');
    await nextFrame();
    const { top } = button(gauge).getBoundingClientRect();
    const both = [oneEvent(money, 'wijk-ready'), oneEvent(gauge, 'wijk-ready')];
    button(gauge).click();
    await Promise.all(both);
    await nextFrame();
    await nextFrame();
    expect(button(gauge).getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('stays under the finger in a part of the page that scrolls by itself', async () => {
    const part = await fixture<HTMLElement>(
      html`<div style="width: 320px; height: 300px; overflow: auto">
        ${WIDGETS.gauge}
        <p style="height: 1000px">Verder</p>
      </div>`,
    );
    const gauge = part.firstElementChild as Widget;
    await until(() => gauge.state === 'ready');
    await helped(gauge);
    button(gauge).scrollIntoView({ block: 'center' });
    await nextFrame();
    const { top } = button(gauge).getBoundingClientRect();
    await press(gauge);
    await nextFrame();
    await nextFrame();
    expect(button(gauge).getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('leaves nothing behind when its widgets leave', async () => {
    const kept = keepCount();
    try {
      const element = await helped(await shown<Widget>(WIDGETS.gauge));
      await press(element);
      const before = element.shadowRoot?.textContent;
      element.remove();
      levelChoice.choose('standard');
      await nextFrame();
      expect(element.shadowRoot?.textContent).to.equal(before);
      expect(kept.listeners()).to.deep.equal([]);
    } finally {
      kept.release();
    }
  });
});
