import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/embed/define-all.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { ADDRESS, addressOf, example } from './documents.js';
import { failed, inside, readable, shown } from './page.js';

type Widget = WijkElement<Kind>;

const gauge = (src: string, indicator = '', area = '') =>
  html`<wijk-indicator-gauge
    src=${src}
    indicator=${indicator || undefined}
    area=${area || undefined}
    ><p>De tekst van de pagina.</p></wijk-indicator-gauge
  >`;

const json = (value: unknown) => addressOf(JSON.stringify(value));

interface Failure {
  readonly what: string;
  readonly code: string;
  readonly path?: string;
  readonly src: () => Promise<string> | string;
}

const FAILURES: readonly Failure[] = [
  { what: 'a file that is not there', code: 'http', src: () => '/tests/absent/nothing.json' },
  { what: 'a host that is dead', code: 'network', src: () => 'http://127.0.0.1:9/data.json' },
  {
    what: 'an HTML page',
    code: 'not-json',
    src: () => addressOf('<!doctype html><p>Niet gevonden', 'text/html'),
  },
  { what: 'broken JSON', code: 'not-json', src: () => addressOf('{"kind": NaN}') },
  {
    what: 'a document of another kind',
    code: 'wrong-kind',
    path: 'kind',
    src: () => ADDRESS.procesmonitor,
  },
  {
    what: 'something that is no document',
    code: 'invalid-document',
    path: '',
    src: () => json(['a', 'b']),
  },
  {
    what: 'a document with a fault',
    code: 'invalid-document',
    path: 'observations[0].value',
    src: async () => {
      const document = await example('gebiedsmonitor');
      return json({
        ...document,
        observations: [{ ...document.observations[1], value: '7,1' }],
      });
    },
  },
  {
    what: 'a document without indicators',
    code: 'empty-document',
    path: 'indicators',
    src: async () =>
      json({ ...(await example('gebiedsmonitor')), indicators: [], observations: [] }),
  },
  {
    what: 'a document of a newer major contract',
    code: 'newer-contract',
    path: 'contract',
    src: async () => json({ ...(await example('gebiedsmonitor')), contract: '2.0' }),
  },
];

describe('a widget that is given something else', () => {
  for (const { what, code, path, src } of FAILURES) {
    it(`says calmly what to do about ${what}, and brings back the page's own text`, async () => {
      const { element, event } = await failed<WijkIndicatorGauge>(gauge(await src()));
      expect(event.code).to.equal(code);
      expect(event.message).not.to.equal('');
      if (path !== undefined) expect(event.path).to.equal(path);
      expect(element.state).to.equal('failed');
      expect(readable(element)).to.match(/De gegevens|Deze gegevens|Er zijn nog geen gegevens/);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  const SELECTIONS = [
    {
      code: 'unknown-indicator',
      indicator: 'geluk',
      area: '',
      says: 'Dit cijfer staat niet in de gegevens.',
    },
    {
      code: 'unknown-area',
      indicator: '',
      area: 'Selwerd',
      says: 'Dit gebied staat niet in de gegevens.',
    },
  ] as const;
  for (const { code, indicator, area, says } of SELECTIONS) {
    it(`names an ${code} and what there is instead`, async () => {
      const { element, event } = await failed<WijkIndicatorGauge>(
        gauge(ADDRESS.gebiedsmonitor, indicator, area),
      );
      expect(event.code).to.equal(code);
      expect(event.message).to.include(indicator || area);
      expect(event.message).to.match(/groningen-noord|waardering-prettige-buurt/);
      expect(readable(element)).to.include(says);
    });
  }

  it('names an unknown intervention, in both widgets that take one', async () => {
    for (const template of [
      html`<wijk-intervention-card
        src=${ADDRESS.interventiemonitor}
        intervention="niets"
      ></wijk-intervention-card>`,
      html`<wijk-seven-vinkjes
        src=${ADDRESS.interventiemonitor}
        intervention="niets"
      ></wijk-seven-vinkjes>`,
    ]) {
      const { element, event } = await failed<Widget>(template);
      expect(event.code).to.equal('unknown-intervention');
      expect(readable(element)).to.include('Dit project staat niet in de gegevens.');
    }
  });

  it('leaves its neighbours alone', async () => {
    const { element: broken } = await failed<WijkIndicatorGauge>(gauge(addressOf('{')));
    const sound = await shown<WijkIndicatorGauge>(gauge(ADDRESS.gebiedsmonitor));
    expect(broken.state).to.equal('failed');
    expect(sound.state).to.equal('ready');
  });

  it('tries again when the visitor asks, and then shows what came', async () => {
    const answers = [new Response('', { status: 503 }), await fetch(ADDRESS.gebiedsmonitor)];
    const { fetch: real } = globalThis;
    globalThis.fetch = () => Promise.resolve(answers.shift() ?? new Response('', { status: 500 }));
    try {
      const { element } = await failed<WijkIndicatorGauge>(gauge('/tests/absent/later.json'));
      const ready = oneEvent(element, 'wijk-ready');
      inside<HTMLButtonElement>(element, '.failure button').click();
      await ready;
      expect(element.state).to.equal('ready');
      expect(answers).to.have.length(0);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('shows a repaired document without being placed anew', async () => {
    const { element } = await failed<WijkIndicatorGauge>(gauge(ADDRESS.procesmonitor));
    const ready = oneEvent(element, 'wijk-ready');
    element.src = ADDRESS.gebiedsmonitor;
    await ready;
    expect(element.state).to.equal('ready');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  });
});

describe('loading a document', () => {
  it('asks for an address once, however many widgets show it', async () => {
    const asked: string[] = [];
    const { fetch: real } = globalThis;
    globalThis.fetch = (input, init) => {
      asked.push(new Request(input).url);
      return real(input, init);
    };
    try {
      const src = `${ADDRESS.gebiedsmonitor}?once`;
      await Promise.all([shown(gauge(src)), shown(gauge(src)), shown(gauge(src))]);
      expect(asked).to.deep.equal([new URL(src, location.href).href]);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('asks once for an address that fails, however many widgets show it, and again for a visitor', async () => {
    const { fetch: real } = globalThis;
    let asked = 0;
    globalThis.fetch = () => {
      asked += 1;
      return Promise.resolve(new Response('', { status: 500 }));
    };
    try {
      const src = '/tests/absent/broken.json';
      const [first] = await Promise.all(Array.from({ length: 10 }, () => failed(gauge(src))));
      expect(asked).to.equal(1);
      await failed(gauge(src));
      expect(asked).to.equal(1);
      const again = oneEvent(first!.element, 'wijk-error');
      inside<HTMLButtonElement>(first!.element, '.failure button').click();
      await again;
      expect(asked).to.equal(2);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('drops an answer that comes after the address has changed', async () => {
    const { fetch: real } = globalThis;
    let answerSlowly: (response: Response) => void = () => undefined;
    const slow = new Promise<Response>((resolve) => {
      answerSlowly = resolve;
    });
    const late = await real(ADDRESS.procesmonitor);
    globalThis.fetch = (input, init) =>
      new Request(input).url.endsWith('slow.json') ? slow : real(input, init);
    try {
      const element = document.createElement('wijk-indicator-gauge');
      element.src = '/tests/absent/slow.json';
      document.body.append(element);
      await element.updateComplete;
      const ready = oneEvent(element, 'wijk-ready');
      element.src = ADDRESS.gebiedsmonitor;
      await ready;
      answerSlowly(late);
      await slow;
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      element.remove();
    } finally {
      globalThis.fetch = real;
    }
  });
});
