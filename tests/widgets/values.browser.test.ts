import { expect, html } from '@open-wc/testing';
import { until } from '../until.js';
import { formatLocale, parse, View } from 'vega';
import '../../src/widgets/comparison/define.js';
import { loadEngine } from '../../src/charts/engine.js';
import type { Gebiedsmonitor, Indicator } from '../../data-schema/index.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import { download } from '../downloads/saved.js';
import { readRows } from '../downloads/read-csv.js';
import { gebiedsmonitor, observations, type Line } from '../reading/documents.js';
import { allInside, inside, readable, rowsOf, shown, words } from './page.js';

const SCORE: Indicator = {
  id: 'onveilig',
  label: 'Score',
  unit: 'scale',
  decimals: 1,
  direction: 'higherIsBetter',
};

const monitor = (lines: readonly Line[], facts: Partial<Gebiedsmonitor> = {}) =>
  gebiedsmonitor({ indicators: [SCORE], observations: observations(...lines), ...facts });

const comparison = (data: Gebiedsmonitor) =>
  shown<WijkComparison>(html`<wijk-comparison .data=${data} area="oost"></wijk-comparison>`);

/** All that is written in the drawing, once it says a text. */
async function drawnWords(element: WijkComparison, text: string): Promise<string> {
  const said = () => words(allInside(element, '.drawing svg text').map(linesOf).join(' '));
  await until(() => said().includes(text), `not drawn: ${text}`);
  return said();
}

const linesOf = (text: Element) =>
  [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ') ||
  text.textContent;

async function lookUp(element: WijkComparison): Promise<readonly string[]> {
  await until(() => allInside(element, '.lookup').length > 0, 'nothing to look up');
  const place = inside(element, '.lookup');
  const found = new Set<string>();
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
    place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
    found.add(words(inside(element, '.tip').textContent));
  }
  return [...found];
}

describe('the values of a document', () => {
  before(async () => {
    await loadEngine();
  });

  it('that are missing are said with their reason, in chart, look-up and table, and zero is a value', async () => {
    const element = await comparison(
      monitor([
        ['oost', '2022', 5],
        ['west', '2022', { missing: 'tooFewPeople' }],
        ['zuid', '2022', 0],
      ]),
    );
    const reason = 'te weinig mensen om te laten zien';
    expect(await drawnWords(element, reason)).to.include(`Oost West Zuid 5,0 ${reason} 0,0`);
    expect(allInside(element, '.mark-symbol path')).to.have.length(2);
    expect(await lookUp(element)).to.deep.equal(['Oost 5,0', `West ${reason}`, 'Zuid 0,0']);
    expect(rowsOf(inside(element, 'table')).slice(1)).to.deep.equal([
      'Oost (uw wijk) 5,0',
      `West ${reason}`,
      'Zuid 0,0',
    ]);
  });

  it('are written one way in message, axis, chart, look-up, table and what is taken away', async () => {
    const element = await comparison(
      monitor([
        ['oost', '2022', 1234.5],
        ['west', '2022', 1236.5],
      ]),
    );
    const said = '1.234,5';
    const drawing = await drawnWords(element, `Oost`);
    // Once beside the name of the wijk, and once on the axis.
    expect(drawing.split(said).length - 1).to.equal(2);
    expect(inside(element, '.lead').textContent).to.equal(`Score in Oost: ${said} (2022).`);
    expect((await lookUp(element))[0]).to.equal(`Oost ${said}`);
    expect(rowsOf(inside(element, 'table'))[1]).to.equal(`Oost (uw wijk) ${said}`);
    const picture = await download(element, 'Plaatje (SVG)');
    expect(picture.text.split(said).length - 1).to.be.at.least(3);
    const { text } = await download(element, 'Cijfers (CSV)');
    expect(readRows(text).map(({ waarde }) => waarde)).to.include('1234,5');
    expect(readable(element) + drawing + picture.text).not.to.match(/1234[.,]5|1,234/);
  });

  it('keep their decimals on the axis, however close they are', async () => {
    const element = await comparison(
      monitor(
        [
          ['oost', '2022', 7.41],
          ['west', '2022', 7.44],
        ],
        { indicators: [{ ...SCORE, decimals: 2 }] },
      ),
    );
    await drawnWords(element, 'Oost');
    const axis = allInside(element, '.drawing svg text')
      .map(({ textContent }) => textContent)
      .slice(0, 4);
    expect(axis).to.deep.equal(['7,41', '7,42', '7,43', '7,44']);
  });

  it('below zero have a minus sign on the page and a hyphen in a spreadsheet', async () => {
    const element = await comparison(
      monitor([
        ['oost', '2022', -5.3],
        ['west', '2022', 3],
        ['zuid', '2022', -0.04],
      ]),
    );
    const drawing = await drawnWords(element, 'Oost');
    expect(drawing).to.include('\u22125,3');
    expect(inside(element, '.lead').textContent).to.equal('Score in Oost: \u22125,3 (2022).');
    const rows = rowsOf(inside(element, 'table'));
    expect(rows[1]).to.equal('Oost (uw wijk) \u22125,3');
    // What rounds to nothing has no sign.
    expect(rows[3]).to.equal('Zuid 0,0');
    const said = readable(element).replace(inside(element, '.address').textContent, '');
    expect(said + drawing).not.to.match(/-\d|\u22120,0/);
    const { text } = await download(element, 'Cijfers (CSV)');
    const [value] = readRows(text).map(({ waarde = '' }) => waarde);
    expect(value).to.equal('-5,3');
    expect(Number(value?.replace(',', '.'))).to.equal(-5.3);
  });

  it('are Dutch beside charts of the host that are not, and leave those alone', async () => {
    // The typings know only how to set it.
    const locale = formatLocale as unknown as (definition?: object) => object;
    const ofHost = locale({ decimal: '~', thousands: '_', grouping: [3], currency: ['', ''] });
    try {
      const element = await comparison(
        monitor([
          ['oost', '2022', 1234.5],
          ['west', '2022', 1236.5],
        ]),
      );
      expect(await drawnWords(element, 'Oost')).to.match(/Oost.* 1\.234,5 /);
      expect(locale()).to.equal(ofHost);
      const svg = await new View(
        parse({
          marks: [
            { type: 'text', encode: { enter: { text: { signal: "format(1234.5, ',.1f')" } } } },
          ],
        }),
        { renderer: 'none' },
      ).toSVG();
      expect(svg).to.include('1_234~5');
    } finally {
      locale({ decimal: '.', thousands: ',', grouping: [3], currency: ['$', ''] });
    }
  });

  for (const name of ['0-4 jr. (abs.)', 'inkomen [x 1.000]', "a.b['c']", '{{naam}}']) {
    it(`can be of ${name}, in both views`, async () => {
      const data = monitor([
        ['oost', '2020', 4],
        ['oost', '2022', 5],
        ['west', '2020', 6],
        ['west', '2022', 7],
      ]);
      data.areas[1]!.name = name;
      const element = await comparison(data);
      await drawnWords(element, name);
      expect(allInside(element, '.mark-symbol path')).to.have.length(2);
      allInside<HTMLButtonElement>(element, '.views button')[1]?.click();
      await drawnWords(element, '2020');
      expect(await drawnWords(element, name)).to.include(name);
      expect(allInside(element, '.mark-symbol path')).to.have.length(4);
    });
  }

  it('that are not there leave a sentence, and no axis and no empty figure', async () => {
    const none = [
      monitor([]),
      monitor([
        ['oost', '2022', { missing: 'notAsked' }],
        ['west', '2022', { missing: 'notAsked' }],
      ]),
      // Only what a wijk is held against, and no wijk.
      monitor([['stad', '2022', 5]], {
        areas: [{ id: 'stad', name: 'Stad', kind: 'gemeente' }],
      }),
    ];
    const said: string[] = [];
    for (const data of none) {
      const element = await shown<WijkComparison>(
        html`<wijk-comparison .data=${data}></wijk-comparison>`,
      );
      expect(allInside(element, '.chart, .drawing, svg, .views')).to.have.length(0);
      said.push(words(inside(element, '.lead').textContent));
    }
    expect(said).to.deep.equal([
      'Voor score zijn er geen cijfers om te vergelijken.',
      'Voor score zijn er geen cijfers om te vergelijken.',
      'Score in de gemeente Stad: 5,0 (2022).',
    ]);
  });
});
