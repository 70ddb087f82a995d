import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeEmbed } from '../../../scripts/hosts/embeds.js';
import { builtRelease, KIT } from '../../../scripts/hosts/release.js';
import { serveHosts, type Hosts } from '../../../scripts/hosts/serve.js';
import { policyFor } from '../../../src/embed/builder/policy.js';
import { addressOf } from '../../../src/embed/description.js';
import { addressIn } from '../../../src/embed/release.js';
import { FORMS, snippetOf, type Embed, type Form } from '../../../src/embed/snippets/index.js';
import { TODAY } from '../../reading/documents.js';
import { ENGINES, type Engine, type Page } from '../engines/index.js';
import { complaints, framesFit, settled } from '../look.js';
import { servePaste, type PasteSite } from '../paste.js';
import { bundled } from './bundle.js';
import { SAMPLES } from './samples.js';

const THEME = 'nplv';
const NONCE = 'host';

/** A colour of the theme in light, as a page computes it. */
function colourOf(role: string): string {
  const css = readFileSync(join(KIT, `themes/${THEME}.css`), 'utf8');
  const [, hex = ''] = new RegExp(`--wijk-${role}: ?#([0-9a-f]{3,6})`).exec(css) ?? [];
  const pairs = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return `rgb(${(pairs.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).join(', ')})`;
}

/** What the builder tells the webmaster to let in, and nothing else: not by default, and no text as script. */
function strictPolicy(form: Form, { description, release }: Embed): string {
  const lines = policyFor(form, description, release);
  // A page that is built serves itself what the package holds.
  const own = form === 'package' ? [`style-src 'nonce-${NONCE}'`] : [];
  const scripts = lines.filter(({ directive }) => directive === 'script-src');
  return [
    "default-src 'none'",
    ['script-src', `'nonce-${NONCE}'`, ...scripts.map(({ source }) => source)].join(' '),
    ...lines
      .filter(({ directive }) => directive !== 'script-src')
      .map(({ directive, source }) => `${directive} ${source}`),
    ...own,
    // The icon of the page that a test makes.
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** The surface of the gauge in a page, and the colour of its own number. */
const look = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('wijk-indicator-gauge')!;
    return {
      surface: getComputedStyle(shadowRoot!.querySelector('.base')!).backgroundColor,
      own: getComputedStyle(shadowRoot!.querySelector('.number')!).color,
    };
  });

describe(
  'A snippet with a theme, in a page of another site under a strict policy',
  { timeout: 1_800_000 },
  () => {
    let hosts: Hosts;
    let site: PasteSite;
    let embed: Embed;
    const addresses = new Map<Form, string>();
    const expected = { surface: colourOf('surface'), own: colourOf('own') };

    before(async () => {
      hosts = await serveHosts();
      site = await servePaste();
      const { kit = '', data = '' } = hosts.origins;
      embed = await makeEmbed({ ...SAMPLES.gauge, theme: THEME }, data, builtRelease(kit), TODAY);
      for (const form of FORMS) {
        const snippet = snippetOf(form, embed);
        const { head, body } =
          form === 'package' ? await bundled('themed', snippet) : { head: '', body: snippet };
        const trusted = (html: string) =>
          form === 'package' ? html.replaceAll(/<(?:script|style)/g, `$& nonce="${NONCE}"`) : html;
        addresses.set(
          form,
          site.put(trusted(body), {
            head: trusted(head),
            policy: strictPolicy(form, embed),
            nonce: NONCE,
          }),
        );
      }
    });

    after(async () => {
      await site.close();
      await hosts.close();
    });

    for (const { name, start } of ENGINES) {
      describe(`in ${name}`, () => {
        let engine: Engine;

        before(async () => {
          engine = await start();
        });

        after(() => engine.close());

        for (const form of FORMS.filter((one) => one !== 'frame')) {
          it(`has the colours of the theme in the form ${form}`, async () => {
            const page = await engine.open(addresses.get(form) ?? '');
            assert.deepEqual(await settled(page, 1), ['wijk-indicator-gauge ready']);
            assert.deepEqual(await look(page), expected);
            assert.deepEqual(await complaints(page), []);
            await page.close();
          });
        }

        it('has the colours of the theme in the form frame', async () => {
          const page = await engine.open(addresses.get('frame') ?? '');
          await framesFit(page);
          assert.deepEqual(await complaints(page), []);
          const shown = await page.evaluate(() => document.querySelector('iframe')!.src);
          await page.close();

          // What stands in a frame of another site can only be seen from its own.
          assert.equal(shown, addressOf(embed.description, addressIn(embed.release, 'frame')));
          const inside = await engine.open(shown);
          assert.deepEqual(await settled(inside, 1), ['wijk-indicator-gauge ready']);
          assert.deepEqual(await look(inside), expected);
          await inside.close();
        });
      });
    }
  },
);
