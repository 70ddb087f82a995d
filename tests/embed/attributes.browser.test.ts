import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import manifest from '../../custom-elements.json';
import '../../src/embed/define-all.js';
import type { WijkErrorEvent } from '../../src/base/events/error.js';
import type { WijkIndicatorGauge } from '../../src/widgets/indicator-gauge/indicator-gauge.js';
import { ADDRESS } from '../widgets/documents.js';
import { inside, isSeen, readable, shown } from '../widgets/page.js';

/** What is written as an error in the console while something is done. */
async function saidWhile(act: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return said;
}

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

const attributes = manifest.modules
  .flatMap(
    (module) =>
      module.declarations as readonly {
        readonly tagName?: string;
        readonly attributes?: readonly Attribute[];
      }[],
  )
  .filter(({ tagName }) => tagName !== undefined)
  .flatMap((declaration) => declaration.attributes ?? []);

describe('an attribute', () => {
  for (const [number, texts] of [
    [16, ['[object Object]']],
    [18, ["{'a':1}", '{a:1}', '{"contract":"1.0","kind":"gebiedsmonitor"}', '[]', 'null']],
  ] as const) {
    for (const text of texts) {
      it(`case ${number}: data="${text}" is told once to developers, and calmly to readers`, async () => {
        const said = await saidWhile(async () => {
          const place = await fixture<HTMLElement>(html`<main></main>`);
          const element = () => {
            const gauge = document.createElement('wijk-indicator-gauge');
            gauge.setAttribute('data', text);
            gauge.innerHTML = '<p>De tekst van de pagina.</p>';
            place.append(gauge);
            return gauge;
          };
          const gauge = element();
          const failures = [gauge, element()].map((one) =>
            oneEvent<WijkErrorEvent>(one, 'wijk-error'),
          );
          const sound = document.createElement('wijk-indicator-gauge');
          sound.src = ADDRESS.gebiedsmonitor;
          const ready = oneEvent(sound, 'wijk-ready');
          place.append(sound);
          const [failure] = await Promise.all(failures);
          await ready;
          expect(failure?.code).to.equal('bad-attribute');
          expect(failure?.message).to.include(text.slice(0, 20));
          expect(readable(gauge)).to.include('niet goed ingesteld');
          expect(isSeen(gauge.querySelector('p')!)).to.equal(true);
          expect(sound.state).to.equal('ready');

          const repaired = oneEvent(gauge, 'wijk-ready');
          gauge.removeAttribute('data');
          gauge.src = ADDRESS.gebiedsmonitor;
          await repaired;
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.include(`data="${text.slice(0, 20)}`);
        expect(said[0]).to.include('Set the property');
      });
    }
  }

  it('case 18: data="" is as none', async () => {
    const gauge = await shown<WijkIndicatorGauge>(
      html`<wijk-indicator-gauge data=" " src=${ADDRESS.gebiedsmonitor}></wijk-indicator-gauge>`,
    );
    expect(gauge.state).to.equal('ready');
  });

  it('case 17: is never on or off, so that there is no "false" which means true', () => {
    expect(attributes.length).to.be.above(20);
    for (const { name, type } of attributes) {
      expect(type?.text, name).not.to.match(/boolean/);
    }
  });

  for (const word of ['', 'true', 'false', '0', 'nee', 'A2 en meer', '[object Object]']) {
    it(`case 17: that takes a word of a list has its default for "${word}"`, async () => {
      const gauge = await shown<WijkIndicatorGauge>(html`
        <wijk-indicator-gauge
          src=${ADDRESS.gebiedsmonitor}
          level=${word}
          heading-level=${word}
        ></wijk-indicator-gauge>
      `);
      expect(gauge.level).to.equal('standard');
      expect(inside(gauge, 'h3').textContent).not.to.equal('');
      const vinkjes = document.createElement('wijk-seven-vinkjes');
      vinkjes.setAttribute('mode', word);
      expect(vinkjes.mode).to.equal('read');
    });
  }
});
