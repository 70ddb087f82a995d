import { expect, fixture, html } from '@open-wc/testing';
import { formatLocale } from 'vega';
import { loadEngine } from '../../src/charts/engine.js';
import { readLook } from '../../src/charts/tokens.js';
import type { ChartInput, DrawnChart } from '../../src/charts/types.js';
import {
  money,
  moneyFlows,
  moneyPart,
  moneyYears,
  now,
  nowRow,
  panels,
  yearPanel,
  yearPoints,
  years,
} from './samples.js';

describe('drawChart', () => {
  let drawn: DrawnChart[] = [];

  afterEach(() => {
    for (const chart of drawn) chart.finalize();
    drawn = [];
  });

  async function draw(input: ChartInput, container?: HTMLElement) {
    const box = container ?? (await fixture<HTMLElement>(html`<div></div>`));
    const { drawChart } = await loadEngine();
    const chart = await drawChart(box, { input, look: readLook(box), width: 288 });
    drawn.push(chart);
    return { box, chart };
  }

  const texts = (box: Element) =>
    [...box.querySelectorAll('svg text')].map(
      (text) =>
        [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ') ||
        text.textContent,
    );
  const symbols = (box: Element) => [...box.querySelectorAll('.mark-symbol path')];

  it('writes the name and the value of each row', async () => {
    const { box } = await draw(now([nowRow('Selwerd', 5), nowRow('Paddepoel', 7)]));
    expect(texts(box)).to.include.members(['Selwerd', '5\u00a0%', 'Paddepoel', '7\u00a0%']);
  });

  it('says that a value is missing and draws nothing for it, also beside a zero', async () => {
    const { box } = await draw(now([nowRow('a', 5), nowRow('b', null), nowRow('c', 0)]));
    expect(texts(box)).to.include('niet bekend');
    expect(symbols(box).length).to.equal(2);
  });

  it('draws nothing at all when every value is missing', async () => {
    const { box } = await draw(now([nowRow('a', null), nowRow('b', null)]));
    expect(symbols(box).length).to.equal(0);
    expect(texts(box).filter((text) => text === 'niet bekend')).to.have.length(2);
  });

  it('draws what is about open, and what is more than with an arrow', async () => {
    const { box } = await draw(
      now([nowRow('a', 5, { certainty: 'about' }), nowRow('b', 6, { certainty: 'moreThan' })]),
    );
    const [arrow, about] = symbols(box);
    expect(about?.getAttribute('fill')).to.contain('--_surface');
    expect(arrow?.getAttribute('fill')).to.contain('--_other');
  });

  it('shows a single year as a point', async () => {
    const { box } = await draw(years(yearPoints('Selwerd', [5])));
    expect(symbols(box).length).to.equal(1);
    expect(symbols(box)[0]?.getBoundingClientRect().width).to.be.greaterThan(5);
  });

  it('shows a value between two gaps as a point, and joins nothing over a gap', async () => {
    const { box } = await draw(years(yearPoints('Selwerd', [3, null, 4])));
    expect(symbols(box).length).to.equal(2);
    for (const line of box.querySelectorAll('.mark-line path')) {
      expect(line.getAttribute('d')).not.to.match(/L/);
    }
  });

  it('draws a panel an area, each with its name and a line that stops at a gap', async () => {
    const { box } = await draw(
      panels([yearPanel('Selwerd', [3, 4, null, 5]), yearPanel('Paddepoel', [1, 2, 3, 4])]),
    );
    expect(texts(box)).to.include.members(['Selwerd', 'Paddepoel', '5\u00a0%']);
    expect(symbols(box).length).to.equal(7);
    expect(box.querySelectorAll('.mark-line path').length).to.equal(3);
  });

  it('says each sum with its status', async () => {
    const { box } = await draw(
      money([moneyPart('SPUK', 12), moneyPart('JTF', null, { statusLabel: 'aangevraagd' })]),
    );
    expect(texts(box)).to.include.members([
      'SPUK',
      '€\u00a012',
      'toegekend',
      'bedrag niet bekend',
      'aangevraagd',
    ]);
    expect(box.querySelectorAll('.mark-rect path').length).to.equal(1);
  });

  it('says each year with its sum, and each source in its part or in the key', async () => {
    const { box } = await draw(
      moneyYears(
        ['Het Rijk', 'Gemeente'],
        [
          [90, 10],
          [50, 50],
        ],
      ),
    );
    expect(texts(box)).to.include.members([
      '2024',
      '€\u00a0100',
      'Het Rijk',
      'Gemeente, toegekend',
    ]);
  });

  it('says each end of the money with its sum, and draws a ribbon a flow', async () => {
    const { box } = await draw(moneyFlows());
    expect(texts(box)).to.include.members(['Rijk', '€\u00a060', 'Basis+', 'Bron', 'Spoor']);
    expect(box.querySelectorAll('.mark-area path').length).to.equal(4);
  });

  it('takes names that mean something to Vega as the words that they are', async () => {
    for (const label of ['a.b', 'inkomen [x 1.000]', '0-4 jr. (abs.)', '{{x}}', '<img src=x>']) {
      const { box } = await draw(now([nowRow(label, 5)]));
      expect(texts(box).join(' ')).to.contain(label);
      expect(box.querySelectorAll('img').length).to.equal(0);
    }
  });

  it('leaves the locale of a host that uses Vega alone', async () => {
    // The typings know only how to set it.
    const locale = formatLocale as unknown as (definition?: object) => object;
    const ofHost = locale({ decimal: '~', thousands: '_', grouping: [3], currency: ['', ''] });
    await draw(now([nowRow('a', 5)]));
    expect(locale()).to.equal(ofHost);
    locale({ decimal: '.', thousands: ',', grouping: [3], currency: ['$', ''] });
  });

  it('adds no style element and nothing outside its container', async () => {
    const before = document.querySelectorAll('style, link').length;
    const outside = document.body.children.length;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const children = document.body.children.length;
    await draw(now([nowRow('a', 5)]), box);
    expect(document.querySelectorAll('style, link').length).to.equal(before);
    expect(document.body.children.length).to.equal(children);
    expect(outside).to.be.at.most(children);
  });

  it('is hidden from assistive technology and can shrink in print', async () => {
    const { box } = await draw(now([nowRow('a', 5)]));
    const svg = box.querySelector('svg');
    expect(svg?.closest('[aria-hidden]')?.getAttribute('aria-hidden')).to.equal('true');
    expect(svg?.getAttribute('focusable')).to.equal('false');
    expect(svg?.getAttribute('viewBox')).to.match(/^0 0 288 \d+$/);
    expect(box.querySelectorAll('[aria-label]').length).to.equal(0);
    await expect(box).to.be.accessible();
  });

  it('stays within its width, with every text', async () => {
    const long = 'Woningcorporatiesamenwerkingsgebiedsontwikkelingsmaatschappijverordening';
    const lines = [
      { id: 'g', kind: 'gemeente' as const, value: 9.9, label: 'Gemeente Groningen 9,9\u00a0%' },
      { id: 't', kind: 'target' as const, value: 9.8, label: 'Streefdoel: 9,8\u00a0% of minder' },
    ];
    for (const input of [
      now([nowRow(long, 10), nowRow('b', null, { text: 'te weinig bewoners om te tellen' })], {
        lines,
      }),
      years(yearPoints(long, [1, 10])),
      panels([yearPanel(long, [1, 10], { text: long, gaps: [`2018: ${long}`] })]),
      moneyYears([long, 'b'], [[1, 2]], { statusLabel: long }),
      moneyFlows({
        columns: moneyFlows().columns.map((column) => ({
          ...column,
          nodes: column.nodes.map((node) => ({ ...node, label: long, statusLabel: long })),
        })),
      }),
      money([moneyPart(long, 12_500_000, { text: '€\u00a012,5\u00a0miljoen' })]),
    ]) {
      const { box } = await draw(input);
      const { left, right } = box.querySelector('svg')!.getBoundingClientRect();
      for (const text of box.querySelectorAll('svg text')) {
        const bounds = text.getBoundingClientRect();
        expect(bounds.left, text.textContent).to.be.at.least(left - 1);
        expect(bounds.right, text.textContent).to.be.at.most(right + 1);
      }
    }
  });

  it('changes its text, width and height with new data', async () => {
    const { box, chart } = await draw(now([nowRow('Selwerd', 4)]));
    const height = box.querySelector('svg')!.height.baseVal.value;
    await chart.update({
      input: now([nowRow('Selwerd', 6), nowRow('Paddepoel', 7)]),
      look: readLook(box),
      width: 320,
    });
    expect(texts(box)).to.include.members(['6\u00a0%', 'Paddepoel']);
    expect(texts(box)).not.to.include('4\u00a0%');
    expect(box.querySelector('svg')!.width.baseVal.value).to.equal(320);
    expect(box.querySelector('svg')!.height.baseVal.value).to.be.greaterThan(height);
  });

  it('becomes another kind of chart in the same place', async () => {
    const { box, chart } = await draw(now([nowRow('Selwerd', 5)]));
    const input = years(yearPoints('Selwerd', [5, 6]));
    await chart.update({ input, look: readLook(box), width: 288 });
    expect(box.querySelectorAll('svg').length).to.equal(1);
    expect(texts(box)).to.include.members(['2014', '2016']);
  });

  it('does not touch the rows that it is given', async () => {
    const input = now([nowRow('a', 5)]);
    const before = structuredClone(input);
    await draw(input);
    await draw(input);
    expect(Reflect.ownKeys(input.rows[0]!)).to.deep.equal(Reflect.ownKeys(before.rows[0]!));
  });

  it('leaves two charts on one page to themselves', async () => {
    const one = await draw(now([nowRow('Selwerd', 5)]));
    const other = await draw(now([nowRow('Paddepoel', 7)]));
    one.chart.finalize();
    expect(one.box.childElementCount).to.equal(0);
    expect(texts(other.box)).to.include('Paddepoel');
  });

  it('gives everything back, also when asked twice', async () => {
    const { box, chart } = await draw(now([nowRow('a', 5)]));
    chart.finalize();
    chart.finalize();
    expect(box.childElementCount).to.equal(0);
  });

  it('follows a change of theme without being told', async () => {
    const { box } = await draw(now([nowRow('Selwerd', 5)]));
    const name = [...box.querySelectorAll('svg text')].find(
      ({ textContent }) => textContent === 'Selwerd',
    )!;
    box.style.setProperty('--_ink', 'rgb(1, 2, 3)');
    expect(getComputedStyle(name).fill).to.equal('rgb(1, 2, 3)');
  });

  it('falls back where a token is not a colour', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.setProperty('--_ink', 'red blue');
    await draw(now([nowRow('Selwerd', 5)]), box);
    const fills = [...box.querySelectorAll('svg text')].map((text) => getComputedStyle(text).fill);
    expect(fills).to.include('rgb(31, 35, 40)');
  });

  it('sets no text smaller than 13 px', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.fontSize = '8px';
    await draw(now([nowRow('Selwerd', 5)]), box);
    for (const text of box.querySelectorAll('svg text')) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(13);
    }
  });
});
