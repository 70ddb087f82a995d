import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import '../../src/embed/script.js';
import { upgrade } from '../../src/embed/upgrade.js';
import { ADDRESS } from '../widgets/documents.js';
import { isSeen } from '../widgets/page.js';

const figure = (options = '', src: string = ADDRESS.gebiedsmonitor) =>
  `/frame.html?widget=indicator-gauge&src=${encodeURIComponent(src)}&indicator=ervaren-onveiligheidsgevoelens&area=groningen-noord${options}`;

const ready = () => oneEvent(document, 'wijk-ready');

const gaugeIn = (place: ParentNode) => place.querySelector('wijk-indicator-gauge');

describe('Ordinary markup', () => {
  it('becomes a widget where it is a link, and stays inside it', async () => {
    const shown = ready();
    const place = await fixture<HTMLElement>(
      html`<div><a class="wijkraam" href=${figure('&level=a2')}>De cijfers</a></div>`,
    );
    await shown;
    const gauge = gaugeIn(place);
    expect(gauge?.area).to.equal('groningen-noord');
    expect(gauge?.level).to.equal('a2');
    const link = gauge?.querySelector('a');
    expect(link?.textContent).to.equal('De cijfers');
    expect(isSeen(link!)).to.equal(false);
  });

  it('becomes a widget where it is a block with such a link, with the classes of its place', async () => {
    const shown = ready();
    const place = await fixture<HTMLElement>(html`
      <div class="aligncenter wijkraam wijkraam-a2 wijkraam-h2">
        <p>De bron is <a href="https://www.cbs.nl/">het CBS</a>.</p>
        <br />
        <p><a href=${figure()}>De cijfers</a></p>
      </div>
    `);
    await shown;
    const gauge = gaugeIn(place);
    expect(gauge?.parentElement).to.equal(place);
    expect(gauge?.level).to.equal('a2');
    expect(gauge?.headingLevel).to.equal(2);
    expect(gauge?.querySelectorAll('p')).to.have.length(2);
  });

  it('has the theme of its place, whatever theme the page of the figure has', async () => {
    const shown = ready();
    const place = await fixture<HTMLElement>(html`
      <div class="wijkraam wijk-thema-intranet">
        <p><a href=${figure('&theme=nplv')}>De cijfers</a></p>
      </div>
    `);
    await shown;
    expect(gaugeIn(place)?.closest('[class*="wijk-thema-"]')?.className).to.equal(place.className);
  });

  it('becomes a widget whenever it appears', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    for (let time = 0; time < 2; time += 1) {
      const shown = ready();
      place.innerHTML = `<section><p><a class="wijkraam" href="${figure()}">De cijfers</a></p></section>`;
      await shown;
      expect(place.querySelectorAll('wijk-indicator-gauge')).to.have.length(1);
    }
  });

  it('becomes one widget, however often it is looked at', async () => {
    const shown = ready();
    const place = await fixture<HTMLElement>(
      html`<div class="wijkraam"><a class="wijkraam" href=${figure()}>De cijfers</a></div>`,
    );
    await shown;
    upgrade(document);
    place.append(document.createElement('p'));
    await Promise.resolve();
    upgrade(document);
    expect(document.querySelectorAll('wijk-indicator-gauge')).to.have.length(1);
  });

  it('is back when its widget fails', async () => {
    const failed = oneEvent(document, 'wijk-error');
    const place = await fixture<HTMLElement>(
      html`<div class="wijkraam">
        <p><a href=${figure('', '/tests/absent/nothing.json')}>De cijfers</a></p>
      </div>`,
    );
    await failed;
    await until(() => isSeen(place.querySelector('a')!));
  });

  it('is left as it is where its link names no figure', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <a class="wijkraam" href="https://www.groningen.nl/">De gemeente</a>
        <a class="wijkraam" href="javascript:alert(1)//?widget=comparison&src=/a.json">Niets</a>
        <div class="wijkraam"><p>Geen link</p></div>
        <span class="wijkraam">Ook niet</span>
      </div>
    `);
    const before = place.innerHTML;
    upgrade(document);
    expect(place.innerHTML).to.equal(before);
  });

  it('within a shadow root becomes a widget when it is asked for', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const root = place.attachShadow({ mode: 'open' });
    root.innerHTML = `<a class="wijkraam" href="${figure()}">De cijfers</a>`;
    const shown = ready();
    upgrade(root);
    await shown;
    expect(gaugeIn(root)?.state).to.equal('ready');
  });
});
