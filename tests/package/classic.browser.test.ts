import { expect } from '@open-wc/testing';

/** A page of its own, where the script that is no module is loaded after what the page has. */
function pageWith(before: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>
    <html lang="nl">
      <head>
        <script>${before}</script>
        <script>window.before = Object.getOwnPropertyNames(window)</script>
        <script src="/dist/wijkraam.classic.js"></script>
      </head>
      <body>
        <wijk-indicator-gauge
          src="/examples/data/groningen-noord/gebiedsmonitor.json"
          indicator="ervaren-onveiligheidsgevoelens"
          area="groningen-noord"
        ></wijk-indicator-gauge>
      </body>
    </html>`;
  return frame;
}

type Page = Window & {
  readonly before: readonly string[];
  readonly faults: readonly string[];
  readonly Wijkraam?: object;
};

const LOADERS = `
  window.faults = [];
  window.onerror = (message) => { faults.push(String(message)); };
  window.require = window.requirejs = () => { faults.push('require'); };
  window.define = () => { faults.push('define'); };
  window.define.amd = {};
  window.module = { exports: {} };
  window.exports = window.module.exports;
`;

/** By which every copy of Lit on a page knows of the others. */
const MARKS_OF_LIT = /^(lit[A-Z]\w*|reactiveElementVersions)$/;

/** The page once its gauge shows its figure. */
async function ready(frame: HTMLIFrameElement): Promise<Page> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  const gauge = page.document.querySelector('wijk-indicator-gauge');
  if (gauge && gauge.state !== 'ready') {
    await new Promise((resolve) => gauge.addEventListener('wijk-ready', resolve, { once: true }));
  }
  return page;
}

describe('the script that is no module', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => {
    frame.remove();
  });

  for (const [where, before] of [
    ['on a bare page', 'window.faults = [];'],
    ['beside loaders of modules', LOADERS],
  ] as const) {
    it(`leaves one name, with what it offers, ${where}`, async () => {
      frame = pageWith(before);
      const page = await ready(frame);
      const known = new Set([...page.before, 'before']);
      const left = Object.getOwnPropertyNames(page).filter((name) => !known.has(name));
      expect(left.filter((name) => !MARKS_OF_LIT.test(name))).to.deep.equal(['Wijkraam']);
      expect(page.Wijkraam).to.have.property('upgrade');
      expect(page.faults).to.deep.equal([]);
    });
  }
});
