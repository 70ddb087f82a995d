import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed/define-all.js';
import { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { WijkInterventionCard } from '../../src/widgets/intervention-card/intervention-card.js';
import { WijkSevenVinkjes } from '../../src/widgets/seven-vinkjes/seven-vinkjes.js';
import { ADDRESS, example } from '../widgets/documents.js';
import { allInside, failed, inside, readable, shown } from '../widgets/page.js';

/** What the page writes to its console as an error while something is done, instead of to the runner. */
async function complaints(work: () => Promise<unknown>): Promise<string[]> {
  const { error } = console;
  const said: string[] = [];
  console.error = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await work();
  } finally {
    console.error = error;
  }
  return said;
}

describe('A framework', () => {
  it('may set a list as a text, as Vue and React do with an attribute that is also a property', async () => {
    const asText = await shown<WijkComparison>(
      html`<wijk-comparison
        .src=${ADDRESS.gezondheid}
        .areas=${'oosterparkwijk, selwerd'}
      ></wijk-comparison>`,
    );
    const asList = await shown<WijkComparison>(
      html`<wijk-comparison
        .src=${ADDRESS.gezondheid}
        .areas=${['oosterparkwijk', 'selwerd']}
      ></wijk-comparison>`,
    );
    expect(readable(asText)).to.equal(readable(asList));
  });

  describe('may set a property before the script has come', () => {
    /** An element that gets its properties while it is none yet, under a name of its own. */
    async function late<E extends HTMLElement>(
      element: new () => E,
      name: string,
      properties: Partial<E>,
    ): Promise<E> {
      const early = document.createElement(name);
      Object.assign(early, properties);
      const place = await fixture(html`<div></div>`);
      const ready = new Promise((resolve) => early.addEventListener('wijk-ready', resolve));
      place.append(early);
      customElements.define(name, class extends (element as unknown as new () => HTMLElement) {});
      await ready;
      return early as E;
    }

    it('of a gauge', async () => {
      const gauge = await late(WijkIndicatorGauge, 'late-gauge', {
        data: await example('gebiedsmonitor'),
        indicator: 'ervaren-onveiligheidsgevoelens',
        area: 'groningen-noord',
        headingLevel: 5,
        level: 'a2',
      });
      expect(inside(gauge, 'h5').textContent).to.not.equal('');
      expect(readable(gauge)).to.include('28%');
    });

    it('of a comparison', async () => {
      const comparison = await late(WijkComparison, 'late-comparison', {
        data: await example('gezondheid'),
        areas: ['selwerd'],
      });
      expect(readable(comparison)).to.not.include('Oosterparkwijk');
    });

    it('of a card', async () => {
      const card = await late(WijkInterventionCard, 'late-card', {
        data: await example('interventiemonitor'),
        intervention: 'stratenaanpak',
        progressData: await example('procesmonitor'),
      });
      expect(readable(card)).to.include('Stratenaanpak');
    });

    it('of the vinkjes, the answers too, and again after', async () => {
      const data = await example('interventiemonitor');
      const [first, second] = data.vinkjes.map(({ id }) => id) as [string, string];
      const vinkjes = await late(WijkSevenVinkjes, 'late-vinkjes', {
        data,
        mode: 'fill',
        answers: { [first]: 'yes' },
      });
      const given = () =>
        allInside<HTMLInputElement>(vinkjes, 'input:checked').map(({ name }) => name);
      expect(given()).to.deep.equal([first]);
      vinkjes.answers = { [second]: 'yes' };
      await vinkjes.updateComplete;
      expect(given()).to.deep.equal([second]);
    });
  });

  it('that writes a document into an attribute is told once to set the property', async () => {
    const said = await complaints(async () => {
      for (let time = 0; time < 2; time += 1) {
        const { element, event } = await failed<WijkIndicatorGauge>(
          html`<wijk-indicator-gauge data="[object Object]"><p>28%</p></wijk-indicator-gauge>`,
        );
        expect(event.code).to.equal('bad-attribute');
        expect(element.state).to.equal('failed');
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.include('Set the property');
  });
});
