import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import '../../src/embed/script.js';
import { readAddress, type EmbedDescription } from '../../src/embed/description.js';
import { FORMS, snippetOf, type Embed, type Form } from '../../src/embed/snippets/index.js';
import { ADDRESS, example } from '../widgets/documents.js';
import { failed, inside, isSeen, readable, ready, shown, words } from '../widgets/page.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { EDITORS, wpautop } from './editors.js';
import { DESCRIPTIONS, embedOf } from './embeds.js';

type Widget = WijkElement<Kind>;

const ELEMENTS = DESCRIPTIONS.map(({ widget }) => `wijk-${widget}`).join();

/** Puts what came out of an editor on the page, the script being there already. */
async function publish(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of body.querySelectorAll('script, link')) element.remove();
  place.append(...body.childNodes);
  return place;
}

const widgetsIn = (place: HTMLElement) => [...place.querySelectorAll<Widget>(ELEMENTS)];

async function readyIn(place: HTMLElement): Promise<Widget> {
  await until(() => widgetsIn(place).length === 1, 'not upgraded');
  const [widget] = widgetsIn(place) as [Widget];
  await ready(widget);
  await widget.updateComplete;
  return widget;
}

/** What is read twice on a page, by the headings in the light. */
const seenHeadings = (place: HTMLElement) =>
  [...place.querySelectorAll('h1, h2, h3, h4, h5, h6, table')].filter(isSeen);

function linkOf(place: ParentNode): EmbedDescription | undefined {
  return [...place.querySelectorAll('a')]
    .map(({ href }) => readAddress(href))
    .find((found) => found !== undefined);
}

describe('a snippet in an editor', () => {
  const embeds: Embed[] = [];
  before(async () => {
    for (const description of DESCRIPTIONS) embeds.push(await embedOf(description));
  });

  const snippet = (form: Form, index: number) => snippetOf(form, embeds[index]!);

  for (const { name, keepsClasses, keepsTables, filter } of EDITORS) {
    const number = name.startsWith('WordPress') || name.startsWith('an editor') ? 32 : 33;
    for (const [index, { widget, options, src }] of DESCRIPTIONS.entries()) {
      it(`case ${number}: ordinary markup of ${widget}, in ${name}, ${keepsClasses ? 'becomes the widget' : 'still informs'}`, async () => {
        const once = filter(snippet('markup', index));
        expect(filter(once).trim(), 'saved a second time').to.equal(once.trim());
        const place = await publish(once);
        if (!keepsClasses) {
          expect(widgetsIn(place)).to.have.length(0);
          expect(isSeen(place.querySelector('table')!)).to.equal(true);
          expect(linkOf(place)).to.deep.include({ widget, src });
          return;
        }
        const element = await readyIn(place);
        expect(element.localName).to.equal(`wijk-${widget}`);
        expect(element.getAttribute('src')).to.equal(src);
        for (const [option, value] of Object.entries(options)) {
          expect(element.getAttribute(option), option).to.equal(value);
        }
        expect(seenHeadings(place)).to.have.length(0);
      });
    }

    for (const form of FORMS) {
      it(`case ${number}: the form "${form}", in ${name}, says its message and leads to its figure, without a script too`, () => {
        for (const [index, description] of DESCRIPTIONS.entries()) {
          const { title, informing } = embeds[index]!;
          const page = new DOMParser().parseFromString(filter(snippet(form, index)), 'text/html');
          const [lead = ''] = /(?<=<strong>)[^<]+/.exec(informing) ?? [];
          const text = words(page.body.textContent);
          const whole = new DOMParser().parseFromString(lead, 'text/html').body.textContent;
          expect(text, title).to.include(words(whole));
          expect(linkOf(page), title).to.deep.include({
            widget: description.widget,
            src: description.src,
          });
          if (keepsTables) expect(page.querySelector('table td'), title).not.to.equal(null);
          expect(page.querySelector('script, [style], [onclick]')).to.equal(null);
        }
      });
    }
  }

  it('case 33: has names in small letters only, and needs no script in the text itself', () => {
    for (const index of DESCRIPTIONS.keys()) {
      const [, ...tags] = snippet('element', index).split('<');
      for (const tag of tags) {
        const names = [...tag.matchAll(/(?:^\/?|\s)([\w-]+)(?==|>|\s)/g)].map(([, name]) => name);
        for (const name of tag.startsWith('/') ? [] : names.slice(0, 1)) {
          expect(name).to.equal(name?.toLowerCase());
        }
      }
      const [, ...lines] = snippet('markup', index).split('\n').slice(1);
      expect(lines.join('\n')).not.to.match(/<(script|link|style|iframe|wijk-)/);
    }
  });

  for (const form of ['element', 'markup'] as const) {
    for (const [index, { widget }] of DESCRIPTIONS.entries()) {
      it(`case 31: the form "${form}" of ${widget} is one widget, read once, with the paragraphs that WordPress makes`, async () => {
        const whole = snippet(form, index);
        // Also where the theme of the site has the two lines that load the kit.
        for (const pasted of [whole, whole.split('\n').slice(2).join('\n')]) {
          const place = await publish(wpautop(pasted));
          const element = await readyIn(place);
          expect(element.localName).to.equal(`wijk-${widget}`);
          expect(seenHeadings(place)).to.have.length(0);
          expect([...place.querySelectorAll('strong, a')].filter(isSeen)).to.have.length(0);
          fixtureCleanup();
        }
      });
    }
  }

  it('case 31: works within a paragraph, with stray paragraphs and breaks inside it', async () => {
    const place = await publish(
      `<p><wijk-indicator-gauge src="${ADDRESS.gebiedsmonitor}"><br />\n<p></p></wijk-indicator-gauge></p>`,
    );
    const element = await readyIn(place);
    expect(element.clientWidth).to.equal(place.clientWidth);
    expect(readable(element)).not.to.equal('');

    const inline = await publish(
      `<p>Tekst <wijk-indicator-gauge src="${ADDRESS.gebiedsmonitor}"></wijk-indicator-gauge> en meer.</p>`,
    );
    const within = await readyIn(inline);
    expect(within.clientWidth).to.equal(inline.clientWidth);
    expect(inline.textContent).to.match(/^Tekst\s+en meer\.$/);
  });

  it('case 31: says clearly that tags have come into the document inside it', async () => {
    const text = JSON.stringify(await example('gebiedsmonitor'), null, 2);
    const broken = text.replaceAll('\n', '<br />\n');
    const { element, event } = await failed<WijkIndicatorGauge>(html`
      <wijk-indicator-gauge
        ><script type="application/json">
          ${broken}
        </script>
        <p>De tekst van de pagina.</p></wijk-indicator-gauge
      >
    `);
    expect(event.code).to.equal('not-json');
    expect(inside(element, '.failure-cause').textContent).to.include('Geen geldige JSON');
    expect(readable(element)).to.include('niet te lezen');
    expect(isSeen(element.querySelector('p')!)).to.equal(true);
    const next = await shown<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge src=${ADDRESS.gebiedsmonitor}></wijk-indicator-gauge>`,
    );
    expect(next.state).to.equal('ready');
  });
});
