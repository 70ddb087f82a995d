import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import manifest from '../../custom-elements.json';
import { ADDRESS, example } from '../widgets/documents.js';
import { inside, isSeen, readable } from '../widgets/page.js';

type Widget = WijkElement<Kind>;

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly readonly?: boolean;
  }[];
}

const declarations = manifest.modules.flatMap(
  (module) => module.declarations as readonly Declaration[],
);

/** What a host can set on each element. */
const PROPERTIES = declarations.flatMap(({ tagName, members = [] }) =>
  tagName === undefined
    ? []
    : [
        {
          tagName,
          names: members
            .filter(({ kind, readonly }) => kind === 'field' && !readonly)
            .map(({ name }) => name),
        },
      ],
);

const VALUES: Readonly<Record<string, unknown>> = {
  headingLevel: 2,
  level: 'a2',
  mode: 'fill',
  name: 'vinkjes',
  answers: { 'vinkje-1': 'yes' },
  area: 'groningen-noord',
  areas: ['selwerd'],
};

// One page, on which the script comes last: what comes after this happened in this order.
describe('a script that runs long after the page', () => {
  const place = document.createElement('main');
  const gauge = document.createElement('wijk-indicator-gauge');
  const vinkjes = document.createElement('wijk-seven-vinkjes');
  const untouched = PROPERTIES.map(({ tagName, names }) => {
    const element = document.createElement(tagName) as Widget;
    const given = Object.fromEntries(names.map((name) => [name, VALUES[name]]));
    return { element: Object.assign(element, given), given };
  });

  before(async () => {
    gauge.innerHTML = '<p>Wat er al stond. <a href="#cijfers">De cijfers</a></p>';
    Object.assign(gauge, { data: await example('gebiedsmonitor'), headingLevel: 2 });
    Object.assign(vinkjes, {
      data: await example('interventiemonitor'),
      mode: 'fill',
      name: 'vinkjes',
      answers: { 'vinkje-1': 'yes', 'vinkje-2': 'notYet' },
    });
    const form = document.createElement('form');
    form.append(vinkjes);
    place.append(gauge, form, ...untouched.map(({ element }) => element));
    document.body.append(place);
  });

  after(() => {
    place.remove();
  });

  it('case 8: until then shows what stands inside the element', () => {
    expect(customElements.get('wijk-indicator-gauge')).to.equal(undefined);
    for (const element of gauge.querySelectorAll('p, a')) expect(isSeen(element)).to.equal(true);
  });

  it('case 10: uses the document that the page had set before', async () => {
    expect(document.readyState).to.equal('complete');
    const ready = Promise.all([gauge, vinkjes].map((element) => oneEvent(element, 'wijk-ready')));
    await import('../../src/embed/script.js');
    await ready;
    expect(inside(gauge, 'h2').textContent).not.to.equal('');
    expect(isSeen(gauge.querySelector('p')!)).to.equal(false);
  });

  it('case 10: takes over every property that a page can set, and leaves none in its way', async () => {
    for (const { element, given } of untouched) {
      await element.updateComplete;
      for (const [name, value] of Object.entries(given)) {
        const what = `${element.localName} ${name}`;
        expect(Object.hasOwn(element, name), what).to.equal(false);
        if (value !== undefined) {
          expect(Reflect.get(element, name), what).to.deep.equal(value);
        }
      }
    }
  });

  it('case 10: has the answers that the page had set, also for the form', async () => {
    await vinkjes.updateComplete;
    const radio = inside<HTMLInputElement>(vinkjes, 'input[name="vinkje-2"][value="notYet"]');
    expect(radio.checked).to.equal(true);
    expect([...new FormData(vinkjes.closest('form')!)]).to.deep.equal([
      ['vinkjes.vinkje-1', 'yes'],
      ['vinkjes.vinkje-2', 'notYet'],
    ]);
  });

  it('case 10: follows what the page sets later', async () => {
    const data = await example('gebiedsmonitor');
    const [indicator] = data.indicators;
    Object.assign(indicator!, { label: 'Verzonnen naam', plainLabel: 'Verzonnen naam' });
    const ready = oneEvent(gauge, 'wijk-ready');
    gauge.data = data;
    await ready;
    expect(readable(gauge)).to.include('Verzonnen naam');
    vinkjes.answers = {};
    await until(() => [...new FormData(vinkjes.closest('form')!)].length === 0);
  });

  it('case 9: upgrades what comes even later, in any order of its parts', async () => {
    const attributes = `indicator="waardering-prettige-buurt" area="groningen-noord"`;
    const parts: readonly ((element: HTMLElement) => void)[] = [
      (element) => place.append(element),
      (element) => element.setAttribute('src', ADDRESS.gebiedsmonitor),
      (element) => {
        element.innerHTML = `<p>${attributes}</p>`;
      },
    ];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
      [0, 2, 1],
    ]) {
      const element = document.createElement('wijk-indicator-gauge');
      const ready = oneEvent(element, 'wijk-ready');
      for (const part of order) parts[part]!(element);
      await ready;
      expect(element.state).to.equal('ready');
      element.remove();
    }
  });
});
