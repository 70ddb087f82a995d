import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Observation } from '../../data-schema/index.js';
import '../../src/widgets/indicator-gauge/define.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { gebiedsmonitor } from '../reading/documents.js';
import { ADDRESS, example } from './documents.js';
import { allInside, inside, readable, rowsOf, shown, words } from './page.js';

const gauge = (indicator: string, area = 'groningen-noord', level = 'standard') =>
  shown<WijkIndicatorGauge>(html`
    <wijk-indicator-gauge
      src=${ADDRESS.gebiedsmonitor}
      indicator=${indicator}
      area=${area}
      level=${level}
    ></wijk-indicator-gauge>
  `);

/** An invented balance, which can be below zero, over the years. */
const balance = (figures: readonly (readonly [string, Partial<Observation>])[]) =>
  shown<WijkIndicatorGauge>(html`
    <wijk-indicator-gauge
      .data=${gebiedsmonitor({
        indicators: [
          { id: 'saldo', label: 'Saldo', unit: 'scale', decimals: 1, direction: 'higherIsBetter' },
        ],
        observations: figures.map(([period, facts]) => ({
          indicator: 'saldo',
          area: 'oost',
          period,
          ...facts,
        })),
      })}
    ></wijk-indicator-gauge>
  `);

describe('<wijk-indicator-gauge>', () => {
  it('says the figure, what changed, the streefdoel and the source', async () => {
    const text = readable(await gauge('ervaren-onveiligheidsgevoelens'));
    expect(text).to.include(
      'In Groningen-Noord voelt 28% van de bewoners zich wel eens onveilig in de eigen buurt (2022).',
    );
    expect(text).to.include('Dat is hetzelfde als in 2020.');
    expect(text).to.include('Het streefdoel voor 2030 tot en met 2040 is minder dan 25%.');
    expect(text).to.include('Dat is nog niet gehaald.');
    expect(text).to.include('Bron: Uitvoeringsprogramma 2024-2027 Groningen-Noord');
    expect(text).to.include('Cijfers van: 2022.');
  });

  it('says it in easy Dutch, in people instead of percentages', async () => {
    const text = readable(await gauge('ervaren-onveiligheidsgevoelens', 'groningen-noord', 'a2'));
    expect(text).to.include(
      'In Groningen-Noord voelen 28 van de 100 mensen zich soms onveilig in hun buurt (2022).',
    );
    expect(text).to.include('Het doel voor 2030 tot 2040 is: minder dan 25 van de 100.');
  });

  it('keeps "not known" apart from "not known yet", and draws neither as zero', async () => {
    const element = await gauge('jonge-verdachten');
    expect(readable(element)).to.include('Het cijfer van 2022: nog niet bekend.');
    const rows = rowsOf(inside(element, 'table')).slice(1);
    expect(rows).to.deep.equal([
      '2018 11 per 1.000',
      '2020 10 per 1.000',
      '2022 nog niet bekend',
      'Streefdoel 2030 tot en met 2040 minder dan 8 per 1.000',
    ]);
    expect(allInside(element, '.track')).to.have.length(2);

    const grade = await gauge('waardering-prettige-buurt');
    expect(rowsOf(inside(grade, 'table'))[1]).to.equal('2018 niet bekend');
  });

  it('says bounds and ranges in words and draws no people for them', async () => {
    const bound = await gauge('minimahuishoudens', 'de-hoogte');
    expect(readable(bound)).to.include('In De Hoogte heeft meer dan 30% van de huishoudens');
    expect(allInside(bound, '.people')).to.have.length(0);
    const range = await gauge('niet-werkende-werkzoekenden', 'selwerd');
    expect(readable(range)).to.include('In Selwerd heeft tussen 15% en 20% van de bewoners');
  });

  it('says calmly that there is no figure for an area', async () => {
    const element = await gauge('kinderen-in-minimahuishouden', 'tuinwijk');
    expect(readable(element)).to.include(
      'Voor kinderen in een minimahuishouden in Tuinwijk is er geen cijfer.',
    );
    expect(allInside(element, '.bars')).to.have.length(0);
  });

  it('draws nothing, no scale either, where no period has a figure, and says why in the table', async () => {
    const data = await example('gebiedsmonitor');
    data.observations = data.observations.map(({ indicator, area, period }) => ({
      indicator,
      area,
      period,
      missing: 'tooFewPeople',
    }));
    const element = await shown<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge
        .data=${data}
        indicator="ervaren-onveiligheidsgevoelens"
      ></wijk-indicator-gauge>`,
    );
    expect(words(inside(element, '.lead').textContent)).to.equal(
      'Er is geen cijfer voor ervaren onveiligheidsgevoelens in Groningen-Noord: te weinig mensen om te laten zien.',
    );
    expect(allInside(element, 'svg')).to.have.length(0);
    expect(allInside(element, '.bars, .ends')).to.have.length(0);
    expect(rowsOf(inside(element, 'table'))[1]).to.equal('2018 te weinig mensen om te laten zien');
  });

  it('draws from zero, to either side of it, and never more than a zero is', async () => {
    const element = await balance([
      ['2018', { value: -28 }],
      ['2020', { value: 55 }],
      ['2022', { missing: 'unreliable' }],
      ['2024', { value: 0 }],
      ['2026', { value: -0.4 }],
    ]);
    expect(allInside(element, '.period').map(({ textContent }) => textContent)).to.deep.equal([
      '2018',
      '2020',
      '2022',
      '2024',
      '2026',
    ]);
    expect(words(inside(element, '.missing').textContent)).to.equal('niet betrouwbaar genoeg');
    expect(allInside(element, '.value').map(({ textContent }) => textContent.trim())).to.deep.equal(
      ['−28,0', '55,0', '0,0', '−0,4'],
    );
    const sides = allInside(element, '.track').map((track) => {
      const line = track.querySelector('.zero')!.getBoundingClientRect();
      const solid = track.querySelector('.solid');
      if (!solid) return 'none';
      const bar = solid.getBoundingClientRect();
      const zero = (line.left + line.right) / 2;
      const [left, right] = [Math.abs(bar.left - zero), Math.abs(bar.right - zero)];
      if (Math.min(left, right) > 1) return 'both';
      return left < right ? 'right' : 'left';
    });
    expect(sides).to.deep.equal(['left', 'right', 'none', 'left']);
  });

  it('draws a bound or a range below zero where it lies', async () => {
    const element = await balance([
      ['2018', { value: -30, upTo: -10, qualifier: 'between' }],
      ['2020', { value: -10, upTo: 20, qualifier: 'between' }],
      ['2022', { value: -20, qualifier: 'lessThan' }],
      ['2024', { value: 50, qualifier: 'moreThan' }],
    ]);
    const shares = (selector: string) =>
      allInside(element, '.track').map((track) => {
        const whole = track.getBoundingClientRect();
        const bar = track.querySelector(selector)?.getBoundingClientRect();
        return bar
          ? [bar.left, bar.right].map((x) => Math.round(((x - whole.left) / whole.width) * 100))
          : null;
      });
    // The scale runs from -50 to 100: zero is a third of the way.
    expect(shares('.open')).to.deep.equal([
      [13, 27],
      [27, 47],
      [0, 20],
      [67, 100],
    ]);
    expect(shares('.solid')).to.deep.equal([[27, 33], null, [20, 33], [33, 67]]);
  });

  it('takes the first indicator and area when none is named, and the heading level of its host', async () => {
    const element = await shown<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge
        src=${ADDRESS.gebiedsmonitor}
        heading-level="2"
      ></wijk-indicator-gauge>`,
    );
    expect(inside(element, 'h2').textContent).to.equal('Waardering prettige buurt');
  });

  it('takes the document as a property, set before or after it is on the page', async () => {
    const data = await example('gebiedsmonitor');
    const element = await shown<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge
        .data=${data}
        indicator="ervaren-eenzaamheid"
      ></wijk-indicator-gauge>`,
    );
    expect(readable(element)).to.include('32% van de bewoners');
    const ready = oneEvent(element, 'wijk-ready');
    element.indicator = 'actief-eigen-buurt';
    await ready;
    expect(readable(element)).to.include('22% van de bewoners');
  });

  it('takes the document from a script child, also one that comes later', async () => {
    const element = await fixture<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge indicator="ervaren-eenzaamheid"></wijk-indicator-gauge>`,
    );
    expect(element.state).to.equal('waiting');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(await example('gebiedsmonitor'));
    const ready = oneEvent(element, 'wijk-ready');
    element.append(script);
    await ready;
    expect(readable(element)).to.include('32% van de bewoners');
  });

  it('holds its numbers in a table that opens by keyboard and mouse', async () => {
    const element = await gauge('ervaren-eenzaamheid');
    const details = inside<HTMLDetailsElement>(element, '.figures');
    expect(details.open).to.equal(false);
    inside(element, '.figures > summary').click();
    expect(details.open).to.equal(true);
    expect(inside(element, 'caption').textContent.trim()).to.equal(
      'Ervaren eenzaamheid, Groningen-Noord',
    );
  });

  it('shows the notes of an uncertain reading', async () => {
    const element = await gauge('ervaren-gezondheid');
    expect(readable(element)).to.match(/komma/);
  });

  for (const [value, unit] of [
    [1_234_567_890, 'count'],
    [123_456_789, 'euro'],
    [0.001, 'percent'],
  ] as const) {
    it(`keeps all signs of ${String(value)} (${unit}) in one line and in the card, on a phone`, async () => {
      const place = await shown(
        html`<div style="width: 288px">
          <wijk-indicator-gauge
            .data=${gebiedsmonitor({
              indicators: [{ id: 'x', label: 'Iets', unit, decimals: 3, direction: 'neither' }],
              observations: [{ indicator: 'x', area: 'oost', period: '2024', value }],
            })}
          ></wijk-indicator-gauge>
        </div>`,
      );
      const element = place.firstElementChild as WijkIndicatorGauge;
      const base = inside(element, '.base');
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
      for (const part of ['.number', '.value']) {
        const text = inside(element, part);
        const { height } = text.getBoundingClientRect();
        expect(height, part).to.be.below(2 * Number.parseFloat(getComputedStyle(text).fontSize));
      }
    });
  }

  it('draws no row of people for nearly nobody or nearly all: that would say none, or all', async () => {
    for (const [value, people] of [
      [0.4, 0],
      [97, 0],
      [0, 1],
      [100, 1],
      [12, 1],
    ] as const) {
      const element = await shown<WijkIndicatorGauge>(html`
        <wijk-indicator-gauge
          .data=${gebiedsmonitor({
            observations: [{ indicator: 'onveilig', area: 'oost', period: '2022', value }],
          })}
        ></wijk-indicator-gauge>
      `);
      expect(allInside(element, '.people'), String(value)).to.have.length(people);
    }
  });

  it('has no fault that an accessibility checker finds', async () => {
    const element = await gauge('ervaren-onveiligheidsgevoelens');
    inside<HTMLDetailsElement>(element, '.figures').open = true;
    inside<HTMLDetailsElement>(element, '.about').open = true;
    await expect(element).to.be.accessible();
  });
});
