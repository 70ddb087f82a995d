import { expect, html, nextFrame } from '@open-wc/testing';
import { allInside, inside, words } from '../widgets/page.js';
import { cutOff, isInText, overlapping, targetsOf, textBoxes } from './boxes.js';
import { IN_CHROMIUM, inWindow } from './driver.js';
import {
  drawn,
  EACH_WIDGET,
  loadEngineFirst,
  settledTables,
  unfolded,
  type Widget,
} from './widgets.js';

/** A window of 1280 × 1024 px at 400%. */
const ZOOMED = { width: 320, height: 256, deviceScaleFactor: 4 };

/** As WCAG 2.2 has it in criterion 1.4.12; the words of a visitor's style sheet go before ours. */
const SPACED = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`;

/** Draws anew what has another width now. */
async function redrawn(element: Widget): Promise<void> {
  await nextFrame();
  await nextFrame();
  await drawn(element);
  await settledTables(element);
}

// The size of a window is set in Chromium alone.
for (const [name, template] of IN_CHROMIUM ? EACH_WIDGET : []) {
  describe(name, () => {
    loadEngineFirst();

    it('1.4.10 Reflow: at 320 × 256 px, as at 400%, the page does not scroll sideways and no text is cut off (63)', async () => {
      const element = await unfolded(template);
      await inWindow(ZOOMED, async () => {
        await redrawn(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        expect(element.getBoundingClientRect().width).to.be.at.most(320);
        expect(cutOff(element)).to.deep.equal([]);
        expect(overlapping(element)).to.deep.equal([]);
      });
    });

    it('1.4.10 Reflow: a table that is wider scrolls in a place of its own, with a name and a caption, by keyboard too (63)', async () => {
      const element = await unfolded(template);
      await inWindow(ZOOMED, async () => {
        await redrawn(element);
        for (const place of allInside(element, '.table')) {
          if (place.scrollWidth <= place.clientWidth) continue;
          expect(place.tabIndex).to.equal(0);
          expect(place.getAttribute('role')).to.equal('region');
          const caption = words(place.querySelector('caption')?.textContent ?? '');
          expect(place.getAttribute('aria-label')).to.equal(caption);
          place.focus();
          expect(element.shadowRoot?.activeElement).to.equal(place);
          place.scrollLeft = 10_000;
          const last = place.querySelector('tr:last-child > :last-child')!;
          expect(last.getBoundingClientRect().right).to.be.at.most(321);
        }
      });
    });

    it('1.4.10 Reflow: a column of 240 px beside an article holds all of it', async () => {
      const element = await unfolded(html`<div style="inline-size: 240px">${template}</div>`);
      await redrawn(element);
      expect(cutOff(element)).to.deep.equal([]);
      expect(overlapping(element)).to.deep.equal([]);
    });

    it('1.3.4 Orientation: it is the same on a phone that lies and on one that stands', async () => {
      const element = await unfolded(template);
      const texts: string[] = [];
      for (const [width, height] of [
        [360, 640],
        [640, 360],
      ] as const) {
        await inWindow({ width, height }, async () => {
          await redrawn(element);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          texts.push(words(inside(element, '.base').innerText.replaceAll('\u00ad', '')));
        });
      }
      const [standing, lying] = texts.map((text) => text.split(' ').sort().join(' '));
      expect(standing?.length).to.be.above(100);
      if (allInside(element, '.drawing').length === 0) expect(standing).to.equal(lying);
    });

    it('1.4.4 Resize Text: twice as large, it is all there and nothing lies over something else', async () => {
      const element = await unfolded(template);
      const before = Math.max(...textBoxes(element).map(({ box }) => box.height));
      document.documentElement.style.fontSize = '200%';
      try {
        await redrawn(element);
        const after = Math.max(...textBoxes(element).map(({ box }) => box.height));
        expect(after / before).to.be.above(1.6);
        expect(cutOff(element)).to.deep.equal([]);
        expect(overlapping(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      } finally {
        document.documentElement.removeAttribute('style');
      }
    });

    for (const width of [320, 1280]) {
      it(`1.4.12 Text Spacing: with the spacing of a reader no text is cut off or lies over another, at ${width} px; the drawing, which says no more, may run out of its place`, async () => {
        const element = await unfolded(template);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(SPACED);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
        await inWindow({ width, height: 800 }, async () => {
          await redrawn(element);
          const { letterSpacing, fontSize } = getComputedStyle(inside(element, '.lead'));
          const spacing = Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize);
          expect(spacing).to.be.closeTo(0.12, 0.005);
          const written = textBoxes(element).filter(
            ({ element: part }) => !part.closest('.drawing'),
          );
          expect(cutOff(element, written)).to.deep.equal([]);
          expect(overlapping(element)).to.deep.equal([]);
        });
      });
    }

    it('2.5.8 Target Size: all that can be tapped is 44 px high and wide, but a link within text', async () => {
      const element = await unfolded(template);
      await inWindow({ width: 360, height: 640 }, async () => {
        await redrawn(element);
        for (const { part, box } of targetsOf(element)) {
          if (isInText(part)) continue;
          const what = `${part.localName} ${words(part.textContent)}`;
          expect(box.height, what).to.be.at.least(44);
          expect(box.width, what).to.be.at.least(44);
        }
      });
    });

    it('2.5.8 Target Size: no two targets lie over each other', async () => {
      const element = await unfolded(template);
      await inWindow({ width: 360, height: 640 }, async () => {
        await redrawn(element);
        const targets = targetsOf(element).filter(({ part }) => !part.matches('a'));
        for (const { part, box } of targets) {
          const under = targets.filter(
            (other) =>
              other.part !== part &&
              other.box.left < box.right - 1 &&
              other.box.right > box.left + 1 &&
              other.box.top < box.bottom - 1 &&
              other.box.bottom > box.top + 1,
          );
          expect(
            under.map((other) => words(other.part.textContent)),
            words(part.textContent),
          ).to.deep.equal([]);
        }
      });
    });
  });
}
