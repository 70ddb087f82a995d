import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import '../../src/embed/define-all.js';
import type { WijkElement } from '../../src/base/widget.js';
import { attributesOf, type EmbedDescription } from '../../src/embed/description.js';
import { allInside, readable } from '../widgets/page.js';
import { DESCRIPTIONS } from './embeds.js';
import { whileAnswering } from './requests.js';

type Widget = WijkElement<Kind>;

const TEXTS = new Set(
  'title label plainLabel plainTitle name subject predicate question plainQuestion method note notes words text plainText partners by publisher'.split(
    ' ',
  ),
);

/** A document of which every text, or the first link too, says something else. */
function changed(value: unknown, text: string, link?: string, key = ''): unknown {
  if (typeof value === 'string') {
    if (TEXTS.has(key)) return text;
    return key === 'url' && link !== undefined ? link : value;
  }
  if (Array.isArray(value)) return value.map((item) => changed(item, text, link, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      changed(inner, text, link, TEXTS.has(key) ? key : name),
    ]),
  );
}

async function placed({ widget, ...rest }: EmbedDescription, data: unknown) {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const element = document.createElement(`wijk-${widget}`) as Widget;
  for (const [name, value] of attributesOf({ widget, ...rest })) element.setAttribute(name, value);
  element.data = data;
  let failure = '';
  element.addEventListener('wijk-error', ({ code, message }) => {
    failure = `${code}: ${message}`;
  });
  place.append(element);
  await until(() => element.state === 'ready' || failure !== '', 'no end');
  await element.updateComplete;
  return { element, failure };
}

/** Whether a link leads to a safe address, or to a figure of this very page. */
const leadsWell = (href: string) =>
  /^(https:|mailto:|#)/.test(href) || href.split('#')[0] === location.href.split('#')[0];

/** What would run, or lead somewhere that is no page. */
const dangers = (element: Widget) =>
  allInside(element, '*').filter(
    (part) =>
      /^(img|script|iframe|object|embed|form|base|meta|link)$/.test(part.localName) ||
      [...part.attributes].some(({ name }) => name.startsWith('on')) ||
      (part.hasAttribute('href') && !leadsWell(part.getAttribute('href') ?? '')),
  );

describe('what a document says', () => {
  const alert = window.alert.bind(window);
  let alerts = 0;
  beforeEach(() => {
    alerts = 0;
    window.alert = () => {
      alerts += 1;
    };
  });
  afterEach(() => {
    window.alert = alert;
    expect(alerts).to.equal(0);
  });

  for (const description of DESCRIPTIONS) {
    const original = async () => (await (await fetch(description.src)).json()) as object;

    for (const text of [
      'javascript:alert(1)',
      'data:text/html,alert(1)',
      '{{x}} ${alert(1)}',
      'datum.a; alert(1) // < "\' &lt;img src=x onerror=alert(1)&gt;',
    ]) {
      it(`case 28: stays text in ${description.widget}: ${text}`, async () => {
        const { element, failure } = await placed(description, changed(await original(), text));
        expect(failure).to.equal('');
        for (const details of allInside<HTMLDetailsElement>(element, 'details')) {
          details.open = true;
        }
        for (const drawing of allInside(element, '.drawing').slice(0, 1)) {
          drawing.scrollIntoView();
          await until(() => drawing.querySelector('svg'), 'not drawn');
        }
        expect(readable(element)).to.include(text);
        expect(dangers(element)).to.deep.equal([]);
      });
    }

    for (const [what, text, link] of [
      ['markup in a text', '<img src=x onerror=alert(1)>', undefined],
      ['a link that runs', 'Een naam', 'javascript:alert(1)'],
      ['a link that holds a page', 'Een naam', 'data:text/html,<script>alert(1)</script>'],
      ['a link to a file', 'Een naam', 'file:///etc/passwd'],
    ] as const) {
      it(`case 28: is refused by ${description.widget} where it holds ${what}`, async () => {
        const document_ = (await original()) as { meta: { source: object } };
        document_.meta.source = { text: 'Bron', url: 'https://example.org/' };
        const { element, failure } = await placed(description, changed(document_, text, link));
        expect(failure).to.match(/^invalid-document: /);
        expect(dangers(element)).to.deep.equal([]);
      });
    }

    it(`case 29: commands no chart of ${description.widget}: a spec or options in it are ignored`, async () => {
      const usermeta = {
        embedOptions: { ast: false, actions: true, patch: 'https://example.org/patch.json' },
      };
      const spec = { $schema: 'https://vega.github.io/schema/vega/v6.json', marks: [] };
      const document_ = { ...(await original()), usermeta, spec, config: { usermeta } };
      await whileAnswering(
        () => undefined,
        async (asked) => {
          const { element, failure } = await placed(description, document_);
          expect(failure).to.equal('');
          for (const drawing of allInside(element, '.drawing').slice(0, 1)) {
            drawing.scrollIntoView();
            await until(() => drawing.querySelector('svg'), 'not drawn');
          }
          expect(asked.filter((url) => !url.startsWith(location.origin))).to.deep.equal([]);
          expect(allInside(element, '.vega-actions, .drawing details')).to.deep.equal([]);
        },
      );
    });

    it(`case 30: is sent nowhere by ${description.widget}: no menu, no editor of others`, async () => {
      const { element, failure } = await placed(description, await original());
      expect(failure).to.equal('');
      for (const drawing of allInside(element, '.drawing')) {
        drawing.scrollIntoView();
        await until(() => drawing.querySelector('svg'), 'not drawn');
      }
      expect(element.shadowRoot?.innerHTML).not.to.match(/vega\.github\.io|vega-actions/);
      expect(readable(element)).not.to.match(/Vega|Editor|Source/);
      expect(document.querySelector('[class*="vega"], #vg-tooltip-element')).to.equal(null);
      const resources = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(resources.filter((name) => !name.startsWith(location.origin))).to.deep.equal([]);
    });
  }
});
