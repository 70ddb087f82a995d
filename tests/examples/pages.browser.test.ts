import { expect } from '@open-wc/testing';
import type { Kind } from '../../data-schema/index.js';
import '../../src/embed/define-all.js';
import type { WijkElement } from '../../src/base/widget.js';
import { readable } from '../widgets/page.js';

type Widget = WijkElement<Kind>;

const WIDGETS =
  'wijk-indicator-gauge, wijk-comparison, wijk-funding-breakdown, wijk-intervention-card, wijk-seven-vinkjes';

/** Puts the widgets of a published page on this one, with the data at its address here, and waits for all of them. */
async function widgetsOf(markup: string, data: string): Promise<Widget[]> {
  const page = new DOMParser().parseFromString(
    markup.replaceAll(data, '/examples/data/'),
    'text/html',
  );
  const host = document.createElement('main');
  const found = [...page.querySelectorAll<Widget>(WIDGETS)];
  const settled = found.map(
    (element) =>
      new Promise((resolve) => {
        element.addEventListener('wijk-ready', resolve, { once: true });
        element.addEventListener('wijk-error', resolve, { once: true });
      }),
  );
  host.append(...found.map((element) => document.adoptNode(element)));
  document.body.append(host);
  await Promise.all(settled);
  return found;
}

const textOf = async (address: string) => (await fetch(address)).text();

describe('what the project publishes', () => {
  afterEach(() => {
    document.querySelector('main')?.remove();
  });

  it('shows all five widgets on the wijk website, each with what its own text said before', async () => {
    const widgets = await widgetsOf(await textOf('/examples/wijk-website/index.html'), '../data/');
    expect(new Set(widgets.map(({ localName }) => localName))).to.have.length(5);
    for (const widget of widgets) {
      expect(widget.state, widget.localName).to.equal('ready');
      const [before = ''] = widget.textContent
        .replace(/\s+/g, ' ')
        .trim()
        .split(/(?<=\.) /);
      if (widget.localName !== 'wijk-seven-vinkjes') expect(readable(widget)).to.include(before);
    }
  });

  it('works as the README says', async () => {
    const readme = await textOf('/README.md');
    const [, snippet = ''] = /```html\n([\s\S]*?)```/.exec(readme) ?? [];
    const [widget] = await widgetsOf(snippet, '/data/');
    expect(widget?.state).to.equal('ready');
    expect(snippet.trim().split('\n')).to.have.length.at.most(10);
  });
});
