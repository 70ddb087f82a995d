import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../until.js';
import '../../src/widgets/comparison/define.js';
import '../../src/widgets/funding-breakdown/define.js';
import '../../src/widgets/indicator-gauge/define.js';
import { loadEngine } from '../../src/charts/engine.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import type { WijkFundingBreakdown } from '../../src/widgets/funding-breakdown/funding-breakdown.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { ADDRESS, example } from '../widgets/documents.js';
import { allInside, shown } from '../widgets/page.js';
import { readRows } from './read-csv.js';
import { buttonsOf, download, openDownloads, press, said } from './saved.js';

const CSV = 'Cijfers (CSV)';
const PNG = 'Plaatje (PNG)';
const SVG = 'Plaatje (SVG)';

const comparison = () =>
  shown<WijkComparison>(html`
    <wijk-comparison
      src=${ADDRESS.gezondheid}
      indicator="eenzaam"
      area="selwerd"
      areas="tuinwijk"
    ></wijk-comparison>
  `);

const gauge = () =>
  shown<WijkIndicatorGauge>(html`
    <wijk-indicator-gauge
      src=${ADDRESS.gebiedsmonitor}
      indicator="ervaren-onveiligheidsgevoelens"
      area="groningen-noord"
    ></wijk-indicator-gauge>
  `);

const funding = () =>
  shown<WijkFundingBreakdown>(
    html`<wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>`,
  );

function parsed(xml: string): XMLDocument {
  const picture = new DOMParser().parseFromString(xml, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).to.equal(null);
  return picture;
}

/** The lines of text in a picture as one, whatever the place where they were broken. */
const wordsOf = (picture: Document) =>
  [...picture.querySelectorAll('tspan, text')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
    .join(' ');

function sizeOf(png: Uint8Array) {
  expect([...png.subarray(0, 8)]).to.deep.equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const { buffer, byteOffset } = png;
  const header = new DataView(buffer, byteOffset + 16, 8);
  return { width: header.getUint32(0), height: header.getUint32(4) };
}

/** How many colours stand in a picture, and the one in its corner. */
async function coloursOf(png: Uint8Array<ArrayBuffer>) {
  const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const colours = new Set(new Uint32Array(data.buffer));
  return { count: colours.size, corner: [...data.subarray(0, 4)] };
}

describe('downloads', () => {
  // Unbundled, the engine is hundreds of files; how long they take is not what these tests are about.
  before(async () => {
    await loadEngine();
  });

  it('load nothing before a visitor asks', async () => {
    await gauge();
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('/src/downloads/'))).to.deep.equal([]);
    expect(loaded.filter((name) => name.includes('/language/downloads/'))).to.deep.equal([]);
  });

  describe('the figures', () => {
    it('of an indicator open right in a Dutch Excel', async () => {
      const { name, type, bytes, text } = await download(await gauge(), CSV);
      expect(name).to.equal('ervaren-onveiligheidsgevoelens-groningen-noord-2022.csv');
      expect(type).to.equal('text/csv;charset=utf-8');
      expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const rows = readRows(text);
      expect(rows.map(({ periode, waarde }) => [periode, waarde])).to.deep.include(['2022', '28']);
      for (const { bron, uitgever, licentie } of rows) {
        expect(bron).to.include('Uitvoeringsprogramma 2024-2027');
        expect(uitgever).to.equal('Maatschappelijke Coalitie Groningen-Noord');
        expect(licentie).to.equal('niet bekend');
      }
    });

    it('of a comparison are those of every area in the table', async () => {
      const { name, text } = await download(await comparison(), CSV);
      expect(name).to.equal('eenzaam-selwerd-vergeleken-2020.csv');
      const now = readRows(text).filter(({ periode }) => periode === '2020');
      expect(
        now.map(({ gebied, cbs_code, waarde, zekerheid }) => [gebied, cbs_code, waarde, zekerheid]),
      ).to.deep.equal([
        ['Selwerd', 'BU00141000', '56,7', 'ongeveer'],
        ['Tuinwijk', 'BU00141005', now[1]?.['waarde'], 'ongeveer'],
        ['Gemeente Groningen', 'GM0014', '48,6', 'precies'],
        ['Nederland', 'NL01', now[3]?.['waarde'], 'precies'],
      ]);
    });

    it('of the money add up', async () => {
      const { name, text } = await download(await funding(), CSV);
      expect(name).to.equal('geld-groningen-noord-2024-2027.csv');
      for (const division of ['bron', 'spoor']) {
        const sums = readRows(text).filter(({ verdeling }) => verdeling === division);
        expect(
          sums.reduce((total, { bedrag_in_euro }) => total + Number(bedrag_in_euro), 0),
        ).to.equal(50_000_000);
      }
    });

    it('of a name that would run in a spreadsheet are only a name', async () => {
      const data = await example('gebiedsmonitor');
      const [area] = data.areas;
      area!.name = '=HYPERLINK("x";"y")';
      const element = await shown<WijkIndicatorGauge>(
        html`<wijk-indicator-gauge .data=${data}></wijk-indicator-gauge>`,
      );
      const { name, text } = await download(element, CSV);
      expect(readRows(text)[0]?.['gebied']).to.equal(`'=HYPERLINK("x";"y")`);
      expect(name).to.match(/^waardering-prettige-buurt-hyperlink-x-y-\d{4}\.csv$/);
    });
  });

  describe('a picture', () => {
    it('says by itself what it is, of when, from whom and under which licence', async () => {
      const { name, type, text } = await download(await comparison(), SVG);
      expect(name).to.equal('eenzaam-selwerd-vergeleken-2020.svg');
      expect(type).to.equal('image/svg+xml');
      const picture = parsed(text);
      expect(picture.querySelector('title')?.textContent).to.equal('Eenzaam');
      const words = wordsOf(picture);
      for (const said of [
        'Eenzaam Selwerd · 2020 In Selwerd is ongeveer 56,7% van de volwassenen eenzaam (2020).',
        'Gemeente Groningen 48,6%',
        'Tuinwijk',
        'Bron: Gezondheid per wijk en buurt',
        'Cijfers van: 2020',
        "Uitgegeven door: RIVM, GGD'en en CBS",
        'Licentie: CC BY 4.0',
      ]) {
        expect(words).to.include(said);
      }
    });

    it('needs nothing from outside, and has each colour as a number', async () => {
      const element = await comparison();
      element.style.setProperty('--wijk-own', 'oklch(60% 0.15 30)');
      element.style.setProperty('--wijk-surface', 'rgb(201 221 255 / 50%)');
      element.style.setProperty('--wijk-ink', 'red blue');
      const { text } = await download(element, SVG);
      const picture = parsed(text);
      expect(text).not.to.match(/var\(|url\(|href|style|@import|light-dark|class=/);
      const colours = new Set(
        [...picture.querySelectorAll('[fill], [stroke]')].flatMap((mark) =>
          ['fill', 'stroke'].flatMap((name) => mark.getAttribute(name) ?? []),
        ),
      );
      for (const colour of colours) expect(colour).to.match(/^(none|#[0-9a-f]{6})$/);
      // Half of a light blue on the white of the page; what is no colour at all gives way to the kit's own.
      expect([...colours]).to.include.members(['#e4eeff', '#1d282c']);
    });

    it('is a PNG of two dots a pixel on the surface of the theme, light and dark', async () => {
      const element = await comparison();
      for (const [scheme, surface] of [
        ['light', [0xff, 0xfd, 0xf8, 255]],
        ['dark', [0x17, 0x20, 0x23, 255]],
      ] as const) {
        element.style.colorScheme = scheme;
        const { name, type, bytes } = await download(element, PNG);
        expect(name).to.equal('eenzaam-selwerd-vergeleken-2020.png');
        expect(type).to.equal('image/png');
        const { width, height } = sizeOf(bytes);
        expect(width).to.equal(2000);
        expect(height).to.be.greaterThan(600);
        const { count, corner } = await coloursOf(bytes as Uint8Array<ArrayBuffer>);
        expect(corner, scheme).to.deep.equal(surface);
        expect(count).to.be.greaterThan(10);
      }
    });

    it('is of what the visitor looks at', async () => {
      const element = await comparison();
      allInside<HTMLButtonElement>(element, '.views button')[1]?.click();
      await element.updateComplete;
      const { name, text } = await download(element, SVG);
      expect(name).to.equal('eenzaam-selwerd-vergeleken-2012-2020.svg');
      expect(wordsOf(parsed(text))).to.include('Cijfers van: 2012 tot en met 2020');
    });

    it('is there for each division of the money, under its name', async () => {
      const element = await funding();
      await openDownloads(element);
      expect(
        allInside(element, '.files[role="group"]').map((group) => group.getAttribute('aria-label')),
      ).to.deep.equal(['Waar het geld vandaan komt', 'Waar het geld heen gaat: sporen']);
      const sources = await download(element, SVG);
      expect(sources.name).to.equal('geld-per-bron-groningen-noord-2024-2027.svg');
      expect(wordsOf(parsed(sources.text))).to.include('Volkshuisvestingsfonds 2');
      const sporen = await download(element, SVG, 1);
      expect(sporen.name).to.equal('geld-per-spoor-groningen-noord-2024-2027.svg');
      expect(wordsOf(parsed(sporen.text))).to.include('Koppelkansen');
    });

    it('keeps every text in full within its edges', async () => {
      const data = await example('gezondheid');
      const long = 'Woningcorporatiesamenwerkingsgebiedsontwikkelingsmaatschappijverordening';
      const sentence = 'Een zin die maar doorgaat, en nog een keer, tot hij niet meer past. ';
      data.meta.source = { text: sentence.repeat(5).trim() };
      data.indicators[0]!.label = `${long} < ${long} & meer\u0001`;
      const element = await shown<WijkComparison>(
        html`<wijk-comparison .data=${data}></wijk-comparison>`,
      );
      const { text } = await download(element, SVG);
      const picture = parsed(text);
      expect(wordsOf(picture)).to.include(`Bron: ${data.meta.source.text as string}`);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(document.importNode(picture.documentElement, true));
      const { left } = box.firstElementChild!.getBoundingClientRect();
      for (const span of box.querySelectorAll('text')) {
        const bounds = span.getBoundingClientRect();
        expect(bounds.left - left, span.textContent).to.be.at.least(0);
        expect(bounds.right - left, span.textContent).to.be.at.most(1000);
      }
    });

    it('of one figure has it large, with its bars', async () => {
      const { name, text } = await download(await gauge(), SVG);
      expect(name).to.equal('ervaren-onveiligheidsgevoelens-groningen-noord-2022.svg');
      const picture = parsed(text);
      expect(picture.querySelector('title')?.textContent).to.equal(
        'Ervaren onveiligheidsgevoelens',
      );
      const words = wordsOf(picture);
      for (const said of [
        'Groningen-Noord · 2022 28% In Groningen-Noord voelt 28%',
        'Streefdoel: minder dan',
        '2018',
        'Cijfers van: 2022',
        'Licentie: niet bekend',
      ]) {
        expect(words).to.include(said);
      }
      const { bytes } = await download(await gauge(), PNG);
      expect(sizeOf(bytes).width).to.equal(2000);
    });

    it('begins at the right for who begins there, words and drawing alike', async () => {
      const arabic = [
        html`<wijk-indicator-gauge
          lang="ar"
          src=${ADDRESS.gebiedsmonitor}
          indicator="ervaren-onveiligheidsgevoelens"
          area="groningen-noord"
        ></wijk-indicator-gauge>`,
        html`<wijk-funding-breakdown
          lang="ar"
          src=${ADDRESS.procesmonitor}
        ></wijk-funding-breakdown>`,
      ];
      for (const template of arabic) {
        const { text } = await download(
          await shown<WijkIndicatorGauge | WijkFundingBreakdown>(template),
          'صورة (SVG)',
        );
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.append(document.importNode(parsed(text).documentElement, true));
        const { left } = box.firstElementChild!.getBoundingClientRect();
        const bounds = (part: Element) => part.getBoundingClientRect();
        const words = [...box.querySelectorAll('text')].filter(
          ({ textContent }) => textContent !== '',
        );
        const [title] = words;
        expect(bounds(title!).right - left).to.be.closeTo(956, 2);
        for (const word of words) {
          expect(bounds(word).left - left, word.textContent).to.be.at.least(0);
          expect(bounds(word).right - left, word.textContent).to.be.at.most(1000);
        }
        const labels = words.filter(({ textContent }) => /2022|JTF/.test(textContent)).at(-1)!;
        expect(bounds(labels).right - left).to.be.closeTo(956, 4);
        const bars = [...box.querySelectorAll('g rect, g path')]
          .map(bounds)
          .filter(({ width, height }) => width > 40 && height > 15);
        const ends = Math.max(...bars.map(({ right }) => right));
        expect(new Set(bars.map(({ width }) => Math.round(width))).size).to.be.above(2);
        for (const { right } of bars) expect(right).to.be.closeTo(ends, 3);
      }
    });

    it('is not offered where nothing is drawn', async () => {
      const unknown = await example('gebiedsmonitor');
      unknown.observations = [
        {
          indicator: unknown.indicators[0]!.id,
          area: unknown.areas[0]!.id,
          period: '2022',
          missing: 'notKnown',
        },
      ];
      const other = await shown<WijkIndicatorGauge>(
        html`<wijk-indicator-gauge .data=${unknown}></wijk-indicator-gauge>`,
      );
      await openDownloads(other);
      expect(buttonsOf(other).map(({ textContent }) => textContent.trim())).to.deep.equal([CSV]);
      const data = await example('gezondheid');
      data.observations = [];
      const element = await shown<WijkComparison>(
        html`<wijk-comparison .data=${data}></wijk-comparison>`,
      );
      expect(allInside(element, '.downloads')).to.have.length(0);
    });
  });

  it('say calmly that it did not work, and work the next time', async () => {
    const element = await gauge();
    await openDownloads(element);
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    press(element, CSV);
    await until(() => said(element).startsWith('Het bestand kon nu niet'), 'nothing said');
    URL.createObjectURL = createObjectURL;
    await download(element, CSV);
    expect(said(element)).to.equal('Het bestand is klaar.');
  });

  it('can be tapped, and read by all', async () => {
    const element = await funding();
    await openDownloads(element);
    for (const button of buttonsOf(element)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    await expect(element).to.be.accessible();
  });
});
