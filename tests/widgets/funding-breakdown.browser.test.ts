import { expect, html } from '@open-wc/testing';
import { until } from '../until.js';
import '../../src/widgets/funding-breakdown/define.js';
import { loadEngine } from '../../src/charts/engine.js';
import type { WijkFundingBreakdown } from '../../src/widgets/funding-breakdown/funding-breakdown.js';
import { ADDRESS, example } from './documents.js';
import { allInside, inside, readable, rowsOf, shown, words } from './page.js';

const funding = (level = 'standard') =>
  shown<WijkFundingBreakdown>(
    html`<wijk-funding-breakdown
      src=${ADDRESS.procesmonitor}
      level=${level}
    ></wijk-funding-breakdown>`,
  );

describe('<wijk-funding-breakdown>', () => {
  // Unbundled, the engine is hundreds of files; how long they take is not what these tests are about.
  before(async () => {
    await loadEngine();
  });

  it('says the total, and what of it is promised, hoped for and not said', async () => {
    const text = readable(await funding());
    expect(text).to.include('Het gaat om € 50 miljoen voor Groningen-Noord, 2024 tot en met 2027.');
    expect(text).to.include('€ 23 miljoen is toegekend.');
    expect(text).to.include('€ 12,5 miljoen is aangevraagd. Dat geld is nog niet zeker.');
    expect(text).to.include('Van € 14,5 miljoen staat er niet bij of het is toegekend.');
  });

  it('holds both divisions in tables that end in the same total', async () => {
    const element = await funding();
    const tables = allInside<HTMLTableElement>(element, 'table').map(rowsOf);
    expect(tables[0]).to.deep.equal([
      'Bron Bedrag Status Looptijd',
      'JTF € 2.500.000 aangevraagd 2025 tot en met 2027',
      'Regio Deal 2 € 10.000.000 aangevraagd 2025 tot en met 2028',
      'SPUK Kansrijke wijk € 12.500.000 toegekend 2023 tot en met 2025',
      'Volkshuisvestingsfonds 2 € 10.500.000 toegekend niet bekend',
      'Gemeentelijke cofinanciering € 14.500.000 niet vermeld niet bekend',
      'Totaal € 50.000.000',
    ]);
    expect(tables[1]?.at(-1)).to.equal('Totaal € 50.000.000');
  });

  it('says it in easy Dutch', async () => {
    const text = readable(await funding('a2'));
    expect(text).to.include('€ 12,5 miljoen is gevraagd. Dat geld is nog niet zeker.');
    expect(text).to.include('Geld van de gemeente');
  });

  it('says the money per inhabitant only where inhabitants are known', async () => {
    expect(readable(await funding())).not.to.include('per inwoner');
    const data = await example('procesmonitor');
    data.area.inhabitants = { value: 40_000, period: '2023', source: 'Verzonnen' };
    const element = await shown<WijkFundingBreakdown>(
      html`<wijk-funding-breakdown .data=${data}></wijk-funding-breakdown>`,
    );
    expect(readable(element)).to.include('Dat is € 1.250 per inwoner (40.000 inwoners, 2023).');
  });

  it('says beside the money per year what is averaged and what is left out', async () => {
    const text = readable(await funding());
    expect(text).to.include('Het is hier gelijk verdeeld over de looptijd.');
    expect(text).to.include(
      'Niet meegeteld, omdat de jaren niet bekend zijn: Volkshuisvestingsfonds 2 (€ 10,5 miljoen)',
    );
    expect(readable(await funding('a2'))).to.include(
      'Daarom verdelen we het gelijk over de jaren.',
    );
  });

  it('has no section for years where none is known', async () => {
    const data = await example('procesmonitor');
    for (const amount of data.amounts) delete amount.runTime;
    const element = await shown<WijkFundingBreakdown>(
      html`<wijk-funding-breakdown .data=${data}></wijk-funding-breakdown>`,
    );
    expect(readable(element)).not.to.include('Per jaar');
  });

  it('has no section for which money goes where if the document does not say', async () => {
    expect(readable(await funding())).not.to.include('Welk geld waarheen gaat');
  });

  it('draws which money goes where, and holds it in a table', async () => {
    const invented = await example('procesmonitor');
    invented.flows = [
      {
        id: 'stroom',
        from: { kind: 'source', id: 'jtf' },
        to: { kind: 'spoor', id: 'spoor-2' },
        value: 1_000_000,
      },
    ];
    const element = await shown<WijkFundingBreakdown>(
      html`<wijk-funding-breakdown .data=${invented}></wijk-funding-breakdown>`,
    );
    const [place] = allInside(element, '.chart').slice(-1);
    place?.scrollIntoView();
    await until(() => place?.querySelector('svg'), 'no flows');
    const table = allInside<HTMLTableElement>(element, 'table').at(-1);
    expect(table && rowsOf(table)).to.deep.equal([
      'Van Naar Bedrag',
      'JTF Koppelkansen € 1.000.000',
    ]);
    inside<HTMLDetailsElement>(element, '.figures').open = true;
    await expect(element).to.be.accessible();
  });

  it('draws both divisions and the years', async () => {
    const element = await funding();
    for (const place of allInside(element, '.drawing')) {
      place.scrollIntoView();
      await until(() => place.querySelector('svg'), 'no chart');
    }
    expect(allInside(element, '.drawing svg')).to.have.length(3);
    const [sources] = allInside(element, '.drawing svg');
    expect(words(sources?.textContent ?? '')).to.include('Volkshuisvestingsfonds 2');
    inside<HTMLDetailsElement>(element, '.figures').open = true;
    await expect(element).to.be.accessible();
  });
});
