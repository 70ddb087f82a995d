import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/widgets/indicator-gauge/define.js';
import { example } from './documents.js';

describe('many widgets of one document', () => {
  it('show one by one, the nearest to the window first', async () => {
    const data = await example('gebiedsmonitor');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const order: string[] = [];
    const gauges = (
      [
        ['above', 500],
        ['in', 200],
        ['below', 0],
      ] as const
    ).map(([place, room]) => {
      const gauge = document.createElement('wijk-indicator-gauge');
      gauge.id = place;
      gauge.style.display = 'block';
      gauge.style.marginBlockEnd = `${room}vh`;
      return gauge;
    });
    box.append(...gauges);
    gauges[1]?.scrollIntoView();

    await Promise.all(
      gauges.map(
        (gauge) =>
          new Promise<void>((resolve) => {
            gauge.addEventListener('wijk-ready', () => {
              order.push(gauge.id);
              resolve();
            });
            gauge.data = data;
          }),
      ),
    );
    expect(order).to.deep.equal(['in', 'below', 'above']);
    window.scrollTo(0, 0);
  });

  it('keep their content in sight until it is their turn, and ask for nothing once they are gone', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML =
      '<wijk-indicator-gauge src="/tests/absent/nothing.json"><p>Nog even</p></wijk-indicator-gauge>';
    const gauge = box.querySelector('wijk-indicator-gauge')!;
    expect(gauge.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(gauge.shadowRoot).to.equal(null);
    gauge.remove();
    const later = document.createElement('wijk-indicator-gauge');
    later.data = await example('gebiedsmonitor');
    const ready = oneEvent(later, 'wijk-ready');
    box.append(later);
    await ready;
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.endsWith('/absent/nothing.json'))).to.deep.equal([]);
  });
});
