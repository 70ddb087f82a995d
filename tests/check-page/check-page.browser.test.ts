import { expect, fixture, html } from '@open-wc/testing';
import type axe from 'axe-core';
import unknownIds from '../../data-schema/fixtures/invalid/unknown-ids-in-gebiedsmonitor.json';
import twelveFaults from '../../data-schema/fixtures/invalid/twelve-faults.json';
import monitor from '../../data-schema/fixtures/valid/gebiedsmonitor.json';
import plan from '../../data-schema/fixtures/valid/interventiemonitor.json';
import money from '../../data-schema/fixtures/valid/procesmonitor.json';
import { compare } from '../../src/checking/compare.js';
import { inspectText } from '../../src/checking/inspect.js';
import { reportOf } from '../../src/checking/report.js';
import {
  HOLDS_KEYS,
  IN_CHROMIUM,
  press,
  pressBack,
  withSurroundings,
} from '../accessibility/driver.js';
import { until } from '../until.js';
import { words } from '../widgets/page.js';
import { shownReport } from './shown-report.js';

type Page = Window & typeof globalThis & { complaints?: string[]; axe: typeof axe };

const PAGE = '/tests/check-page/check-page.csp.html';

const written = (content: unknown) => JSON.stringify(content, null, 2);

/** A sound document that leaves an editor nothing to look at. */
function inOrder() {
  const document: any = structuredClone(monitor);
  for (const indicator of document.indicators) delete indicator.source;
  document.meta.nextUpdate = '9999';
  document.meta.source.url = 'https://voorbeeld.nl/onderzoek';
  return document;
}

function broken() {
  const document: any = inOrder();
  document.observations[0].value = '28,4';
  return document;
}

/** Two sound documents that do not know the same interventions. */
function atOdds() {
  const document: any = structuredClone(money);
  document.progress = [{ id: 'a', intervention: 'onbekend', period: '2024', pace: 'onSchedule' }];
  return { 'plan.json': written(plan), 'geld.json': written(document) };
}

describe('The page of the check', () => {
  let page: Page;

  afterEach(() => {
    expect(page.complaints).to.deep.equal([]);
  });

  async function open(width = 1280): Promise<void> {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe width=${width} height="900" src=${PAGE}></iframe>`,
    );
    page = frame.contentWindow as Page;
    await until(() => page.complaints !== undefined, 'no page');
  }

  const check = () => page.document.querySelector('wijkraam-check')!;
  const text = () => words(check().textContent);
  const status = () => page.document.querySelector('[role=status]')!;
  const says = (part: string) => until(() => text().includes(part), `not said: ${part}`);

  /** Waits until a screen reader is told this. */
  const tells = (part: string) =>
    until(() => words(status().textContent).includes(part), `not told: ${part}`);

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

  type Content = string | Uint8Array<ArrayBuffer>;

  function transferOf(files: Readonly<Record<string, Content>>): DataTransfer {
    const transfer = new page.DataTransfer();
    for (const [name, content] of Object.entries(files)) {
      transfer.items.add(new page.File([content], name));
    }
    return transfer;
  }

  function choose(files: Readonly<Record<string, Content>>): void {
    const field = control('Kies bestanden');
    field.files = transferOf(files).files;
    field.dispatchEvent(new page.Event('change', { bubbles: true }));
  }

  function drag(type: string, dataTransfer: DataTransfer, target: Element = check()): DragEvent {
    const event = new page.DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  }

  function paste(content: string): void {
    control<HTMLTextAreaElement>('Of plak de tekst').value = content;
    button('Controleer').click();
  }

  /** What the command prints of the same files. */
  const printed = (files: Readonly<Record<string, string>>) =>
    reportOf(
      compare(
        Object.entries(files).map(([name, content]) => inspectText(name, content, new Date())),
      ),
    );

  /** What axe finds, in light and in dark: it reads the same in all engines. */
  async function faults(): Promise<string[]> {
    if (!IN_CHROMIUM) return [];
    const found: string[] = [];
    for (const scheme of ['light', 'dark']) {
      await withSurroundings({ features: { 'prefers-color-scheme': scheme } }, async () => {
        expect(page.matchMedia(`(prefers-color-scheme: ${scheme})`).matches).to.equal(true);
        const { violations } = await page.axe.run(page.document);
        for (const { id, nodes } of violations) {
          found.push(`${scheme} ${id}: ${nodes.map(({ html: at }) => at).join()}`);
        }
      });
    }
    return found;
  }

  it('tells of a pasted text what is wrong, where, and what to do', async () => {
    await open();
    paste(written(broken()));
    await tells('1 fout en 0 waarschuwingen in 1 bestand.');
    expect(text()).to.include('Geplakte tekst');
    expect(text()).to.match(
      /Regel \d+, kolom 16 observations\[0\]\.value: Hier staat "28,4"\. Hier hoort een getal, met een punt als decimaalteken en zonder aanhalingstekens\./,
    );
    expect(words(page.document.querySelector('.line')!.textContent)).to.equal('"value": "28,4"');
    expect(page.document.querySelector('mark')!.textContent).to.equal('"28,4"');
    paste(written(inOrder()));
    await tells('0 fouten en 0 waarschuwingen in 1 bestand.');
    expect(text()).to.include('In orde').and.not.to.include('28,4');
  });

  it('tells of files that are chosen what the command prints, one by one and together', async () => {
    const files = {
      'twaalf.json': written(twelveFaults.document),
      'ids.json': written(unknownIds.document),
      ...atOdds(),
      'half.json': '{\n"kind": [',
      'oud.json': written({ ...monitor, contract: 1 }),
    };
    await open();
    choose(files);
    await tells('in 6 bestanden.');
    const report = shownReport(page.document);
    expect(report).to.equal(printed(files));
    expect(report).to.include('"onbekend" komt in plan.json niet voor.');
    expect(report.split('\n').length).to.be.greaterThan(25);
  });

  it('takes files that are dropped anywhere, and shows where while they are dragged', async () => {
    await open();
    const transfer = transferOf({ 'a.json': written(inOrder()), 'b.json': '{}' });
    const dragged = () => page.document.querySelector('.dragging') !== null;
    const [inside, heading] = [control('Kies bestanden'), page.document.querySelector('h1')!];
    drag('dragenter', transfer, heading);
    drag('dragenter', transfer, inside);
    drag('dragleave', transfer, heading);
    await until(dragged, 'not shown');
    expect(text()).to.include('of laat ze hier los');
    expect(drag('dragover', transfer, heading).defaultPrevented).to.equal(true);
    drag('dragleave', transfer, inside);
    await until(() => !dragged(), 'still shown');
    drag('dragenter', transfer, heading);
    expect(drag('drop', transfer, heading).defaultPrevented).to.equal(true);
    await tells('in 2 bestanden.');
    expect(dragged()).to.equal(false);
    expect(shownReport(page.document)).to.match(
      /^a\.json \(gebiedsmonitor\)\n {2}in orde\n\nb\.json\n/,
    );
  });

  it('leaves text that is dragged to the browser', async () => {
    await open();
    const transfer = new page.DataTransfer();
    transfer.setData('text/plain', '{}');
    for (const type of ['dragenter', 'dragover', 'drop']) {
      expect(drag(type, transfer).defaultPrevented, type).to.equal(false);
    }
    expect(page.document.querySelector('.dragging')).to.equal(null);
  });

  for (const [what, content, message] of [
    ['an empty file', '', 'Het bestand is leeg.'],
    ['a web page', '<!DOCTYPE html><html>', 'Dit is een webpagina en geen JSON.'],
    ['a workbook', 'PK\x03\x04\x14\x00\xFF', 'Dit is een Excel-bestand of een zip-bestand.'],
    ['a picture', '\x89PNG\r\n\x1A\n\x00\x00', 'Dit is geen tekstbestand.'],
    ['a text in Windows-1252', '{ "a": "\xE9" }', 'Dit is geen UTF-8.'],
    ['a text of another kind', 'naam;waarde', 'Hier staat "naam;waarde", en dat kan hier niet'],
    ['lists in lists without end', '['.repeat(1e5), 'liggen te veel lijsten'],
    ['what is no document', '[]', 'Dit is geen document'],
  ] as const) {
    it(`says in a sentence what is wrong with ${what}`, async () => {
      await open();
      choose({ 'cijfers.json': Uint8Array.from(content, (character) => character.charCodeAt(0)) });
      await tells('1 fout en 0 waarschuwingen in 1 bestand.');
      expect(text()).to.include(message);
    });
  }

  it('takes a byte order mark for what it is', async () => {
    await open();
    choose({ 'cijfers.json': `\uFEFF${written(inOrder())}` });
    await tells('0 fouten en 0 waarschuwingen in 1 bestand.');
  });

  it('says what it cannot read, and checks what was given with it', async () => {
    await open();
    const large = new page.File(['{}'], 'groot.json');
    Object.defineProperty(large, 'size', { value: 60 * 2 ** 20 });
    const gone = new page.File(['{}'], 'weg.json');
    gone.arrayBuffer = () => Promise.reject(new page.DOMException('', 'NotReadableError'));
    const good = new page.File([written(inOrder())], 'goed.json');
    const item = (file: File, isDirectory: boolean) => ({
      kind: 'file',
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory }),
    });
    const drop = new page.Event('drop', { bubbles: true, cancelable: true });
    const items = [
      item(new page.File([], 'cijfers'), true),
      item(large, false),
      item(gone, false),
      item(good, false),
    ];
    Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], items } });
    check().dispatchEvent(drop);
    await tells('0 fouten en 0 waarschuwingen in 1 bestand.');
    for (const refusal of [
      'cijfers is een map. Open de map, en geef de bestanden die erin staan.',
      'groot.json is 60 MB, en deze pagina controleert bestanden tot 50 MB.',
      'weg.json is niet te lezen.',
    ]) {
      await tells(refusal);
    }
    expect(page.document.querySelectorAll('article').length).to.equal(1);
    expect(await faults()).to.deep.equal([]);
    choose({ 'goed.json': written(inOrder()) });
    await until(() => !text().includes('is een map'), 'still told');
  });

  it('brings what was found into view', async () => {
    await open(320);
    choose({ 'a.json': written(broken()) });
    await tells('1 fout en');
    await until(() => {
      const { top, bottom } = status().getBoundingClientRect();
      return top >= 0 && bottom <= page.innerHeight;
    }, 'out of view');
  });

  it('says that there is nothing to check yet', async () => {
    await open();
    expect(words(status().textContent)).to.equal('Hier komt te staan wat er gevonden is.');
    paste(' \n');
    await tells('Er staat nog geen tekst in het vak.');
  });

  it('puts a file that is given again in the place of the old one', async () => {
    await open();
    choose({ 'a.json': written(broken()), 'b.json': written(inOrder()) });
    await tells('1 fout en');
    choose({ 'a.json': written(inOrder()) });
    await tells('0 fouten en 0 waarschuwingen in 2 bestanden.');
    expect(shownReport(page.document)).to.match(/^a\.json \(.*\n {2}in orde\n\nb\.json /);
  });

  it('takes away one file, with what it was at odds with, and all', async () => {
    await open();
    choose(atOdds());
    await tells('in 2 bestanden.');
    expect(text()).to.include('"onbekend" komt in plan.json niet voor.');
    button('Haal weg: plan.json').click();
    await tells('in 1 bestand.');
    expect(text()).not.to.include('plan.json').and.not.to.include('onbekend');
    expect(page.document.activeElement?.textContent).to.equal('Uitkomst');
    button('Wis alles').click();
    await tells('Hier komt te staan wat er gevonden is.');
    expect(page.document.querySelector('article')).to.equal(null);
  });

  it('shows a hundred of many, and goes on where reading stopped', async () => {
    await open();
    const document = inOrder();
    document.observations = Array.from({ length: 250 }, () => ({ value: '28,4' }));
    choose({ 'veel.json': written(document) });
    const shown = () => page.document.querySelectorAll('.errors li').length;
    await until(() => shown() === 100, 'not a hundred');
    button('Toon er nog 100').click();
    await until(() => shown() === 200, 'not two hundred');
    await until(
      () => page.document.activeElement === page.document.querySelectorAll('.errors li')[100],
    );
    choose({ 'veel.json': written(document) });
    await until(() => shown() === 100, 'not the first hundred again');
  });

  it('shows of a file of one line only the part around the place', async () => {
    await open();
    const long: any = broken();
    long.meta.title = 'lang '.repeat(100);
    choose({ 'een-regel.json': JSON.stringify(long) });
    await tells('1 fout en');
    const line = words(page.document.querySelector('.line')!.textContent);
    expect(line).to.match(/^….*"value":"28,4".*…$/);
    expect(line.length).to.be.lessThan(130);
  });

  it('can be used with the keyboard alone', async () => {
    await open();
    const name = () =>
      words(
        (page.document.activeElement as HTMLInputElement).labels?.[0]?.textContent ??
          page.document.activeElement?.textContent ??
          '',
      );
    const field = control<HTMLTextAreaElement>('Of plak de tekst');
    field.value = written(broken());
    field.focus();
    await press('Tab');
    expect(name()).to.equal('Controleer');
    await press('Enter');
    await tells('1 fout en');
    expect(name()).to.equal('Controleer');
    await press('Tab');
    expect(name()).to.equal('Wis alles');
    await press('Tab');
    expect(name()).to.equal('Haal weg: Geplakte tekst');
    await press('Enter');
    await tells('Hier komt te staan wat er gevonden is.');
    expect(name()).to.equal('Uitkomst');
    if (!HOLDS_KEYS) return;
    await pressBack();
    expect(name()).to.equal('Controleer');
    await pressBack();
    await pressBack();
    expect(name()).to.equal('Kies bestanden of sleep ze hierheen');
    const { outlineStyle, outlineWidth } = page.getComputedStyle(
      page.document.querySelector('.face')!,
    );
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('can be used by everybody, at every width', async () => {
    for (const width of [320, 768, 1280]) {
      await open(width);
      expect(await faults(), `${width} px, empty`).to.deep.equal([]);
      const long = `${'langenaam'.repeat(8)}.json`;
      choose({
        [long]: written(broken()),
        'half.json': '{',
        'waarschuwing.json': written(monitor),
      });
      await tells('in 3 bestanden.');
      expect(await faults(), `${width} px`).to.deep.equal([]);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth, `${width} px`).to.equal(clientWidth);
      const small = [...page.document.querySelectorAll('button, input, textarea')].filter((one) => {
        const { width: across, height } = one.getBoundingClientRect();
        return across < 44 || height < 44;
      });
      expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(page.complaints).to.deep.equal([]);
    }
  });

  it('has headings in order', async () => {
    await open();
    choose({ 'a.json': written(broken()), 'b.json': written(monitor) });
    await says('1 fout');
    await tells('in 2 bestanden.');
    const levels = [...page.document.querySelectorAll('h1, h2, h3, h4')].map(
      ({ localName }) => localName,
    );
    expect(levels).to.deep.equal(['h1', 'h2', 'h2', 'h3', 'h4', 'h3', 'h4']);
  });
});
