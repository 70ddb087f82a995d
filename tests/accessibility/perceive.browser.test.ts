import { expect, html } from '@open-wc/testing';

import { until } from '../until.js';
import { allInside, inside, words } from '../widgets/page.js';
import { illegible, isDrawn } from './boxes.js';
import { drawn, EACH_WIDGET, loadEngineFirst, unfold, unfolded, WIDGETS } from './widgets.js';

/** What is drawn by a look that is not its colour: dashes, a hatch, a thickness, a shape, a weight. */
function shapeOf(mark: SVGGraphicsElement): string {
  const { strokeDasharray, strokeWidth, fill, stroke, fillOpacity } = getComputedStyle(mark);
  const box = mark.getBBox();
  const kind =
    box.width < 1 || box.height < 1 ? 'line' : mark.getAttribute('d')?.replace(/[\d.,\s-]+/g, '');
  const size = Math.min(box.width, box.height).toFixed(0);
  return [
    kind,
    size,
    fill === 'none' ? 'open' : fill.startsWith('url') ? 'hatched' : `filled ${fillOpacity}`,
    stroke === 'none' ? '' : `${strokeDasharray} ${strokeWidth}`,
  ].join(' ');
}

for (const [name, template] of EACH_WIDGET) {
  describe(name, () => {
    loadEngineFirst();

    for (const scheme of ['light', 'dark']) {
      it(`1.4.3 Contrast: every text has 4.5 to 1 in ${scheme}`, async () => {
        const place = html`<div style="color-scheme: ${scheme}">${template}</div>`;
        expect(illegible(await unfolded(place))).to.deep.equal([]);
      });
    }

    it('1.4.1 Use of Color: what differs in colour in a drawing differs in shape, line or place in words as well (60)', async () => {
      const element = await unfolded(template);
      for (const drawing of allInside<SVGSVGElement>(element, '.drawing svg')) {
        const shapes = new Map<string, Set<string>>();
        const marks = [...drawing.querySelectorAll<SVGGraphicsElement>('path, line, rect')].filter(
          (mark) => !mark.closest('defs, clipPath, .background') && isDrawn(mark),
        );
        for (const mark of marks) {
          const { fill, stroke } = getComputedStyle(mark);
          const colour = stroke === 'none' ? fill : stroke;
          const shape = shapeOf(mark);
          shapes.set(shape, (shapes.get(shape) ?? new Set()).add(colour));
        }
        const alike = [...shapes].filter(([, colours]) => colours.size > 1);
        expect(
          alike.map(([shape, colours]) => `${shape}: ${[...colours].join(' / ')}`),
        ).to.deep.equal([]);
      }
    });

    it('1.4.2 Audio Control: nothing sounds by itself', async () => {
      const element = await unfolded(template);
      expect(allInside(element, 'audio, video, iframe, embed')).to.have.length(0);
      expect(globalThis.speechSynthesis?.speaking ?? false).to.equal(false);
    });

    it('2.2.2, 2.3.1: nothing moves, blinks or fades, whatever a visitor has chosen', async () => {
      const element = await unfolded(template);
      const moving = ['*', '*::before', '*::after'].flatMap((selector) => {
        const [, pseudo] = selector.split('*');
        return allInside(element, '*')
          .map((part) => getComputedStyle(part, pseudo === '' ? null : pseudo))
          .filter(
            ({ animationName, transitionDuration }) =>
              animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration),
          );
      });
      expect(moving).to.have.length(0);
      expect(element.shadowRoot!.getAnimations()).to.have.length(0);
      expect(allInside(element, 'animate, animateTransform, marquee, video')).to.have.length(0);
    });
  });
}

describe('wijk-seven-vinkjes', () => {
  it('1.4.1 Use of Color: each answer has a mark of its own shape, and its word beside it (60)', async () => {
    const element = await unfolded(WIDGETS['wijk-seven-vinkjes']);
    const answers = ['yes', 'partly', 'notYet', 'notApplicable'];
    const looks = new Set<string>();
    for (const answer of answers) {
      inside<HTMLInputElement>(element, `input[value="${answer}"]`).click();
      await element.updateComplete;
      const [circle, tick] = allInside<SVGGraphicsElement>(element, '.mark:first-of-type > *');
      const parts = [circle!, tick!].map((part) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(part);
        return `${fill === 'none'} ${stroke === 'none'} ${strokeDasharray} ${part.getAttribute('d') ?? ''}`;
      });
      looks.add(parts.join());
      expect(words(inside(element, 'label:has(:checked)').textContent)).not.to.equal('');
    }
    expect(looks.size).to.equal(answers.length);
  });
});

describe('wijk-comparison', () => {
  loadEngineFirst();

  it('1.4.1 Use of Color: which figures are on is seen without colour: the button is pressed, and has a border', async () => {
    const element = await unfolded(WIDGETS['wijk-comparison']);
    const buttons = allInside<HTMLButtonElement>(element, '.views button');
    buttons[1]?.click();
    await until(() => inside(element, '.drawing').textContent.includes('2012'));
    await drawn(element);
    await unfold(element);
    const borders = buttons.map((button) => getComputedStyle(button).borderTopWidth);
    expect(borders[0]).not.to.equal(borders[1]);
    expect(buttons.map((button) => button.ariaPressed)).to.deep.equal(['false', 'true']);
  });
});
