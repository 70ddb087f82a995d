import { expect, html, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/embed/define-all.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { ADDRESS } from './documents.js';
import { allInside, helped, inside, isSeen, printed, shown, words } from './page.js';

type Widget = WijkElement<Kind>;

const gauge = (lang: string, indicator: string) =>
  html`<wijk-indicator-gauge
    lang=${lang}
    src=${ADDRESS.gebiedsmonitor}
    indicator=${indicator}
  ></wijk-indicator-gauge>`;

const explained = (element: Widget) =>
  allInside(element, '.hard-words dt').map(({ textContent }) => textContent);

const MINIMA = 'minimahuishoudens';

describe('Hard words', () => {
  it('are explained one tap away, those of the widget and no others', async () => {
    const element = await helped(await shown<Widget>(gauge('nl', MINIMA)));
    expect(explained(element)).to.include.members(['minima', 'sociaal minimum', 'streefdoel']);
    expect(explained(element)).not.to.include('startkwalificatie');
    const list = inside(element, '.hard-words dl');
    expect(isSeen(list)).to.equal(false);
    const summary = inside(element, '.hard-words summary');
    expect(summary.textContent).to.equal('Moeilijke woorden');
    expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isSeen(list));
    expect(words(list.textContent)).to.include(
      'sociaal minimum Het bedrag dat iemand volgens de wet minstens nodig heeft om van te leven.',
    );
    await expect(element).to.be.accessible();
  });

  for (const [name, template] of Object.entries({
    comparison: html`<wijk-comparison src=${ADDRESS.gezondheid}></wijk-comparison>`,
    money: html`<wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>`,
    card: html`<wijk-intervention-card src=${ADDRESS.interventiemonitor}></wijk-intervention-card>`,
    vinkjes: html`<wijk-seven-vinkjes src=${ADDRESS.interventiemonitor}></wijk-seven-vinkjes>`,
  })) {
    it(`are explained in the ${name}, each once`, async () => {
      const element = await helped(await shown<Widget>(template));
      expect(explained(element)).to.include('licentie');
      expect(new Set(explained(element)).size).to.equal(explained(element).length);
    });
  }

  it('are those of the text that is there now', async () => {
    const element = await helped(await shown<WijkIndicatorGauge>(gauge('nl', MINIMA)));
    const ready = oneEvent(element, 'wijk-ready');
    element.indicator = 'volwassenen-zonder-startkwalificatie';
    await ready;
    await until(() => explained(element).includes('startkwalificatie'));
    expect(explained(element)).not.to.include('minima');
  });

  it('are those of Dutch texts, explained in the language of the reader', async () => {
    const element = await helped(await shown<Widget>(gauge('en', MINIMA)));
    expect(explained(element)).to.include.members(['minima', 'sociaal minimum']);
    // The kit says it in English, and only what is quoted is Dutch.
    expect(explained(element)).not.to.include.members(['licentie']);
    expect(inside(element, '.hard-words summary').textContent).to.equal('Dutch words explained');
    expect(inside(element, '.hard-words dt').lang).to.equal('nl');
    expect(words(inside(element, '.hard-words dl').textContent)).to.include(
      'minima People or families with a very low income.',
    );
    inside<HTMLDetailsElement>(element, '.hard-words').open = true;
    await expect(element).to.be.accessible();
  });

  it('stand open on paper, without what can be pressed', async () => {
    const element = await helped(await shown<Widget>(gauge('nl', MINIMA)));
    dispatchEvent(new Event('beforeprint'));
    printed(element, () => {
      expect(isSeen(inside(element, '.hard-words dl'))).to.equal(true);
      for (const button of allInside(element, '.help button')) {
        expect(isSeen(button)).to.equal(false);
      }
    });
    dispatchEvent(new Event('afterprint'));
    expect(isSeen(inside(element, '.hard-words dl'))).to.equal(false);
  });
});
