import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Interventiemonitor } from '../../data-schema/index.js';
import '../../src/widgets/comparison/define.js';
import '../../src/widgets/indicator-gauge/define.js';
import type { WijkSelectEvent } from '../../src/base/events/select.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { ADDRESS, addressOf, example } from './documents.js';
import { allInside, inside, isSeen, readable, ready, shown, words } from './page.js';

type Acting = WijkIndicatorGauge | WijkComparison;

interface Given {
  readonly indicator?: string;
  readonly area?: string;
  readonly level?: string;
  readonly lang?: string;
  readonly interventions?: string;
  readonly data?: unknown;
  readonly page?: string;
}

const UNSAFE = 'ervaren-onveiligheidsgevoelens';

const WIDGETS = {
  'wijk-indicator-gauge': (given: Given) => html`
    <wijk-indicator-gauge
      lang=${given.lang ?? 'nl'}
      src=${ADDRESS.gebiedsmonitor}
      indicator=${given.indicator ?? UNSAFE}
      area=${given.area ?? 'groningen-noord'}
      level=${given.level ?? 'standard'}
      interventions=${given.interventions ?? ADDRESS.interventiemonitor}
      intervention-page=${given.page ?? ''}
      .interventionsData=${given.data}
    ></wijk-indicator-gauge>
  `,
  'wijk-comparison': (given: Given) => html`
    <wijk-comparison
      lang=${given.lang ?? 'nl'}
      src=${ADDRESS.gebiedsmonitor}
      indicator=${given.indicator ?? UNSAFE}
      area=${given.area ?? 'groningen-noord'}
      level=${given.level ?? 'standard'}
      interventions=${given.interventions ?? ADDRESS.interventiemonitor}
      intervention-page=${given.page ?? ''}
      .interventionsData=${given.data}
    ></wijk-comparison>
  `,
};

const part = (element: Acting) => inside(element, '[part="actions"]');

const titles = (element: Acting) =>
  allInside(element, '[part="actions"] li').map((item) =>
    words(item.querySelector('b, a')?.textContent ?? ''),
  );

/** The example with one intervention for each wijk that is named. */
async function planFor(...places: readonly (readonly string[])[]): Promise<Interventiemonitor> {
  const plan = await example('interventiemonitor');
  const [first] = plan.interventions;
  if (!first) throw new Error('The example has interventions');
  plan.quotations = [];
  plan.stories = [];
  plan.interventions = places.map((areas, index) => ({
    ...first,
    id: `actie-${index + 1}`,
    title: `Verzonnen actie ${index + 1}`,
    goals: [{ goal: 'veilig-zijn', role: 'primary' }],
    wijken: { words: areas.join(', '), areas: [...areas] },
  }));
  return plan;
}

for (const [name, widget] of Object.entries(WIDGETS)) {
  const acting = (given: Given = {}) => shown<Acting>(widget(given));

  describe(`What is done about the figure of <${name}>`, () => {
    it('stands below it: what, how it serves the goal, where and when', async () => {
      const element = await acting();
      expect(part(element).querySelector('h4')?.textContent).to.equal('Wat eraan gedaan wordt');
      const text = words(part(element).textContent);
      expect(text).to.include('Dit cijfer hoort bij het doel ‘Veilig zijn’.');
      expect(text).to.include(
        'Veilige schoolomgeving hoofddoel Waar: Groot verzorgingsgebied, waaronder Groningen-Noord Wanneer: Voorbereiding gestart 2024, start jaar 1: september 2024 (in voorbereiding)',
      );
      expect(text).to.include('Wijkbedrijvigheid helpt mee');
      expect(text).to.include('Wijkmakers hoe het helpt, is niet bekend');
      expect(text).to.include('Wanneer: N.t.b. (stand niet bekend)');
    });

    it('is not there without an interventiemonitor, and comes when one is given', async () => {
      const element = await acting({ interventions: ' ' });
      expect(allInside(element, '[part="actions"]')).to.deep.equal([]);
      const again = oneEvent(element, 'wijk-ready');
      element.interventions = ADDRESS.interventiemonitor;
      await again;
      expect(titles(element)).to.include('Veilige schoolomgeving');
    });

    it('shows three, and the others at a tap and on paper', async () => {
      const element = await acting();
      const items = allInside(element, '[part="actions"] li');
      expect(items.filter(isSeen)).to.have.length(3);
      const more = inside(element, '[part="actions"] summary');
      expect(words(more.textContent)).to.equal(`Toon er nog ${items.length - 3}`);
      more.click();
      expect(items.every(isSeen)).to.equal(true);
      more.click();
      dispatchEvent(new Event('beforeprint'));
      expect(items.every(isSeen)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(items.filter(isSeen)).to.have.length(3);
    });

    it('comes from the own wijk first, then from the area around it', async () => {
      const data = await planFor(['meerstad'], ['groningen-noord'], ['selwerd'], ['vinkhuizen']);
      const element = await acting({ area: 'selwerd', data });
      expect(titles(element)).to.deep.equal([
        'Verzonnen actie 3',
        'Verzonnen actie 2',
        'Verzonnen actie 1',
        'Verzonnen actie 4',
      ]);
    });

    it('is said in easy Dutch', async () => {
      const element = await acting({ level: 'a2' });
      const text = words(part(element).textContent);
      expect(text).to.include('Wat wordt eraan gedaan?');
      expect(text).to.include('Veilig op en bij school vooral hiervoor');
      expect(text).to.include('hoe het helpt, weten we niet');
    });

    it('is said in Arabic, from right to left, with what it quotes marked as Dutch', async () => {
      const element = await acting({ lang: 'ar' });
      expect(getComputedStyle(part(element)).direction).to.equal('rtl');
      expect(words(part(element).textContent)).to.include('الغاية الرئيسية');
      expect(part(element).querySelector('b bdi')?.getAttribute('lang')).to.equal('nl');
      expect(part(element).textContent).not.to.match(/[\u2068\u2069]/);
    });

    it('says calmly that nothing serves the goal, or that there is no goal to look for', async () => {
      const none = await acting({ data: await planFor() });
      expect(words(part(none).textContent)).to.equal(
        'Wat eraan gedaan wordt Dit cijfer hoort bij het doel ‘Veilig zijn’. Wat daarvoor gedaan wordt, staat niet in de gegevens.',
      );
      const noGoal = await acting({ indicator: 'woonruimten', area: 'selwerd' });
      expect(words(part(noGoal).textContent)).to.include(
        'De gegevens zeggen niet bij welk doel dit cijfer hoort.',
      );
    });

    for (const [fault, address] of [
      ['is of another kind', ADDRESS.procesmonitor],
      ['cannot be reached', 'blob:http://nergens'],
      ['is no document', addressOf('<!doctype html>', 'text/html')],
      ['has an address that is none', 'https://['],
    ] as const) {
      it(`shows the figure and says what is missing when the interventiemonitor ${fault}`, async () => {
        const element = await acting({ interventions: address });
        expect(element.state).to.equal('ready');
        expect(readable(element)).to.include('28%');
        const seen = allInside(element, '[part="actions"] p').filter(isSeen);
        expect(seen.map(({ textContent }) => words(textContent))).to.deep.equal([
          'Dit deel kunnen we nu niet laten zien.',
        ]);
        expect(words(inside(element, '[part="actions"] summary').textContent)).to.equal(
          'Voor de beheerder',
        );
      });
    }

    it('tells the host which link is followed, and lets it take over', async () => {
      const element = await acting();
      const link = inside<HTMLAnchorElement>(element, '[part="actions"] a');
      const selected = oneEvent<WijkSelectEvent>(element, 'wijk-select');
      element.addEventListener('wijk-select', (event) => {
        event.preventDefault();
      });
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      link.dispatchEvent(click);
      const { intervention, url } = await selected;
      expect(intervention).to.equal('preventie-achter-de-voordeur');
      expect(url).to.equal(link.href);
      expect(click.defaultPrevented).to.equal(true);
    });

    it('leads to the page that the host has for each, and to none that runs a script', async () => {
      const element = await acting({ page: '/projecten/{id}?van=cijfer' });
      const [first] = allInside<HTMLAnchorElement>(element, '[part="actions"] li a');
      expect(first?.href).to.equal(
        new URL('/projecten/veilige-schoolomgeving?van=cijfer', location.href).href,
      );
      expect(words(first?.textContent ?? '')).to.equal('Veilige schoolomgeving');
      const unsafe = await acting({ page: 'javascript:alert(1)//{id}' });
      expect(allInside(unsafe, '[part="actions"] li:first-child a')).to.deep.equal([]);
    });

    it('has targets of 44 px, fits a phone, and has no fault that a checker finds', async () => {
      const page = '/projecten/{id}';
      const place = await fixture<HTMLElement>(
        html`<div style="width: 288px">${widget({ page })}</div>`,
      );
      const element = place.firstElementChild as Acting;
      await ready(element);
      inside<HTMLDetailsElement>(element, '[part="actions"] details').open = true;
      for (const target of allInside(element, '[part="actions"] :is(a, summary)')) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
      }
      const base = inside(element, '.base');
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
      await expect(element).to.be.accessible();
    });
  });
}

describe('The two documents of a figure', () => {
  it('are asked for at the same time', async () => {
    const asked: string[] = [];
    const fetch = window.fetch.bind(window);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    window.fetch = async (input, init) => {
      asked.push(new URL(input as string).pathname);
      await held;
      return fetch(input, init);
    };
    try {
      const address = (path: string) => `${path}?at-once`;
      const element = await fixture<WijkIndicatorGauge>(html`
        <wijk-indicator-gauge
          src=${address(ADDRESS.gebiedsmonitor)}
          interventions=${address(ADDRESS.interventiemonitor)}
        ></wijk-indicator-gauge>
      `);
      while (asked.length < 2) await new Promise(requestAnimationFrame);
      expect(asked.sort()).to.deep.equal([ADDRESS.gebiedsmonitor, ADDRESS.interventiemonitor]);
      const ready = oneEvent(element, 'wijk-ready');
      answer();
      await ready;
    } finally {
      window.fetch = fetch;
    }
  });
});
