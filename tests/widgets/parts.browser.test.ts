import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import type { Gebiedsmonitor } from '../../data-schema/index.js';
import { divide } from '../../data-schema/divide.js';
import '../../src/embed/define-all.js';
import type { WijkComparison } from '../../src/widgets/comparison/comparison.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { whileAnswering } from '../embed/requests.js';
import { ADDRESS, addressOf, example } from './documents.js';
import { allInside, failed, readable, shown } from './page.js';

type Answer = Response | 'gone' | 'dead';

/** A gebiedsmonitor as it is published in parts: every file by its address from the index. */
async function published(
  change: (document: Gebiedsmonitor) => void = () => {},
): Promise<Map<string, unknown>> {
  const document = await example('gezondheid');
  change(document);
  const { index, parts } = divide(document);
  return new Map<string, unknown>([
    ['latest/cijfers.json', index('../editions/cijfers/2026-01-15-0a1b2c/')],
    ...[...parts()].map(
      ([area, part]) => [`editions/cijfers/2026-01-15-0a1b2c/areas/${area}.json`, part] as const,
    ),
  ]);
}

let sites = 0;

/** Has a set of files on a site of its own, so that no test finds what another one has loaded. */
async function onSite(
  files: ReadonlyMap<string, unknown>,
  act: (src: string, asked: () => readonly string[]) => Promise<void>,
  instead: (path: string) => Answer | undefined = () => undefined,
): Promise<void> {
  const site = `${location.origin}/tests/absent/site-${++sites}/`;
  await whileAnswering(
    (url) => {
      if (!url.startsWith(site)) return undefined;
      const path = url.slice(site.length);
      const answer = instead(path);
      if (answer === 'dead') return Promise.reject(new TypeError('no way'));
      if (answer === 'gone' || (!answer && !files.has(path))) {
        return new Response('', { status: 404 });
      }
      return answer ?? new Response(JSON.stringify(files.get(path)));
    },
    (all) =>
      act(`${site}latest/cijfers.json`, () =>
        all.filter((url) => url.startsWith(site)).map((url) => url.replace(/^.*\/|\.json$/g, '')),
      ),
  );
}

const gauge = (src: string, area?: string, indicator = 'eenzaam') =>
  html`<wijk-indicator-gauge
    src=${src}
    indicator=${indicator}
    area=${area}
  ></wijk-indicator-gauge>`;

const comparison = (src: string, area?: string, areas?: string) =>
  html`<wijk-comparison
    src=${src}
    indicator="eenzaam"
    area=${area}
    areas=${areas}
  ></wijk-comparison>`;

const tableOf = (element: WijkComparison | WijkIndicatorGauge) =>
  allInside<HTMLTableElement>(element, 'table').map(({ textContent }) => textContent);

describe('A gebiedsmonitor in parts', () => {
  it('is to a gauge what the whole document is, and loads the index and its area', async () => {
    await onSite(await published(), async (src, asked) => {
      const element = await shown<WijkIndicatorGauge>(gauge(src, 'selwerd'));
      const whole = await shown<WijkIndicatorGauge>(gauge(ADDRESS.gezondheid, 'selwerd'));
      expect(readable(element)).to.equal(readable(whole));
      expect(asked()).to.deep.equal(['cijfers', 'selwerd']);
    });
  });

  it('is to a comparison what the whole document is: in its order, beside gemeente and land', async () => {
    await onSite(await published(), async (src, asked) => {
      const areas = 'oosterparkwijk tuinwijk vinkhuizen-noord';
      const element = await shown<WijkComparison>(comparison(src, 'selwerd', areas));
      const whole = await shown<WijkComparison>(comparison(ADDRESS.gezondheid, 'selwerd', areas));
      expect(readable(element)).to.equal(readable(whole));
      expect(tableOf(element)).to.deep.equal(tableOf(whole));
      expect([...asked()].sort()).to.deep.equal(
        [
          'cijfers',
          'selwerd',
          'oosterparkwijk',
          'tuinwijk',
          'vinkhuizen-noord',
          'gemeente-groningen',
          'nederland',
        ].sort(),
      );
    });
  });

  it('shows the own wijk beside gemeente and land in a comparison that names no others', async () => {
    await onSite(await published(), async (src, asked) => {
      const element = await shown<WijkComparison>(comparison(src, 'selwerd'));
      expect(readable(element)).to.include('Selwerd').and.to.include('Nederland');
      expect(readable(element)).not.to.include('Tuinwijk');
      expect(asked()).to.have.length(4);
    });
  });

  it('is loaded once a page, however many show it, and one area more is one request more', async () => {
    await onSite(await published(), async (src, asked) => {
      const place = await fixture<HTMLElement>(html`
        <main>
          ${gauge(src, 'selwerd')}${gauge(src, 'selwerd', 'mantelzorger')}${gauge(src, 'tuinwijk')}
          ${comparison(src, 'selwerd', 'tuinwijk')}
        </main>
      `);
      const all = [
        ...place.querySelectorAll<WijkIndicatorGauge | WijkComparison>(
          'wijk-indicator-gauge, wijk-comparison',
        ),
      ];
      await until(() => all.every(({ state }) => state === 'ready'), '');
      expect([...asked()].sort()).to.deep.equal(
        ['cijfers', 'gemeente-groningen', 'nederland', 'selwerd', 'tuinwijk'].sort(),
      );
      const [first] = all;
      const ready = oneEvent(first!, 'wijk-ready');
      first!.area = 'de-hoogte';
      await ready;
      expect(readable(first!)).to.include('De Hoogte');
      expect(asked().filter((name) => name === 'de-hoogte')).to.have.length(1);
      expect(asked()).to.have.length(6);
    });
  });

  for (const area of ['Selwerd', '../../latest/cijfers', 'https://ergens.nl', 'bestaat-niet']) {
    it(`says of area="${area}", as a whole document does, that it is not there`, async () => {
      await onSite(await published(), async (src, asked) => {
        const { element, event } = await failed<WijkIndicatorGauge>(gauge(src, area));
        expect(event.code).to.equal('unknown-area');
        expect(event.path).to.equal('areas');
        expect(event.message).to.include(area);
        expect(readable(element)).to.include('Dit gebied staat niet in de gegevens.');
        expect(allInside(element, '.failure button')).to.have.length(0);
        const isId = area === 'bestaat-niet';
        expect(asked()).to.deep.equal(isId ? ['cijfers', area] : ['cijfers']);
      });
    });
  }

  for (const [what, template] of [
    ['gauge', gauge],
    ['comparison', comparison],
  ] as const) {
    it(`asks a ${what} without an area to name one`, async () => {
      await onSite(await published(), async (src) => {
        const { event } = await failed<WijkComparison>(template(src));
        expect(event.code).to.equal('unknown-area');
        expect(event.message).to.include('kies een gebied');
      });
    });
  }

  for (const [what, code, instead] of [
    ['cannot be reached', 'network', (): Answer => 'dead'],
    ['answers 500', 'http', () => new Response('', { status: 500 })],
    ['is no JSON', 'not-json', () => new Response('<!doctype html>')],
  ] as const) {
    it(`says that a part ${what}, and tries again when a visitor asks`, async () => {
      let isDown = true;
      await onSite(
        await published(),
        async (src, asked) => {
          const { element, event } = await failed<WijkIndicatorGauge>(gauge(src, 'selwerd'));
          expect(event.code).to.equal(code);
          expect(event.request).to.match(/\/areas\/selwerd\.json$/);
          const other = await failed<WijkIndicatorGauge>(gauge(src, 'selwerd', 'mantelzorger'));
          expect(other.event.code).to.equal(code);
          expect(asked()).to.deep.equal(['cijfers', 'selwerd']);
          isDown = false;
          const ready = oneEvent(element, 'wijk-ready');
          allInside<HTMLButtonElement>(element, '.failure button')[0]?.click();
          await ready;
          expect(readable(element)).to.include('Selwerd');
          expect(asked()).to.deep.equal(['cijfers', 'selwerd', 'selwerd']);
        },
        (path) => (isDown && path.endsWith('/selwerd.json') ? instead() : undefined),
      );
    });
  }

  for (const [what, part] of [
    ['an empty object', {}],
    ['a number', 3],
    ['nothing', null],
    ['a list', []],
    ['without figures', { order: 1, areas: [{ id: 'selwerd', name: 'Selwerd', kind: 'wijk' }] }],
  ] as const) {
    it(`refuses a part that is ${what}, and says what is wrong`, async () => {
      const files = await published();
      files.set('editions/cijfers/2026-01-15-0a1b2c/areas/selwerd.json', part);
      await onSite(files, async (src) => {
        const { event } = await failed<WijkIndicatorGauge>(gauge(src, 'selwerd'));
        expect(event.code).to.equal('invalid-document');
        expect(event.message).to.match(/^(areas|observations)\[0\]: Dit veld ontbreekt/);
      });
    });
  }

  for (const folder of ['https://ergens.nl/', '//ergens.nl/', '', 3]) {
    it(`asks nothing of parts at "${folder}"`, async () => {
      const files = await published();
      files.set('latest/cijfers.json', {
        ...(files.get('latest/cijfers.json') as object),
        parts: folder,
      });
      await onSite(files, async (src, asked) => {
        const { event } = await failed<WijkIndicatorGauge>(gauge(src, 'selwerd'));
        expect(event.code).to.equal('invalid-document');
        expect(event.path).to.equal('parts');
        expect(asked()).to.deep.equal(['cijfers']);
      });
    });
  }

  it('is no document of another kind', async () => {
    await onSite(await published(), async (src) => {
      const { event } = await failed<WijkIndicatorGauge>(
        html`<wijk-funding-breakdown src=${src}></wijk-funding-breakdown>`,
      );
      expect(event.code).to.equal('wrong-kind');
    });
  });

  it('cannot be given as a property or a child: its parts have no place then', async () => {
    const index = (await published()).get('latest/cijfers.json');
    const { event } = await failed<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge .data=${index} area="selwerd"></wijk-indicator-gauge>`,
    );
    expect(event.code).to.equal('invalid-document');
  });

  it('holds the own wijk against its own gemeente, wherever that stands in the whole', async () => {
    const change = (document: Gebiedsmonitor) => {
      document.areas.unshift({ id: 'elders', name: 'Elders', kind: 'gemeente' });
      const [first] = document.observations.filter(({ indicator }) => indicator === 'eenzaam');
      document.observations.push({ ...first!, area: 'elders', value: 1 });
    };
    const document = await example('gezondheid');
    change(document);
    await onSite(await published(change), async (src) => {
      for (const address of [src, addressOf(JSON.stringify(document))]) {
        const element = await shown<WijkComparison>(comparison(address, 'selwerd', 'tuinwijk'));
        expect(readable(element)).to.include('gemeente Groningen');
        expect(readable(element)).not.to.include('Elders');
      }
    });
  });
});
