import { expect, html } from '@open-wc/testing';
import { contrastOf, type Channels } from '../contrast.js';
import { allInside, inside, isSeen } from '../widgets/page.js';
import { cutOff, illegible, isDrawn, textBoxes, type TextBox } from './boxes.js';
import { IN_CHROMIUM, pixelsOf, withSurroundings } from './driver.js';
import { EACH_WIDGET, loadEngineFirst, unfolded, type Widget } from './widgets.js';

const TEXT = 4.5;
const PART = 3;

/** Dots a px in the pictures that are measured: so that the middle of a thin letter has its full colour. */
const DOTS = 2;

/** The strongest contrast between two dots in a part of a picture. */
function strongest(image: ImageData, box: DOMRect, origin: DOMRect): number {
  const dots = new Uint32Array(image.data.buffer);
  const [left, top] = [box.left - origin.left, box.top - origin.top].map((at) =>
    Math.max(0, Math.floor(at * DOTS)),
  ) as [number, number];
  const right = Math.min(image.width, Math.ceil((box.right - origin.left) * DOTS));
  const bottom = Math.min(image.height, Math.ceil((box.bottom - origin.top) * DOTS));
  const colours = new Set<number>();
  for (let y = top; y < bottom; y += 1) {
    for (const dot of dots.subarray(y * image.width + left, y * image.width + right)) {
      colours.add(dot);
    }
  }
  const black: Channels = [0, 0, 0, 1];
  const light = [...colours].map((dot) =>
    contrastOf([dot & 255, (dot >> 8) & 255, (dot >> 16) & 255, 1], black),
  );
  return Math.max(...light) / Math.min(...light);
}

/** Whether a text is in the picture, not somewhere that one must scroll to. */
function isPictured({ element: part, box }: TextBox): boolean {
  const room = part.closest('.table')?.getBoundingClientRect();
  return !room || (box.left >= room.left - 1 && box.right <= room.right + 1);
}

/** The texts that a picture of a widget does not show with enough contrast. */
function pale(element: Widget, image: ImageData): string[] {
  const origin = element.getBoundingClientRect();
  return textBoxes(element)
    .filter(isPictured)
    .map(({ text, box }) => ({ text, contrast: strongest(image, box, origin) }))
    .filter(({ contrast }) => contrast < TEXT)
    .map(({ text, contrast }) => `${contrast.toFixed(2)} ${text}`);
}

/** Marks that stand for something, by where they are drawn. */
const MARKS = [
  '.track .solid',
  '.track .edge',
  '.flag',
  '.one.counted',
  '.chip svg',
  '.part.granted',
  '.part.unknown',
  '.drawing path[stroke-dasharray]',
  '.drawing [aria-roledescription], .drawing .mark-rect path',
  '.mark circle',
  '.seal circle',
  '.facts svg',
].join();

/** The marks that a picture of a widget does not show with enough contrast to what is around them. */
const faint = (element: Widget, image: ImageData): string[] =>
  allInside<SVGGraphicsElement>(element, MARKS)
    .filter((mark) => isSeen(mark) && isDrawn(mark))
    .filter((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const around = new DOMRect(x - 2, y - 2, width + 4, height + 4);
      return strongest(image, around, element.getBoundingClientRect()) < PART;
    })
    .map((mark) => mark.outerHTML.slice(0, 90));

if (IN_CHROMIUM) {
  for (const [name, template] of EACH_WIDGET) {
    describe(name, () => {
      loadEngineFirst();

      for (const scheme of ['light', 'dark']) {
        it(`1.4.3, 1.4.11 in forced colours, ${scheme}: a picture of it shows every text and every mark`, async () => {
          const place = html`<div style="color-scheme: light dark; inline-size: 420px">
            ${template}
          </div>`;
          const features = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
          await withSurroundings({ features }, async () => {
            const element = await unfolded(place);
            const image = await pixelsOf(element, DOTS);
            expect(pale(element, image)).to.deep.equal([]);
            expect(faint(element, image)).to.deep.equal([]);
          });
        });

        it(`1.4.11 Non-text Contrast: a picture of it shows every mark with 3 to 1, ${scheme}`, async () => {
          const element = await unfolded(
            html`<div style="color-scheme: ${scheme}; inline-size: 420px">${template}</div>`,
          );
          expect(faint(element, await pixelsOf(element, DOTS))).to.deep.equal([]);
        });
      }

      it('1.4.1 in grey: a picture without colours shows every text (60)', async () => {
        const element = await unfolded(
          html`<div style="filter: grayscale(1); inline-size: 420px">${template}</div>`,
        );
        expect(pale(element, await pixelsOf(element, DOTS))).to.deep.equal([]);
      });

      it('2.3.3 with less motion: nothing moves', async () => {
        await withSurroundings({ features: { 'prefers-reduced-motion': 'reduce' } }, async () => {
          const element = await unfolded(template);
          const durations = allInside(element, '*').map(
            (part) => getComputedStyle(part).transitionDuration,
          );
          expect(new Set(durations)).to.deep.equal(new Set(['0s']));
          expect(getComputedStyle(element).scrollBehavior).to.equal('auto');
        });
      });

      it('1.3.1 on paper: all that is folded stands open, on white, within the paper', async () => {
        const place = html`<div style="color-scheme: dark; inline-size: 680px">${template}</div>`;
        const element = await unfolded(place);
        for (const details of allInside<HTMLDetailsElement>(element, 'details'))
          details.open = false;
        await withSurroundings({ media: 'print' }, async () => {
          dispatchEvent(new Event('beforeprint'));
          for (const details of allInside<HTMLDetailsElement>(element, 'details:not(.downloads)')) {
            expect(details.open, details.className).to.equal(true);
          }
          for (const table of allInside(element, 'table, .about dl')) {
            expect(isSeen(table)).to.equal(true);
          }
          expect(getComputedStyle(inside(element, '.base')).backgroundColor).to.equal(
            'rgb(255, 255, 255)',
          );
          expect(illegible(element)).to.deep.equal([]);
          expect(pale(element, await pixelsOf(element, DOTS))).to.deep.equal([]);
          expect(cutOff(element)).to.deep.equal([]);
          dispatchEvent(new Event('afterprint'));
        });
        expect(inside<HTMLDetailsElement>(element, 'details').open).to.equal(false);
      });
    });
  }
}
