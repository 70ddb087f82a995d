import { expect, html } from '@open-wc/testing';
import '../../src/embed/define-all.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import { example } from './documents.js';
import { allInside, inside, isSeen, shown, words } from './page.js';

/** An invented team at numbers and addresses that are nobody's. */
const CONTACT = {
  text: 'Team Verzonnen',
  phone: '+31 (0)00 000 00 00',
  email: 'team@voorbeeld.example',
  url: 'https://www.voorbeeld.example/contact',
};

type Widget = WijkElement<Kind>;

async function withContact(name: Parameters<typeof example>[0], contact = CONTACT as object) {
  const data = await example(name);
  return { ...data, meta: { ...data.meta, contact } };
}

const gauge = async (contact: object, lang = 'nl', level = 'standard') => {
  const data = await withContact('gebiedsmonitor', contact);
  return shown<Widget>(html`
    <wijk-indicator-gauge
      .data=${data}
      lang=${lang}
      level=${level}
      indicator="ervaren-onveiligheidsgevoelens"
    ></wijk-indicator-gauge>
  `);
};

const WIDGETS = {
  'a gauge': async () =>
    html`<wijk-indicator-gauge
      .data=${await withContact('gebiedsmonitor')}
    ></wijk-indicator-gauge>`,
  'a comparison': async () =>
    html`<wijk-comparison .data=${await withContact('gezondheid')}></wijk-comparison>`,
  'the money': async () =>
    html`<wijk-funding-breakdown
      .data=${await withContact('procesmonitor')}
    ></wijk-funding-breakdown>`,
  'a card': async () =>
    html`<wijk-intervention-card
      .data=${await withContact('interventiemonitor')}
    ></wijk-intervention-card>`,
  'the vinkjes': async () =>
    html`<wijk-seven-vinkjes
      .data=${await withContact('interventiemonitor')}
    ></wijk-seven-vinkjes>`,
  'vinkjes to fill in': async () =>
    html`<wijk-seven-vinkjes
      mode="fill"
      .data=${await withContact('interventiemonitor')}
    ></wijk-seven-vinkjes>`,
};

const line = (element: Widget) => words(inside(element, '.contact').textContent);
const links = (element: Widget) => allInside<HTMLAnchorElement>(element, '.contact a');

describe('Who can be told that a figure is wrong', () => {
  for (const [name, widget] of Object.entries(WIDGETS)) {
    it(`stands in sight at the foot of ${name}, phone first`, async () => {
      const element = await shown<Widget>(await widget());
      expect(line(element)).to.equal(
        'Klopt dit niet? Team Verzonnen Bel +31 (0)00 000 00 00 Mail team@voorbeeld.example Kijk op voorbeeld.example',
      );
      expect(isSeen(inside(element, '.contact'))).to.equal(true);
      for (const link of links(element)) {
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
      }
      await expect(element).to.be.accessible();
    });
  }

  it('is reached by a number that a phone can call, and by a letter about this figure', async () => {
    const element = await gauge(CONTACT);
    const [phone, mail, page] = links(element).map(({ href }) => href);
    expect(phone).to.equal('tel:+310000000000');
    expect(page).to.equal(CONTACT.url);
    const { protocol, pathname, searchParams } = new URL(mail ?? '');
    expect(protocol + pathname).to.equal(`mailto:${CONTACT.email}`);
    expect(searchParams.get('subject')).to.equal(
      'Klopt dit cijfer? Ervaren onveiligheidsgevoelens, Groningen-Noord · 2022',
    );
    expect(searchParams.get('body')?.trim()).to.equal(
      inside<HTMLAnchorElement>(element, '.address').href,
    );
  });

  it('has only the ways that the document gives, and no line where it gives no contact', async () => {
    const named = await gauge({ text: 'Team Verzonnen' });
    expect(line(named)).to.equal('Klopt dit niet? Team Verzonnen');
    expect(links(named)).to.deep.equal([]);
    const data = await example('gebiedsmonitor');
    const none = await shown<Widget>(
      html`<wijk-indicator-gauge .data=${data}></wijk-indicator-gauge>`,
    );
    expect(allInside(none, '.contact')).to.deep.equal([]);
  });

  it('is told in easy Dutch, and in Arabic with the name marked as Dutch', async () => {
    expect(line(await gauge(CONTACT, 'nl', 'a2'))).to.include('Stuur een mail naar team@');
    const arabic = await gauge(CONTACT, 'ar');
    expect(line(arabic)).to.include('هل هناك خطأ؟');
    // Between letters that run from right to left, a number keeps the order of its groups.
    expect(line(arabic)).to.include('\u2066+31 (0)00 000 00 00\u2069');
    expect(inside(arabic, '.contact bdi').getAttribute('lang')).to.equal('nl');
    expect(decodeURIComponent(links(arabic)[1]?.href ?? '')).not.to.match(/[\u2068\u2069]/);
  });

  it('is no link of the intervention: a host that catches those leaves it be', async () => {
    const data = await withContact('interventiemonitor');
    const element = await shown<Widget>(
      html`<wijk-intervention-card .data=${data}></wijk-intervention-card>`,
    );
    element.addEventListener('wijk-select', () => {
      throw new Error('not a link of the intervention');
    });
    // So that nothing is called.
    element.addEventListener('click', (event) => {
      event.preventDefault();
    });
    links(element)[0]?.click();
  });
});
