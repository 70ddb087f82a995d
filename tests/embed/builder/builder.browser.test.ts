import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../../until.js';
import type axe from 'axe-core';
import '../../../src/embed/define-all.js';
import type { WijkElement } from '../../../src/base/widget.js';
import type { Kind } from '../../../data-schema/index.js';
import { ADDRESS, example } from '../../widgets/documents.js';
import { isSeen, words } from '../../widgets/page.js';

type Page = Window & typeof globalThis & { complaints?: string[]; axe: typeof axe };

const PAGE = '/tests/embed/builder/builder.csp.html';
const FIGURE = 'indicator=ervaren-onveiligheidsgevoelens&area=groningen-noord';

const addressed = (path: string) => new URL(path, location.href).href;
const monitor = addressed(ADDRESS.gebiedsmonitor);

describe('The snippet builder', () => {
  let page: Page;

  afterEach(() => {
    expect(page.complaints).to.deep.equal([]);
  });

  /** Opens the page as an address of it says. */
  async function open(query = '', width = 1280): Promise<void> {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe width=${width} height="900" src=${PAGE + query}></iframe>`,
    );
    page = frame.contentWindow as Page;
    await until(() => page.complaints !== undefined, 'no page');
  }

  const text = () => words(page.document.querySelector('main')?.textContent ?? '');

  const says = (part: string) => until(() => text().includes(part), `not said: ${part}`);

  /** The control that a visitor knows by its label. */
  function control<E extends HTMLElement = HTMLInputElement>(label: string): E {
    const labels = [...page.document.querySelectorAll('label')];
    const found = labels.find(({ textContent }) => words(textContent).startsWith(label))?.control;
    if (!found) throw new Error(`No control is called ${label}`);
    return found as E;
  }

  function button(name: string): HTMLButtonElement {
    const buttons = [...page.document.querySelectorAll('button')];
    const found = buttons.find(({ textContent }) => words(textContent) === name);
    if (!found) throw new Error(`No button is called ${name}`);
    return found;
  }

  const heard = (element: HTMLElement, type: string) =>
    element.dispatchEvent(new page.Event(type, { bubbles: true, cancelable: true }));

  function pick(label: string, id: string): void {
    const list = control<HTMLSelectElement>(label);
    list.value = id;
    heard(list, 'change');
  }

  function write(label: string, value: string): void {
    const field = control(label);
    field.value = value;
    heard(field, 'input');
  }

  function transferOf(content: string, name: string): DataTransfer {
    const transfer = new page.DataTransfer();
    transfer.items.add(new page.File([content], name, { type: 'application/json' }));
    return transfer;
  }

  function giveFile(content: string, name = 'monitor.json'): void {
    const field = control('Kies het bestand');
    field.files = transferOf(content, name).files;
    heard(field, 'change');
  }

  const builder = () => page.document.querySelector('wijkraam-builder')!;

  async function chooseFileWay(): Promise<void> {
    control('Op mijn computer').click();
    await builder().updateComplete;
  }

  async function snippet(): Promise<string> {
    await says('Code voor uw website');
    return control<HTMLTextAreaElement>('Code voor uw website').value;
  }

  const query = () => new URLSearchParams(page.location.search);

  const previews = () => [...page.document.querySelectorAll<WijkElement<Kind>>('.preview > *')];

  const previewed = (said: string) =>
    until(() => {
      const both = previews().map((widget) => words(widget.shadowRoot?.textContent ?? ''));
      return both.length === 2 && both.every((one) => one.includes(said));
    }, `not previewed: ${said}`);

  async function faults(): Promise<string[]> {
    const { violations } = await page.axe.run(page.document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`);
  }

  it('makes of an address a snippet that works where it is pasted', async () => {
    await open();
    control('Adres van het document').value = monitor;
    button('Openen').click();
    await says('Gebiedsmonitor Groningen-Noord');
    expect(text()).to.include('Het document klopt.');
    pick('Welk cijfer?', 'ervaren-onveiligheidsgevoelens');
    await previewed('28%');
    const made = await snippet();
    expect(made).to.match(
      /^<link rel="stylesheet" href="https:\/\/kit\.example\/0\.1\.0\/wijkraam\.css" integrity="sha384-wijkraam\.css" crossorigin="anonymous">\n<script type="module" src="https:\/\/kit\.example\/0\.1\.0\/wijkraam\.js" integrity="sha384-wijkraam\.js" crossorigin="anonymous"><\/script>\n<div><wijk-indicator-gauge /,
    );

    const place = await fixture<HTMLElement>(html`<div></div>`);
    const shown = oneEvent(place, 'wijk-ready');
    place.innerHTML = made.slice(made.indexOf('<wijk-'));
    await shown;
    const gauge = place.querySelector('wijk-indicator-gauge');
    expect(gauge?.state).to.equal('ready');
    expect(words(gauge?.shadowRoot?.textContent ?? '')).to.include('28%');
    // The text for a visitor without script is in it, and gives way.
    expect(isSeen(gauge!.querySelector('table')!)).to.equal(false);
  });

  it('keeps room for as high as the previews are', async () => {
    await open(`?src=${encodeURIComponent(monitor)}&${FIGURE}`);
    await previewed('28%');
    const [, narrow, wide] = /wijkraam-room-(\d+) wijkraam-wide-(\d+)/.exec(await snippet())!;
    const [phone, desk] = previews().map((widget) => {
      const { width, height } = widget.getBoundingClientRect();
      return { width, ems: height / 16 };
    });
    expect(phone?.width).to.equal(360);
    expect(desk?.width).to.equal(720);
    expect(Number(narrow) - phone!.ems).to.be.within(0, 2);
    expect(Number(wide) - desk!.ems).to.be.within(0, 2);
  });

  it('makes of a file a snippet, when it is known where the file will stand', async () => {
    await open();
    await chooseFileWay();
    giveFile(JSON.stringify(await example('procesmonitor')));
    await says('Vul eerst in waar het bestand komt te staan.');
    await previewed('miljoen');
    const label = 'Op welk adres komt het bestand te staan?';
    expect(control(label).getAttribute('aria-invalid')).to.equal('true');
    write(label, 'data/geld.json');
    await says('Dit is nog geen volledig adres:');
    write(label, 'https://data.example/geld.json');
    expect(await snippet()).to.include('<wijk-funding-breakdown class="wijkraam-room-');
    expect(await snippet()).to.include(' src="https://data.example/geld.json"');
    expect(query().get('src')).to.equal('https://data.example/geld.json');
    expect(control(label).getAttribute('aria-invalid')).to.equal('false');
  });

  it('takes a file that is dropped on it', async () => {
    await open();
    const dataTransfer = transferOf(JSON.stringify(await example('procesmonitor')), 'geld.json');
    builder().dispatchEvent(
      new page.DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
    await says('geld.json: geld (procesmonitor). Het document klopt.');
  });

  it('explains what is wrong with a file', async () => {
    await open();
    await chooseFileWay();
    giveFile('%PDF-1.7', 'cijfers.pdf');
    await says('cijfers.pdf is geen JSON-bestand.');
    const data = await example('gebiedsmonitor');
    data.observations[0]!.area = 'nergens';
    giveFile(JSON.stringify(data));
    await says('In monitor.json klopt iets nog niet.');
    expect(text()).to.include('"nergens" komt in dit document niet voor.');
    expect(text()).not.to.include('Zo ziet het eruit');
    giveFile(JSON.stringify(await example('gebiedsmonitor')));
    await says('Het document klopt.');
    expect(text()).not.to.include('nergens');
  });

  it('says what to do about an address that gives no document', async () => {
    await open();
    control('Adres van het document').value = 'monitor.json';
    button('Openen').click();
    await says('Dit is geen volledig adres.');
    control('Adres van het document').value = addressed(
      ADDRESS.gebiedsmonitor.replace('.json', '.md'),
    );
    page.fetch = () => Promise.resolve(new page.Response('', { status: 404 }));
    button('Openen').click();
    await says('Op dit adres staat geen document (de website antwoordt: 404).');
    page.fetch = () => Promise.reject(new page.TypeError('Failed to fetch'));
    button('Openen').click();
    await says('Access-Control-Allow-Origin: *');
    button('Kies een bestand').click();
    await says('Kies het bestand, of sleep het hierheen');
  });

  it('holds every choice in its address, and opens as such an address says', async () => {
    await open(`?src=${encodeURIComponent(addressed(ADDRESS.gezondheid))}`);
    await says('Het document klopt.');
    control('Gebieden naast elkaar').click();
    await builder().updateComplete;
    pick('Welk cijfer?', 'eenzaam');
    await builder().updateComplete;
    pick('Uw eigen gebied', 'selwerd');
    await builder().updateComplete;
    control('Tuinwijk').click();
    await builder().updateComplete;
    control('Makkelijk Nederlands').click();
    await builder().updateComplete;
    pick('Niveau van de kop', '4');
    await builder().updateComplete;
    control('Gewone tekst').click();
    await previewed('57 van de 100');
    const made = await snippet();
    expect(made).to.match(
      /<div class="wijkraam wijkraam-a2 wijkraam-h4 wijkraam-room-\d+ wijkraam-wide-\d+">\n<h4>/,
    );
    const shared = page.location.search;
    expect(Object.fromEntries(new URLSearchParams(shared))).to.deep.equal({
      src: addressed(ADDRESS.gezondheid),
      widget: 'comparison',
      indicator: 'eenzaam',
      area: 'selwerd',
      areas: 'tuinwijk',
      level: 'a2',
      'heading-level': '4',
      form: 'markup',
    });
    expect(page.complaints).to.deep.equal([]);

    await open(shared);
    await previewed('57 van de 100');
    expect(await snippet()).to.equal(made);
    expect(control<HTMLSelectElement>('Welk cijfer?').value).to.equal('eenzaam');
    expect(control('Tuinwijk').checked).to.equal(true);
  });

  it('dresses the previews in a theme, and takes it along in the address and in every form', async () => {
    const STYLES = 'https://kit.example/0.1.0/themes/nplv.css';
    await open(`?src=${encodeURIComponent(monitor)}&${FIGURE}`);
    await previewed('28%');
    const numbers = () =>
      previews().map(
        (widget) => page.getComputedStyle(widget.shadowRoot!.querySelector('.number')!).color,
      );
    const [plain] = numbers();
    const dressed = () =>
      [...page.document.querySelectorAll('.preview')].map((place) =>
        place.matches('.wijk-thema-nplv'),
      );
    expect(dressed()).to.deep.equal([false, false]);
    expect(await snippet()).not.to.match(/theme|thema/);

    const names = [...control<HTMLSelectElement>('Uiterlijk').options].map(
      ({ text: name }) => name,
    );
    expect(names).to.deep.equal([
      'Zoals de pagina het heeft',
      'Neutraal',
      'Intranet',
      'Mooie Wijken',
      'NPLV',
      'Sunny Selwerd',
    ]);
    pick('Uiterlijk', 'nplv');
    await builder().updateComplete;
    expect(dressed()).to.deep.equal([true, true]);
    expect(numbers()).to.deep.equal(['rgb(31, 78, 134)', 'rgb(31, 78, 134)']);
    expect(plain).not.to.equal('rgb(31, 78, 134)');
    expect(query().get('theme')).to.equal('nplv');

    for (const [form, named] of [
      ['Code plakken', [STYLES, ' class="wijk-thema-nplv ']],
      ['Gewone tekst', [STYLES, '<div class="wijkraam wijkraam-h3 wijk-thema-nplv ']],
      ['Venster', ['&amp;theme=nplv" title="']],
      ['Pakket voor programmeurs', ["import 'wijkraam/themes/nplv.css';", '"wijk-thema-nplv ']],
      ['Eén los script', [STYLES, ' class="wijk-thema-nplv ']],
    ] as const) {
      control(form).click();
      await builder().updateComplete;
      const made = await snippet();
      for (const part of named) expect(made, form).to.include(part);
    }

    await open(page.location.search);
    await previewed('28%');
    expect(control<HTMLSelectElement>('Uiterlijk').value).to.equal('nplv');
    expect(dressed()).to.deep.equal([true, true]);

    pick('Uiterlijk', '');
    await builder().updateComplete;
    expect(dressed()).to.deep.equal([false, false]);
    expect(query().has('theme')).to.equal(false);
    expect(await snippet()).not.to.match(/theme|thema/);
  });

  for (const [form, start] of [
    ['Venster', '<iframe class="wijkraam-frame" src="https://kit.example/0.1.0/frame.html?'],
    ['Pakket voor programmeurs', '// npm install wijkraam@0.1.0\n'],
    ['Eén los script', '<link rel="stylesheet" href="https://kit.example/0.1.0/wijkraam.css"'],
  ] as const) {
    it(`makes the form ${form}`, async () => {
      await open(`?src=${encodeURIComponent(monitor)}&${FIGURE}`);
      await snippet();
      control(form).click();
      await until(() => query().get('form') !== 'element');
      await previewed('28%');
      expect((await snippet()).startsWith(start)).to.equal(true);
      const policy = control<HTMLTextAreaElement>('Regels voor de Content-Security-Policy').value;
      expect(policy.includes('frame-src https://kit.example;')).to.equal(form === 'Venster');
    });
  }

  it('puts what is done about the figure beside it, from an interventiemonitor', async () => {
    await open(`?src=${monitor}&${FIGURE}`);
    await previewed('28%');
    const field = () => control('Interventiemonitor erbij');
    field().value = addressed(ADDRESS.procesmonitor);
    button('Neem over').click();
    await says('staan geen projecten');
    expect(await snippet()).not.to.include('interventions=');
    const plan = addressed(ADDRESS.interventiemonitor);
    field().value = plan;
    button('Neem over').click();
    await previewed('Wat eraan gedaan wordt');
    const made = await snippet();
    expect(made).to.include(`interventions="${plan}"`);
    expect(made).to.include('<h4>Wat eraan gedaan wordt</h4>');
    expect(query().get('interventions')).to.equal(plan);
    expect(await faults()).to.deep.equal([]);
    field().value = '';
    button('Neem over').click();
    await until(() => !query().has('interventions'), 'stays');
    expect(await snippet()).not.to.include('interventions=');
  });

  it('shows what it says without a script', async () => {
    await open(`?src=${encodeURIComponent(monitor)}&${FIGURE}`);
    await snippet();
    const details = [...page.document.querySelectorAll('details')].find((one) =>
      one.textContent.includes('als het script niet werkt'),
    );
    details!.open = true;
    expect(words(details!.textContent)).to.include('In Groningen-Noord voelt 28% van de bewoners');
    expect(details!.querySelector('table')).to.exist;
  });

  it('copies the snippet', async () => {
    await open(`?src=${encodeURIComponent(monitor)}&${FIGURE}`);
    const made = await snippet();
    let copied = '';
    const clipboard = {
      writeText: (given: string) => {
        copied = given;
        return Promise.resolve();
      },
    };
    Object.defineProperty(page.navigator, 'clipboard', { value: clipboard, configurable: true });
    button('Kopieer Code voor uw website').click();
    await says('Gekopieerd.');
    expect(copied).to.equal(made);
  });

  it('selects the snippet where there is no clipboard', async () => {
    await open(`?src=${encodeURIComponent(monitor)}&${FIGURE}`);
    const made = await snippet();
    Object.defineProperty(page.navigator, 'clipboard', { value: undefined, configurable: true });
    button('Kopieer Code voor uw website').click();
    await says('Geselecteerd: kopieer met');
    const { selectionStart, selectionEnd } = control<HTMLTextAreaElement>('Code voor uw website');
    expect([selectionStart, selectionEnd]).to.deep.equal([0, made.length]);
  });

  it('can be used by everybody, at every width', async () => {
    for (const width of [320, 768, 1280]) {
      await open(`?src=${encodeURIComponent(monitor)}&${FIGURE}`, width);
      await snippet();
      for (const details of page.document.querySelectorAll('details')) details.open = true;
      expect(await faults(), `${width} px`).to.deep.equal([]);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth, `${width} px`).to.equal(clientWidth);
      const small = [...page.document.querySelectorAll('button, select, summary, .option, .check')]
        .filter((one) => one.closest('.preview') === null)
        .filter((one) => one.getBoundingClientRect().height < 44);
      expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
      expect(page.complaints).to.deep.equal([]);
    }
  });

  it('can be used by everybody, also when something is wrong', async () => {
    await open();
    control('Adres van het document').value = 'monitor.json';
    button('Openen').click();
    await says('Dit is geen volledig adres.');
    expect(await faults()).to.deep.equal([]);
    await chooseFileWay();
    giveFile(JSON.stringify(await example('procesmonitor')));
    await says('Vul eerst in waar');
    expect(await faults()).to.deep.equal([]);
  });

  it('opens a gebiedsmonitor in parts, and makes a snippet that loads the parts that it shows', async () => {
    const src = addressed('/data-schema/fixtures/parts/index.json');
    await open();
    control('Adres van het document').value = src;
    button('Openen').click();
    await says('Het document klopt.');
    pick('Welk gebied?', 'zuidwijk');
    await previewed('Zuidwijk');
    const made = await snippet();
    expect(made).to.include(`src="${src}"`).and.to.include('area="zuidwijk"');
    expect(made).to.include('Zuidwijk');

    control('Gebieden naast elkaar').click();
    await previewed('Voorbeeldstad');
    expect(text()).not.to.include('alle gebieden tellen even zwaar');
    expect(text()).to.include(
      'alleen uw eigen gebied te laten zien, naast de gemeente en het land',
    );
    await until(() => query().get('widget') === 'comparison');
    expect(await snippet()).to.include('<wijk-comparison');
    expect(await faults()).to.deep.equal([]);
  });

  it('says where the index of a gebiedsmonitor in parts must be opened from', async () => {
    await open();
    await chooseFileWay();
    giveFile(await (await fetch('/data-schema/fixtures/parts/index.json')).text(), 'index.json');
    await says('index.json is een deel van een groter geheel.');
    expect(text()).to.include('Geef het adres van dit bestand');
  });

  it('says that the parts of an index are missing', async () => {
    const index: unknown = await (await fetch('/data-schema/fixtures/parts/index.json')).json();
    await open();
    page.fetch = () =>
      Promise.resolve(new Response(JSON.stringify({ ...(index as object), parts: './weg/' })));
    control('Adres van het document').value = addressed('/tests/absent/index.json');
    button('Openen').click();
    await says('Van index.json ontbreken de delen.');
  });
});
