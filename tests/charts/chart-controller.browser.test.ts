import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { until } from '../until.js';
import { html as template, LitElement } from 'lit';
import { ChartController } from '../../src/charts/chart-controller.js';
import { loadEngine } from '../../src/charts/engine.js';
import type { ChartInput } from '../../src/charts/types.js';
import { now, nowRow, yearPoints, years } from './samples.js';

class ChartHost extends LitElement {
  static override properties = { input: { attribute: false } };
  declare input: ChartInput | undefined;
  readonly chart = new ChartController(this, 'chart', () => this.input);

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: block } div { min-height: 100px }');
    (root as ShadowRoot).adoptedStyleSheets = [sheet];
    return root;
  }

  override render() {
    return template`<div id="chart"></div>`;
  }
}
customElements.define('chart-host', ChartHost);

const drawings = (host: ChartHost) => host.renderRoot.querySelectorAll('svg').length;
const svgOf = (host: ChartHost) => host.renderRoot.querySelector('svg');
const ready = (host: ChartHost) => until(() => host.chart.state === 'ready', 'not drawn');
const input = () => now([nowRow('Selwerd', 5)]);

async function mount(width = 300) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const host = document.createElement('chart-host') as ChartHost;
  host.input = input();
  box.append(host);
  return { box, host };
}

/** A chart in sight that comes later and is drawn: so all before it had their turn. */
async function another() {
  const { box, host } = await mount();
  box.style.cssText = 'position: fixed; inset: 0';
  await ready(host);
}

describe('ChartController', () => {
  before(async () => {
    await loadEngine();
  });

  it('draws at the width of its place', async () => {
    const { host } = await mount(300);
    await ready(host);
    expect(svgOf(host)?.width.baseVal.value).to.equal(300);
  });

  it('grows and shrinks with its place', async () => {
    const { box, host } = await mount(300);
    await ready(host);
    for (const width of [500, 260]) {
      box.style.width = `${width}px`;
      await until(() => svgOf(host)?.width.baseVal.value === width, `not ${width} wide`);
    }
  });

  it('waits in a hidden tab until it is shown', async () => {
    const { box, host } = await mount(300);
    box.style.display = 'none';
    await another();
    expect(drawings(host)).to.equal(0);
    expect(host.chart.state).to.equal('idle');
    box.style.display = '';
    await ready(host);
    expect(svgOf(host)?.width.baseVal.value).to.equal(300);
  });

  it('waits in a closed details', async () => {
    const details = await fixture<HTMLDetailsElement>(
      html`<details><summary>Meer</summary></details>`,
    );
    const host = document.createElement('chart-host') as ChartHost;
    host.input = input();
    details.append(host);
    await another();
    expect(drawings(host)).to.equal(0);
    details.open = true;
    await ready(host);
  });

  it('waits far below the window until it comes near', async () => {
    const { box, host } = await mount(300);
    box.style.marginTop = '5000px';
    await another();
    expect(host.chart.state).to.equal('idle');
    box.style.marginTop = '0';
    await ready(host);
  });

  it('waits for a tap when the visitor saves data', async () => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
    try {
      const { host } = await mount();
      await until(() => host.chart.state === 'waiting-for-tap');
      expect(drawings(host)).to.equal(0);
      host.chart.load();
      await ready(host);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('follows its input, also to another kind of chart', async () => {
    const { host } = await mount();
    await ready(host);
    host.input = now([nowRow('Paddepoel', 7)]);
    await until(() => svgOf(host)?.textContent.includes('Paddepoel'));
    host.input = years(yearPoints('Paddepoel', [5, 6]));
    await until(() => svgOf(host)?.textContent.includes('2016'));
    expect(drawings(host)).to.equal(1);
  });

  it('shows the last of many changes made at once', async () => {
    const { host } = await mount();
    for (let value = 1; value <= 9; value += 1) {
      host.input = now([nowRow('Selwerd', value)]);
      await host.updateComplete;
    }
    await until(() => svgOf(host)?.textContent.includes('9\u00a0%'));
    expect(drawings(host)).to.equal(1);
  });

  it('takes the drawing away when there is nothing to draw any more', async () => {
    const { host } = await mount();
    await ready(host);
    host.input = undefined;
    await until(() => svgOf(host) === null);
    host.input = input();
    await ready(host);
    expect(drawings(host)).to.equal(1);
  });

  it('gives the drawing back after it left the page', async () => {
    const { host } = await mount();
    await ready(host);
    host.remove();
    await nextFrame();
    await nextFrame();
    expect(drawings(host)).to.equal(0);
    expect(host.chart.state).to.equal('idle');
  });

  it('keeps its drawing when it is moved, and draws anew when it comes back later', async () => {
    const { box, host } = await mount();
    await ready(host);
    const before = svgOf(host);
    box.prepend(host);
    await nextFrame();
    await nextFrame();
    expect(svgOf(host) === before).to.equal(true);

    host.remove();
    await nextFrame();
    await nextFrame();
    box.append(host);
    await ready(host);
    expect(svgOf(host) === before).to.equal(false);
  });

  it('fails quietly on what cannot be drawn, and recovers with what can', async () => {
    const { host } = await mount();
    await ready(host);
    host.input = { chart: 'comparison-now' } as unknown as ChartInput;
    await until(() => host.chart.state === 'failed');
    expect(drawings(host)).to.equal(0);
    host.input = input();
    await ready(host);
    expect(drawings(host)).to.equal(1);
  });

  it('leaves nothing behind after fifty mounts', async () => {
    const before = document.querySelectorAll('*').length;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    for (let count = 0; count < 50; count += 1) {
      const host = document.createElement('chart-host') as ChartHost;
      host.input = input();
      box.append(host);
      if (count % 10 === 0) await ready(host);
      host.remove();
    }
    await nextFrame();
    await nextFrame();
    expect(document.querySelectorAll('*').length).to.be.at.most(before + 2);
  });
});
