import { expect, html } from '@open-wc/testing';
import { until } from '../until.js';
import '../../src/widgets/comparison/define.js';
import { loadCharting } from '../../src/base/load-charting.js';
import { loadEngine } from '../../src/charts/engine.js';
import { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import { ComparisonView } from '../../src/widgets/comparison/view.js';
import { ADDRESS } from './documents.js';
import { allInside, inside, readable, rowsOf, shown, words } from './page.js';

const comparison = (src: string, indicator: string, area: string, areas = '') =>
  shown<WijkComparison>(html`
    <wijk-comparison
      src=${src}
      indicator=${indicator}
      area=${area}
      areas=${areas}
    ></wijk-comparison>
  `);

const drawn = async (element: WijkComparison) => {
  await until(() => allInside(element, '.drawing svg').length > 0, 'no chart');
  return words(inside(element, '.drawing svg').textContent);
};

describe('<wijk-comparison>', () => {
  // Unbundled, the engine is hundreds of files; how long they take is not what these tests are about.
  before(async () => {
    await loadEngine();
  });

  it('says the figure of the own wijk as the estimate that it is, beside the gemeente', async () => {
    const text = readable(await comparison(ADDRESS.gezondheid, 'eenzaam', 'selwerd'));
    expect(text).to.include('In Selwerd is ongeveer 56,7% van de volwassenen eenzaam (2020).');
    expect(text).to.include('Dat lijkt hoger dan in de gemeente Groningen (48,6%).');
    expect(text).not.to.match(/slechtst|hoogste|laagste|nummer|plaats \d/);
  });

  it('puts the own wijk first and keeps the others in the order of the document', async () => {
    const element = await comparison(
      ADDRESS.gezondheid,
      'moeite-met-rondkomen',
      'tuinwijk',
      'de-hoogte, vinkhuizen-noord selwerd',
    );
    expect(rowsOf(inside(element, 'table')).slice(1)).to.deep.equal([
      'Tuinwijk (uw wijk) ongeveer 36,6% ongeveer 23,5%',
      'Vinkhuizen-Noord ongeveer 34,9% ongeveer 21,3%',
      'Selwerd ongeveer 34,3% ongeveer 22,9%',
      'De Hoogte ongeveer 46,3% ongeveer 28,6%',
      'Gemeente Groningen 29,2% 17,5%',
      'Nederland 24,0% 13,9%',
    ]);
  });

  it('shows its text and table where what draws charts cannot be had', async () => {
    class WithoutCharts extends WijkComparison {
      protected override async createView() {
        const unreachable = () => Promise.reject<never>(new TypeError('unreachable'));
        return new ComparisonView(this, await loadCharting(unreachable));
      }
    }
    customElements.define('comparison-without-charts', WithoutCharts);
    const element = await shown<WithoutCharts>(html`
      <comparison-without-charts
        src=${ADDRESS.gezondheid}
        indicator="eenzaam"
        area="selwerd"
      ></comparison-without-charts>
    `);
    expect(readable(element)).to.include('In Selwerd is ongeveer 56,7% van de volwassenen');
    expect(rowsOf(inside(element, 'table'))).to.have.length.above(5);
    expect(allInside(element, '.drawing')).to.have.length(0);
  });

  it('does not compare figures of different years', async () => {
    const element = await comparison(
      ADDRESS.gebiedsmonitor,
      'ervaren-onveiligheidsgevoelens',
      'groningen-noord',
    );
    expect(readable(element)).to.include(
      'Het cijfer in de gemeente Groningen is van een ander jaar. Daarom vergelijken we niet.',
    );
  });

  it('draws the wijken once it is in sight, and hides the drawing from screen readers', async () => {
    const element = await comparison(ADDRESS.gezondheid, 'eenzaam', 'selwerd', 'tuinwijk');
    const text = await drawn(element);
    expect(text).to.include('Selwerd');
    expect(text).to.include('Tuinwijk');
    expect(text).to.include('ongeveer 56,7%');
    expect(inside(element, '.drawing').getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws the years when asked, and offers them only where there are several', async () => {
    const element = await comparison(ADDRESS.gezondheid, 'eenzaam', 'selwerd', 'tuinwijk');
    await drawn(element);
    const [now, years] = allInside<HTMLButtonElement>(element, '.views button');
    expect(now?.getAttribute('aria-pressed')).to.equal('true');
    years?.click();
    await until(() => inside(element, '.drawing').textContent.includes('2012'), 'no years');
    expect(years?.getAttribute('aria-pressed')).to.equal('true');

    const single = await comparison(
      ADDRESS.gebiedsmonitor,
      'kinderen-in-minimahuishouden',
      'selwerd',
    );
    expect(allInside(single, '.views')).to.have.length(0);
  });

  it('gives its chart back when it leaves the page, and draws again when it returns', async () => {
    const element = await comparison(ADDRESS.gezondheid, 'eenzaam', 'selwerd', 'tuinwijk');
    await drawn(element);
    const { parentElement } = element;
    element.remove();
    await until(() => allInside(element, '.drawing svg').length === 0, 'chart stayed');
    parentElement?.append(element);
    expect(await drawn(element)).to.include('Selwerd');
  });

  it('shows which figures are on by more than colour', async () => {
    const element = await comparison(ADDRESS.gezondheid, 'eenzaam', 'selwerd', 'tuinwijk');
    const borders = allInside(element, '.views button').map((button) => [
      button.getAttribute('aria-pressed'),
      getComputedStyle(button).borderTopWidth,
    ]);
    expect(borders).to.deep.equal([
      ['true', '1px'],
      ['false', '0px'],
    ]);
  });

  it('keeps the names of its lines in the chart, on a phone', async () => {
    const place = await shown(
      html`<div style="width: 308px">
        <wijk-comparison
          src=${ADDRESS.gebiedsmonitor}
          indicator="ervaren-onveiligheidsgevoelens"
          area="selwerd"
        ></wijk-comparison>
      </div>`,
    );
    const element = place.firstElementChild as WijkComparison;
    await drawn(element);
    const { left, right } = inside(element, '.drawing').getBoundingClientRect();
    for (const text of allInside(element, '.drawing svg text')) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent).to.be.at.least(left - 1);
      expect(box.right, text.textContent).to.be.at.most(right + 1);
    }
  });

  it('has no fault that an accessibility checker finds', async () => {
    const element = await comparison(ADDRESS.gezondheid, 'eenzaam', 'selwerd', 'tuinwijk');
    await drawn(element);
    inside<HTMLDetailsElement>(element, '.figures').open = true;
    await expect(element).to.be.accessible();
  });
});
