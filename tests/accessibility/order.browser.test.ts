import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { HEADING_LEVELS } from '../../src/base/attributes.js';
import { ADDRESS } from '../widgets/documents.js';
import { allInside, inside, isSeen, readable, shown, words } from '../widgets/page.js';
import {
  EACH_WIDGET,
  loadEngineFirst,
  settledTables,
  unfolded,
  WIDGETS,
  type Widget,
} from './widgets.js';

/** What can be reached with the Tab key, in its order. */
export const stopsOf = (element: Widget) =>
  allInside(element, 'a[href], button, input, summary, select, textarea, [tabindex]').filter(
    (stop) => stop.tabIndex >= 0 && isSeen(stop),
  );

const before = (one: Element | undefined, other: Element | undefined) =>
  !one || !other || (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const HIDDEN = '[aria-hidden="true"], [aria-hidden="true"] *';

/** The first amount in a Dutch text, and how near to it the amount is that was rounded to it: "€ 12,5 miljoen". */
function amountIn(text: string): readonly [amount: number, near: number] {
  const [, whole = '', decimals = '', millions] =
    /([\d.]+)(?:,(\d+))?%?( miljoen)?/.exec(text) ?? [];
  const unit = millions === undefined ? 1 : 1e6;
  return [
    Number(`${whole.replaceAll('.', '') || 'NaN'}.${decimals}`) * unit,
    unit / 10 ** decimals.length / 2,
  ];
}

for (const [name, template] of EACH_WIDGET) {
  describe(name, () => {
    loadEngineFirst();

    it('1.3.2 Meaningful Sequence: heading, message, drawing, table and source come in this order (59)', async () => {
      const element = await unfolded(template);
      const parts = ['.heading', '.lead', '.drawing', '.figures', '.source'].flatMap((selector) =>
        allInside(element, selector).slice(0, 1),
      );
      expect(parts.length).to.be.at.least(3);
      parts.forEach((part, index) => {
        expect(before(part, parts[index + 1]), part.className).to.equal(true);
      });
      const [first] = allInside(element, 'h1, h2, h3, h4, h5, h6, p, li, a, button');
      expect(first?.className).to.equal('heading');
    });

    it('1.3.2 Meaningful Sequence: nothing is moved by a tab order of its own', async () => {
      const element = await unfolded(template);
      expect(stopsOf(element).filter(({ tabIndex }) => tabIndex > 0)).to.deep.equal([]);
    });

    it('1.3.1 Info and Relationships: the heading has the level that the host asks, those below it the next', async () => {
      for (const level of HEADING_LEVELS) {
        const element = await shown<Widget>(template);
        element.headingLevel = level;
        await element.updateComplete;
        const levels = allInside(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
          Number(localName.slice(1)),
        );
        expect(levels[0]).to.equal(level);
        for (const below of levels.slice(1)) expect(below).to.equal(Math.min(level + 1, 6));
        element.remove();
      }
    });

    it('1.3.1 Info and Relationships: tables have a caption and headers, lists and terms their own elements', async () => {
      const element = await unfolded(template);
      for (const table of allInside<HTMLTableElement>(element, 'table')) {
        expect(words(table.caption?.textContent ?? '')).not.to.equal('');
        for (const header of table.querySelectorAll('th')) {
          expect(header.scope).to.be.oneOf(['col', 'row']);
        }
        const columns = table.tHead?.rows[0]?.cells.length;
        for (const { cells } of table.tBodies[0]?.rows ?? []) {
          expect(cells).to.have.length(columns!);
          expect(cells[0]?.localName).to.equal('th');
        }
      }
      for (const item of allInside(element, 'li')) expect(item.closest('ul, ol')).to.exist;
      for (const item of allInside(element, 'dt, dd')) expect(item.closest('dl')).to.exist;
    });

    it('1.3.1 Info and Relationships: it makes no landmark of the page', async () => {
      const element = await unfolded(template);
      for (const part of allInside(element, 'header, footer')) {
        expect(part.closest('section, article'), part.localName).to.exist;
      }
      expect(
        allInside(element, 'main, nav, aside, form, [role="banner"], [role="main"]'),
      ).to.deep.equal([]);
    });

    it('1.1.1 Non-text Content: what is drawn is hidden from screen readers, and says in words what it shows (58)', async () => {
      const element = await unfolded(template);
      for (const drawing of allInside(element, 'svg, canvas, img')) {
        expect(drawing.closest('[aria-hidden="true"]'), drawing.outerHTML.slice(0, 80)).to.exist;
      }
      const said = readable(element);
      const figures = allInside(element, `.number, .value.latest, .drawing b`);
      for (const { textContent } of figures) expect(said).to.include(words(textContent));
    });

    it('1.1.1 Non-text Content: each value of a chart stands in a table as well (58)', async () => {
      const element = await unfolded(template);
      const cells = new Set(
        allInside(element, 'th, td').map(({ textContent }) => words(textContent)),
      );
      for (const lookup of allInside(element, '.lookup')) {
        lookup.focus();
        for (const key of ['Home', 'End']) {
          lookup.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
          await element.updateComplete;
          const said = words(inside(element, '.tip b').textContent);
          const [value, near] = amountIn(said);
          const isThere = [...cells].some((cell) => Math.abs(amountIn(cell)[0] - value) <= near);
          expect(isThere, `${said} in ${[...cells].join(' | ')}`).to.equal(true);
        }
        lookup.blur();
      }
    });

    it('1.4.5 Images of Text: no picture holds text', async () => {
      const element = await unfolded(template);
      expect(allInside(element, 'img, canvas, image, picture, video, object')).to.deep.equal([]);
    });

    it('2.4.3 Focus Order: there is a stop where something can be done, and nowhere else', async () => {
      const element = await unfolded(template);
      await settledTables(element);
      for (const stop of stopsOf(element)) {
        expect(stop.matches(HIDDEN), `${stop.outerHTML.slice(0, 80)} is hidden`).to.equal(false);
        const scrolls = stop.scrollWidth > stop.clientWidth + 1;
        const acts = stop.matches('a[href], button, input, summary, [role="listbox"]');
        expect(acts || scrolls, stop.outerHTML.slice(0, 80)).to.equal(true);
      }
      for (const scroller of allInside(element, '.table')) {
        if (scroller.scrollWidth <= scroller.clientWidth + 1) continue;
        expect(stopsOf(element)).to.include(scroller);
      }
    });

    it('2.4.4 Link Purpose: each link says in its own words where it leads', async () => {
      const element = await unfolded(template);
      for (const link of allInside<HTMLAnchorElement>(element, 'a[href]')) {
        expect(words(link.textContent).length, link.href).to.be.above(3);
        expect(words(link.textContent)).not.to.match(/^(klik )?hier$|^lees meer$|^link$/i);
      }
    });

    it('2.4.6 Headings and Labels: headings and labels are not empty, and no two headings are the same', async () => {
      const element = await unfolded(template);
      const texts = allInside(element, 'h1, h2, h3, h4, h5, h6').map(({ textContent }) =>
        words(textContent),
      );
      expect(texts).not.to.include('');
      expect(new Set(texts).size).to.equal(texts.length);
      for (const label of allInside(element, 'summary, label, legend, button')) {
        expect(words(label.textContent)).not.to.equal('');
      }
    });

    it('2.5.3 Label in Name: what is read out begins with what stands there', async () => {
      const element = await unfolded(template);
      for (const stop of stopsOf(element)) {
        const label = stop.getAttribute('aria-label');
        if (label !== null && words(stop.textContent) !== '' && !stop.matches('.table, .lookup')) {
          expect(words(label)).to.include(words(stop.textContent));
        }
      }
    });

    it('4.1.2 Name, Role, Value: no role of an application, and no role without a name', async () => {
      const element = await unfolded(template);
      expect(allInside(element, '[role="application"]')).to.deep.equal([]);
      for (const part of allInside(element, '[role="region"], [role="listbox"], [role="group"]')) {
        const name = part.getAttribute('aria-label') ?? part.getAttribute('aria-labelledby') ?? '';
        expect(name, part.className).not.to.equal('');
      }
    });

    it('4.1.3 Status Messages: nothing speaks by itself when it is shown', async () => {
      const element = await shown<Widget>(template);
      const live = allInside(element, '[role="status"], [role="alert"], [aria-live]');
      expect(live.filter(isSeen)).to.deep.equal([]);
    });

    it('3.1.1, 3.1.2 Language: it says which language it is in, and which part is in another', async () => {
      const element = await shown<Widget>(html`<div lang="tr">${template}</div>`);
      const [widget] = [...element.querySelectorAll(name)] as Widget[];
      const base = inside(widget!, '.base');
      expect(base.lang).to.equal('tr');
      const quoted = allInside(widget!, 'bdi[lang]');
      expect(quoted.length).to.be.above(0);
      for (const part of quoted) expect(part.lang).to.equal('nl');
    });

    it('no text is read twice in a row (59)', async () => {
      const element = await unfolded(template);
      const texts = allInside(element, 'p, li, h3, h4, caption')
        .filter((part) => !part.matches(HIDDEN))
        .filter((part) => part.querySelector('p, li') === null)
        .map(({ textContent }) => words(textContent))
        .filter((text) => text !== '');
      const twice = texts.filter((text, index) => index > 0 && text === texts[index - 1]);
      expect(twice).to.deep.equal([]);
    });
  });
}

describe('What fails', () => {
  it('4.1.3 Status Messages: is told without taking the focus', async () => {
    const heard = oneEvent(document, 'wijk-error');
    const element = await fixture<Widget>(
      html`<wijk-indicator-gauge
        src=${ADDRESS.gebiedsmonitor}
        indicator="geluk"
      ></wijk-indicator-gauge>`,
    );
    await heard;
    expect(inside(element, '.failure').getAttribute('role')).to.equal('status');
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('All widgets', () => {
  it('3.2.4 Consistent Identification: what does the same has the same name in each', async () => {
    const names = new Map<string, Set<string>>();
    for (const template of Object.values(WIDGETS)) {
      const element = await unfolded(template);
      for (const summary of allInside(element, 'details[class] > summary')) {
        const kind = summary.parentElement!.className;
        names.set(kind, (names.get(kind) ?? new Set()).add(words(summary.textContent)));
      }
    }
    expect(names.size).to.be.at.least(3);
    for (const [kind, said] of names) expect([...said], kind).to.have.length(1);
  });
});
