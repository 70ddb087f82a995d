import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { until } from '../until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/embed/define-all.js';
import type { Kind } from '../../data-schema/index.js';
import { levelChoice } from '../../src/base/level-choice.js';
import type { WijkElement } from '../../src/base/widget.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { keepCount } from '../kept.js';
import { ADDRESS } from './documents.js';
import { allInside, helped, inside, shown } from './page.js';
import { Speech, voice } from './speech.js';

type Widget = WijkElement<Kind>;

const gaugeOf = (lang = 'nl') =>
  html`<wijk-indicator-gauge
    lang=${lang}
    src=${ADDRESS.gebiedsmonitor}
    indicator="minimahuishoudens"
  ></wijk-indicator-gauge>`;

const WIDGETS: Readonly<Record<string, TemplateResult>> = {
  gauge: gaugeOf(),
  comparison: html`<wijk-comparison
    src=${ADDRESS.gezondheid}
    indicator="eenzaam"
    area="selwerd"
    areas="tuinwijk"
  ></wijk-comparison>`,
  money: html`<wijk-funding-breakdown src=${ADDRESS.procesmonitor}></wijk-funding-breakdown>`,
  card: html`<wijk-intervention-card src=${ADDRESS.interventiemonitor}></wijk-intervention-card>`,
  vinkjes: html`<wijk-seven-vinkjes src=${ADDRESS.interventiemonitor}></wijk-seven-vinkjes>`,
};

const buttons = (element: Widget) => allInside<HTMLButtonElement>(element, '.aloud');
const button = (element: Widget) => inside<HTMLButtonElement>(element, '.aloud');
const label = (element: Widget) => inside(element, '.aloud .labels > :not(.off)').textContent;
const isReading = (element: Widget) => label(element) === 'Stop';

/** What the browser marks as being read. */
function marked(name: 'wijk-word' | 'wijk-sentence'): string | undefined {
  const [range] = CSS.highlights.get(name) ?? [];
  return (range as Range | undefined)?.toString().replace(/\s+/g, ' ').trim();
}

describe('"Lees voor"', () => {
  let speech: Speech;

  beforeEach(() => {
    speech = new Speech(voice('nl-BE'), voice('nl-NL'), voice('en-GB'));
  });
  afterEach(() => {
    speech.release();
    levelChoice.level = undefined;
  });

  const begun = async (element: Widget) => {
    button(element).click();
    return speech.speaking();
  };

  for (const width of [288, 320, 360, 480, 560]) {
    it(`comes in the room that is kept for it, which holds nothing else: ${width} px`, async () => {
      const heights: number[] = [];
      for (const voices of [[voice('nl-NL')], []]) {
        speech.release();
        speech = new Speech(...voices);
        const place = await fixture(html`<div style="inline-size: ${width}px">${gaugeOf()}</div>`);
        const element = place.querySelector('wijk-indicator-gauge')!;
        await until(() => allInside(element, '.help').length > 0, 'no figure');
        const room = inside(element, '.help');
        const kept = room.getBoundingClientRect().height;
        await helped(element);
        const { height, bottom } = room.getBoundingClientRect();
        expect(height).to.be.closeTo(kept, 1);
        const lowest = Math.max(
          ...[...room.children].map((part) => part.getBoundingClientRect().bottom),
        );
        expect(lowest).to.be.closeTo(bottom, 1);
        expect(buttons(element)).to.have.length(voices.length);
        heights.push(height);
      }
      expect(heights[0]).to.be.closeTo(heights[1]!, 1);
    });
  }

  /** Hears a widget to its end. */
  async function heard(element: Widget): Promise<readonly string[]> {
    await begun(element);
    while (isReading(element)) {
      if (!speech.isSilent) speech.finish();
      await nextFrame();
    }
    return speech.said.map(({ text }) => text);
  }

  it('reads message, figures, caveats and source, in this order', async () => {
    const element = await helped(await shown<Widget>(WIDGETS.gauge!));
    expect(label(element)).to.equal('Lees voor');
    const all = await heard(element);
    expect(all.slice(0, 11)).to.deep.equal([
      'Minimahuishoudens (minder dan 110 procent sociaal minimum)',
      'Groningen-Noord, 2022',
      'In Groningen-Noord heeft 24 procent van de huishoudens een inkomen onder 110 procent van het sociaal minimum (2022).',
      'Dat is een verbetering sinds 2020: toen was het 25 procent.',
      'Het streefdoel voor 2030 tot en met 2040 is minder dan 20 procent.',
      'Dat is nog niet gehaald.',
      'Minimahuishoudens (minder dan 110 procent sociaal minimum), Groningen-Noord',
      '2018: 26 procent.',
      '2020: 25 procent.',
      '2022: 24 procent.',
      'Streefdoel 2030 tot en met 2040: minder dan 20 procent.',
    ]);
    expect(all[11]).to.match(/^De kernindicatoren staan in de bijlage .* in hoofdstuk 3\.$/);
    expect(all.at(-2)).to.equal(
      'Bron: Uitvoeringsprogramma 2024 tot en met 2027 Groningen-Noord van de Maatschappelijke Coalitie.',
    );
    expect(all.at(-1)).to.equal('Cijfers van: 2022.');
    expect(new Set(speech.said.map(({ voice }) => voice))).to.deep.equal(new Set(['nl-NL']));
    expect(label(element)).to.equal('Lees voor');
  });

  for (const [name, template] of Object.entries(WIDGETS)) {
    it(`reads the ${name} from its heading to its source, and each text once`, async () => {
      const element = await helped(await shown<Widget>(template));
      const all = await heard(element);
      const [heading] = allInside(element, '.heading');
      const words = (text = '') => text.replace(/\s+/g, ' ').trim();
      expect(all.slice(0, 3).join(' ')).to.include(
        words(heading?.textContent ?? '').split(' (')[0],
      );
      expect(all.slice(-2).join(' ')).to.include('Bron: ');
      for (const unread of [
        'Lees voor',
        'Makkelijk lezen',
        'Downloaden',
        'Over deze cijfers',
        'Toon de',
      ]) {
        expect(all.join(' ')).not.to.include(unread);
      }
      const lead = words(inside(element, '.lead').textContent).split(/[.%€(]/)[0] ?? '';
      expect(all.filter((text) => text.startsWith(lead))).to.have.length(1);
      for (const text of all) expect(text).to.match(/[\p{L}\p{N}]/u);
    });
  }

  it('reads a table with several columns as sentences, row by row', async () => {
    const element = await helped(await shown<Widget>(WIDGETS.money!));
    const all = await heard(element);
    const rows = [...inside<HTMLTableElement>(element, 'table').rows];
    const [head, first] = rows.map(({ cells }) =>
      [...cells].map((cell) => cell.textContent?.trim()),
    );
    const from = all.indexOf(`${first?.[0]}.`);
    expect(from).to.be.above(0);
    expect(all[from + 1]).to.match(new RegExp(`^${head?.[1]}: .*euro\\.$`));
    expect(all.join(' ')).not.to.match(/€|%/);
  });

  it('marks the sentence and in it the word that is read, and changes no text for it', async () => {
    const element = await helped(await shown<Widget>(WIDGETS.gauge!));
    const before = inside(element, '.lead').textContent;
    await begun(element);
    speech.finish();
    speech.finish();
    while ((await speech.speaking()).startsWith('In ') === false) {
      speech.finish();
      await nextFrame();
    }
    expect(marked('wijk-sentence')).to.equal(before?.trim());
    expect(marked('wijk-word')).to.equal(undefined);
    const said: Record<string, string | undefined> = {};
    for (let count = 0; count < 6; count += 1) said[speech.word()] = marked('wijk-word');
    expect(said).to.deep.equal({
      In: 'In',
      'Groningen-Noord': 'Groningen-Noord',
      heeft: 'heeft',
      24: '24%',
      procent: '24%',
      van: 'van',
    });
    expect(inside(element, '.lead').textContent).to.equal(before);
    button(element).click();
    expect(marked('wijk-word')).to.equal(undefined);
    expect(marked('wijk-sentence')).to.equal(undefined);
  });

  it('marks where the sentence stands in a browser that cannot mark words', async () => {
    const native = Object.getOwnPropertyDescriptor(CSS, 'highlights');
    const own = Reflect.deleteProperty(CSS, 'highlights') && !('highlights' in CSS);
    try {
      expect(own).to.equal(true);
      const element = await helped(await shown<Widget>(WIDGETS.gauge!));
      await begun(element);
      const [spoken] = allInside(element, '[data-spoken]');
      expect(spoken).to.equal(inside(element, '.heading'));
      speech.word();
      speech.finish();
      await speech.speaking();
      expect(allInside(element, '[data-spoken]')).to.deep.equal([inside(element, '.context')]);
      button(element).click();
      expect(allInside(element, '[data-spoken]')).to.deep.equal([]);
    } finally {
      if (native) Object.defineProperty(CSS, 'highlights', native);
    }
  });

  it('is begun and stopped by the keyboard, on one button that keeps the focus and its size', async () => {
    const element = await helped(await shown<Widget>(WIDGETS.gauge!));
    const one = button(element);
    const { width, height } = one.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    inside<HTMLElement>(element, '.easy').focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(one);
    await sendKeys({ press: 'Enter' });
    await speech.speaking();
    expect(label(element)).to.equal('Stop');
    expect(button(element)).to.equal(one);
    expect(one.getBoundingClientRect().width).to.be.closeTo(width, 1);
    await expect(element).to.be.accessible();
    await sendKeys({ press: ' ' });
    expect(label(element)).to.equal('Lees voor');
    expect(speech.isSilent).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(one);
  });

  it('reads one widget of a page at a time', async () => {
    const page = await fixture<HTMLElement>(html`<div>${WIDGETS.gauge}${WIDGETS.vinkjes}</div>`);
    const [gauge, vinkjes] = [...page.children] as [Widget, Widget];
    await until(() => gauge.state === 'ready' && vinkjes.state === 'ready');
    await Promise.all([helped(gauge), helped(vinkjes)]);
    await begun(gauge);
    button(vinkjes).click();
    await until(() => isReading(vinkjes) && !isReading(gauge));
    expect(await speech.speaking()).to.include('vinkjes');
  });

  const STOPS: Readonly<Record<string, (element: WijkIndicatorGauge) => unknown>> = {
    'the element leaves': (element) => {
      element.remove();
    },
    'it shows another figure': async (element) => {
      const ready = oneEvent(element, 'wijk-ready');
      element.indicator = 'waardering-prettige-buurt';
      await ready;
    },
    'the level of the text changes': async (element) => {
      const ready = oneEvent(element, 'wijk-ready');
      inside(element, '.easy').click();
      await ready;
    },
    'it fails': async (element) => {
      const error = oneEvent(element, 'wijk-error');
      element.indicator = 'nergens';
      await error;
    },
    'the page is left': () => dispatchEvent(new Event('pagehide')),
  };
  for (const [what, happen] of Object.entries(STOPS)) {
    it(`stops when ${what}`, async () => {
      const element = await helped(await shown<WijkIndicatorGauge>(WIDGETS.gauge!));
      await begun(element);
      expect(speech.isSilent).to.equal(false);
      await happen(element);
      expect(speech.isSilent).to.equal(true);
      expect(marked('wijk-sentence')).to.equal(undefined);
    });
  }

  it('says it when the voice fails, and offers to try again', async () => {
    const element = await helped(await shown<Widget>(WIDGETS.gauge!));
    await begun(element);
    speech.fail();
    expect(inside(element, '.help [role="status"]').textContent).to.equal(
      'Voorlezen lukt nu niet.',
    );
    expect(label(element)).to.equal('Lees voor');
  });

  it('is absent where this device has no voice for the language', async () => {
    speech.voices = [voice('de-DE'), voice('nl-NL', true)];
    const element = await helped(await shown<Widget>(WIDGETS.gauge!));
    expect(buttons(element)).to.deep.equal([]);
  });

  for (const width of [288, 360, 480, 760]) {
    it(`comes when a voice does, and moves nothing in ${width} px`, async () => {
      speech.voices = [];
      const place = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">${WIDGETS.gauge}</div>`,
      );
      const element = place.querySelector('wijk-indicator-gauge')!;
      await until(() => element.state === 'ready');
      await helped(element);
      const { height } = element.getBoundingClientRect();
      const { top } = inside(element, '.easy').getBoundingClientRect();
      // As Android writes it.
      speech.arrive(voice('nl_NL'));
      expect(label(element)).to.equal('Lees voor');
      expect(element.getBoundingClientRect().height).to.equal(height);
      expect(inside(element, '.easy').getBoundingClientRect().top).to.equal(top);
    });
  }

  it('speaks the language of the widget, and what it quotes in that of the quotation', async () => {
    const element = await helped(await shown<Widget>(gaugeOf('en')));
    expect(label(element)).to.equal('Read aloud');
    button(element).click();
    await speech.speaking();
    while (label(element) === 'Stop') {
      if (!speech.isSilent) speech.finish();
      await nextFrame();
    }
    const by = (lang: string) =>
      speech.said.filter(({ voice }) => voice === lang).map(({ text }) => text);
    expect(by('nl-NL')[0]).to.equal('Minimahuishoudens (minder dan 110 procent sociaal minimum)');
    expect(by('en-GB').join(' ')).to.include('24 percent');
    expect(by('nl-NL').join(' ')).not.to.include('percent ');
  });

  it('quotes with the voice that it has, where it has none for the quotation', async () => {
    speech.voices = [voice('en-GB')];
    const element = await helped(await shown<Widget>(gaugeOf('en')));
    button(element).click();
    expect(await speech.speaking()).to.include('Minimahuishoudens');
    expect(speech.said[0]?.voice).to.equal('en-GB');
  });

  it('leaves nothing on the page', async () => {
    const kept = keepCount();
    try {
      const element = await helped(await shown<Widget>(WIDGETS.gauge!));
      await begun(element);
      element.remove();
      expect(kept.listeners()).to.deep.equal([]);
    } finally {
      kept.release();
    }
  });
});
