import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import { addressOf, type EmbedDescription } from '../../src/embed/description.js';
import { isHeightMessage } from '../../src/embed/frame/height.js';
import { allInside, helped, inside, readable, ready } from '../widgets/page.js';
import { DESCRIPTIONS } from './embeds.js';

type Widget = WijkElement<Kind>;

const FRAME = new URL('/tests/embed/frame.html', location.href).href;

/** The page of a host that holds a frame and takes each height that it tells, or none. */
async function host(description: EmbedDescription, { follows = true, style = '' } = {}) {
  const heights: number[] = [];
  const widths = new Set<number>();
  const place = await fixture<HTMLElement>(html`
    <div style="width: 360px; ${style}">
      <iframe
        src=${addressOf(description, FRAME)}
        width="100%"
        height="500"
        style="border: 0"
      ></iframe>
    </div>
  `);
  const frame = place.querySelector('iframe')!;
  const hear = ({ data, source }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !isHeightMessage(data)) return;
    heights.push(data.height);
    widths.add(frame.contentDocument!.documentElement.clientWidth);
    if (follows) frame.style.height = `${data.height}px`;
  };
  addEventListener('message', hear);
  return {
    place,
    frame,
    heights,
    widths,
    page: () => frame.contentDocument!,
    leave: () => {
      removeEventListener('message', hear);
    },
    widget: async () => {
      const find = () => frame.contentDocument?.querySelector<Widget>('main > *') ?? undefined;
      await until(find, 'no widget');
      await ready(find()!);
      // What helps with reading comes last, and makes a widget higher.
      return helped(find()!);
    },
  };
}

/** The height of a frame is that of its content, and no message comes any more. */
async function stable({ frame, page, heights }: Awaited<ReturnType<typeof host>>) {
  const content = () => page().querySelector('main')!.getBoundingClientRect().height;
  await until(
    () => heights.length > 0 && Math.abs(frame.clientHeight - content()) <= 2,
    'not as high as its content',
  );
  const { length } = heights;
  for (let count = 0; count < 20; count += 1) await nextFrame();
  expect(heights).to.have.length(length);
  expect(length).to.be.below(10);
}

describe('the frame of a widget', () => {
  for (const description of DESCRIPTIONS) {
    it(`case 34: of ${description.widget}, bare and 360 px wide, scrolls to all that is in it`, async () => {
      const embed = await host(description, { follows: false });
      const widget = await embed.widget();
      for (const details of allInside<HTMLDetailsElement>(widget, 'details')) details.open = true;
      await nextFrame();
      const { documentElement: root, defaultView } = embed.page();
      // Some engines take the scroll bar off the width.
      expect(root.clientWidth).to.be.within(340, 360);
      expect(root.scrollWidth).to.equal(root.clientWidth);
      expect(root.scrollHeight).to.be.above(500);
      const reachable = root.scrollHeight + 1;
      for (const element of allInside(widget, 'a, button, summary, input, .source, h2, h3')) {
        const { bottom, left, right, width } = element.getBoundingClientRect();
        if (width === 0 || element.closest('.table')) continue;
        expect(bottom + (defaultView?.scrollY ?? 0), element.textContent).to.be.below(reachable);
        expect(left, element.textContent).to.be.at.least(0);
        expect(right, element.textContent).to.be.at.most(root.clientWidth + 0.5);
      }
      defaultView?.scrollTo(0, root.scrollHeight);
      const { bottom } = inside(widget, '.base').getBoundingClientRect();
      expect(bottom).to.be.at.most(501);
      await until(() => getComputedStyle(root).scrollbarWidth !== 'none', 'no scroll bar');
      embed.leave();
    });

    it(`case 35: of ${description.widget}, in a page that follows its height, becomes as high as it is and stays so`, async () => {
      const embed = await host(description);
      const widget = await embed.widget();
      for (const drawing of allInside(widget, '.drawing')) {
        drawing.scrollIntoView();
        await until(() => drawing.querySelector('svg'), 'not drawn');
      }
      await stable(embed);
      const closed = embed.frame.clientHeight;
      const details = inside<HTMLDetailsElement>(widget, 'details');
      details.open = true;
      await until(() => embed.frame.clientHeight > closed, 'did not grow');
      await stable(embed);
      const opened = embed.frame.clientHeight;
      details.open = false;
      await until(() => embed.frame.clientHeight < opened, 'did not shrink');
      // A scroll bar that comes and goes would make the text wrap anew, and the page jump.
      expect([...embed.widths]).to.deep.equal([embed.frame.clientWidth]);
      embed.leave();
    });
  }

  it('case 35: of comparison, draws its first chart in the room that was kept for it', async () => {
    const embed = await host(
      DESCRIPTIONS.find(({ widget }) => widget === 'comparison')!,
      {
        style: 'margin-top: 4000px',
      },
    );
    const drawing = inside(await embed.widget(), '.drawing');
    const heights = new Set<number>([drawing.clientHeight]);
    const look = new MutationObserver(() => {
      heights.add(drawing.clientHeight);
    });
    look.observe(drawing, { childList: true, subtree: true, attributes: true });
    const { scrollHeight } = embed.page().documentElement;
    await until(() => embed.frame.clientHeight >= scrollHeight - 2, 'not followed');
    drawing.scrollIntoView();
    await until(() => drawing.closest('.chart.ready'), 'not drawn');
    look.disconnect();
    expect([...heights]).to.deep.equal([drawing.clientHeight]);
    embed.leave();
  });

  it('shows an area of a gebiedsmonitor that is published in parts', async () => {
    const src = new URL('/data-schema/fixtures/parts/index.json', location.href).href;
    const options = { indicator: 'rapportcijfer', area: 'noordwijk' };
    const embed = await host({ widget: 'indicator-gauge', src, options });
    expect(readable(await embed.widget()))
      .to.include('Noordwijk')
      .and.to.include('7,1');
    await stable(embed);
    embed.leave();
  });

  it('case 35: in a tab that is not shown at first, has its height when it is', async () => {
    const [description] = DESCRIPTIONS as readonly [EmbedDescription];
    const embed = await host(description, { style: 'display: none' });
    await until(() => embed.frame.contentDocument?.readyState === 'complete', 'not there');
    await nextFrame();
    embed.place.style.removeProperty('display');
    const widget = await embed.widget();
    await stable(embed);
    expect(readable(widget)).to.include('Groningen-Noord');
    embed.leave();
  });

  it('has an address of its own, which opens by itself and brings the figure into view', async () => {
    const [description] = DESCRIPTIONS as readonly [EmbedDescription];
    const embed = await host(description);
    const link = inside<HTMLAnchorElement>(await embed.widget(), '.address');
    const figure = addressOf(description, FRAME);
    expect(link.href).to.match(/#wijk-cijfer_[a-z-]+_groningen-noord$/);
    expect(link.href.split('#')[0]).to.equal(figure);
    expect(link.target).to.equal('_blank');
    embed.frame.src = link.href;
    await until(
      () => embed.frame.contentDocument?.activeElement?.localName === 'wijk-indicator-gauge',
      'no focus',
    );
    embed.leave();
  });
});
