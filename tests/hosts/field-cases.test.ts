import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeEmbed, type ExampleEmbed } from '../../scripts/hosts/embeds.js';
import { builtRelease, KIT } from '../../scripts/hosts/release.js';
import { serveHosts, type Hosts } from '../../scripts/hosts/serve.js';
import type { Release } from '../../src/embed/release.js';
import { elementOf } from '../../src/embed/snippets/element.js';
import { snippetOf } from '../../src/embed/snippets/index.js';
import { classicTag, scriptTag, stylesTag } from '../../src/embed/snippets/tags.js';
import { TODAY } from '../reading/documents.js';
import { ENGINES, type Engine } from './engines/index.js';
import { complaints, drawn, helped, saysOf, settled, textsOf } from './look.js';
import { servePaste, type PasteSite } from './paste.js';
import { SAMPLES } from './snippets/samples.js';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown',
};

/** By which Lit sees how many copies of it a page has. */
const NAMES_OF_LIT = /^(lit|reactiveElement)/;

/** Serves the kit as somebody left it who changed one byte of its script. */
async function serveChanged(): Promise<Server> {
  const changed = Buffer.from(readFileSync(join(KIT, 'wijkraam.js')));
  changed[changed.length - 1] = 32;
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
      .end(changed);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}

describe('On the page of a host', { timeout: 1_800_000 }, () => {
  let hosts: Hosts;
  let site: PasteSite;
  let release: Release;
  let kit: string;
  let data: string;
  let intranet: string;

  before(async () => {
    hosts = await serveHosts();
    site = await servePaste();
    ({ kit = '', data = '', intranet = '' } = hosts.origins);
    release = builtRelease(kit);
  });

  after(async () => {
    await site.close();
    await hosts.close();
  });

  const embed = (sample: ExampleEmbed, from: Release = release) =>
    makeEmbed(sample, data, from, TODAY);
  const element = async (sample: ExampleEmbed) => elementOf(await embed(sample));

  it('every file says that other sites may have it, and what it is (14)', async () => {
    const files = release.manifest.files.map(({ file }) => `${release.base}${file}`);
    const documents = Object.values(SAMPLES).map(({ document }) => `${data}/${document}`);
    assert.ok(files.length > 10);
    for (const address of [...files, ...documents]) {
      const type = TYPES[address.split('.').at(-1) ?? ''];
      const { status, headers } = await fetch(address);
      assert.deepEqual(
        {
          status,
          type: headers.get('content-type'),
          origin: headers.get('access-control-allow-origin'),
          policy: headers.get('cross-origin-resource-policy'),
          sniff: headers.get('x-content-type-options'),
        },
        { status: 200, type, origin: '*', policy: 'cross-origin', sniff: 'nosniff' },
        address,
      );
    }
  });

  for (const { name, start } of ENGINES) {
    describe(`in ${name}`, () => {
      let engine: Engine;

      before(async () => {
        engine = await start();
      });

      after(() => engine.close());

      it('the script may be there twice, with a version behind it, and as a classic script too (1)', async () => {
        const script = scriptTag(release);
        const again = script.replace(/src="[^"]*/, '$&?v=2');
        const page = await engine.open(
          site.put(
            [
              script,
              script,
              again,
              classicTag(release),
              classicTag(release),
              await element(SAMPLES.gauge),
              await element(SAMPLES.money),
            ].join('\n'),
          ),
        );
        assert.deepEqual(await settled(page, 2), [
          'wijk-indicator-gauge ready',
          'wijk-funding-breakdown ready',
        ]);
        assert.deepEqual(await complaints(page), []);
        await page.close();
      });

      for (const form of ['element', 'classic'] as const) {
        it(`RequireJS goes on as before, beside the form ${form} (2)`, async () => {
          const page = await engine.open(
            site.put(snippetOf(form, await embed(SAMPLES.card)), {
              head: `<script src="${intranet}/lib/require.js"></script>`,
            }),
          );
          await settled(page, 1);
          const answer = await page.evaluate(async () => {
            const { define, require } = window as unknown as {
              define: (name: string, needs: string[], make: () => string) => void;
              require: (needs: string[], use: (answer: string) => void) => void;
            };
            define('own', [], () => 'van de site zelf');
            return new Promise<string>((resolve) => {
              require(['own'], resolve);
            });
          });
          assert.equal(answer, 'van de site zelf');
          assert.deepEqual(await complaints(page), []);
          await page.close();
        });
      }

      it('an array that writes itself as text changes no figure (3)', async () => {
        const body = [
          scriptTag(release),
          await element(SAMPLES.gauge),
          await element(SAMPLES.comparison),
          await element(SAMPLES.money),
        ].join('\n');
        const old = `<script src="${intranet}/prototype-of-old.js"></script>`;
        const seen: string[] = [];
        for (const head of ['', old]) {
          const address = site.put(body, { head });
          const page = await engine.open(address);
          await settled(page, 3);
          await drawn(page);
          await helped(page);
          const texts = await textsOf(page);
          seen.push(texts.replaceAll(address, 'this page'));
          assert.deepEqual(await complaints(page), []);
          await page.close();
        }
        const [plain, beside] = seen;
        assert.ok((plain?.length ?? 0) > 1000);
        assert.equal(beside, plain);
      });

      it("the host's own Vega stays as it is, and no other name is taken (4)", async () => {
        for (const [form, ours] of [
          ['element', []],
          ['classic', ['Wijkraam']],
        ] as const) {
          const page = await engine.open(
            site.put(snippetOf(form, await embed(SAMPLES.comparison)), {
              head: `<script src="${intranet}/charts-of-old.js"></script><script>window.before = Object.keys(window)</script>`,
            }),
          );
          await settled(page, 1);
          await drawn(page);
          const [vega, names] = await page.evaluate(() => {
            const { before, vega, vl } = window as unknown as Record<string, unknown>;
            const known = new Set(before as string[]);
            return [
              `${(vega as { version: string }).version} ${vega === vl}`,
              Object.keys(window)
                .filter((key) => !known.has(key))
                .join(' '),
            ] as const;
          });
          assert.equal(vega, '5.20.0 true');
          assert.equal(
            await page.evaluate(() => {
              const { Wijkraam } = window as { Wijkraam?: { upgrade?: unknown } };
              return typeof Wijkraam?.upgrade;
            }),
            form === 'classic' ? 'function' : 'undefined',
          );
          assert.deepEqual(
            names.split(' ').filter((key) => key !== 'before' && !NAMES_OF_LIT.test(key)),
            ours,
          );
          await page.close();
        }
      });

      it('a script that comes long after the page takes over what informed until then (8)', async () => {
        const page = await engine.open(site.put(await element(SAMPLES.gauge)));
        assert.match(await saysOf(page), /28%/);
        await page.evaluate((address) => {
          const script = document.createElement('script');
          script.type = 'module';
          script.src = address;
          document.head.append(script);
        }, `${release.base}wijkraam.js`);
        assert.deepEqual(await settled(page, 1), ['wijk-indicator-gauge ready']);
        assert.equal(await saysOf(page), '');
        assert.deepEqual(await complaints(page), []);
        await page.close();
      });

      it('a script with a changed byte is refused, and the content stays (13)', async () => {
        const changed = await serveChanged();
        const base = `http://localhost:${(changed.address() as AddressInfo).port}/`;
        const snippet = [
          stylesTag(release),
          scriptTag({ ...release, base }),
          await element(SAMPLES.gauge),
        ].join('\n');
        const page = await engine.open(site.put(snippet));
        assert.deepEqual(await complaints(page), [`not loaded: ${base}wijkraam.js`]);
        assert.match(await saysOf(page), /28%.*Bron: /);
        assert.equal(
          await page.evaluate(() => customElements.get('wijk-indicator-gauge') === undefined),
          true,
        );
        await page.close();
        changed.close();
        changed.closeAllConnections();
      });

      it('content stays, with its link, where the script is kept out (15)', async () => {
        const policy = `script-src 'nonce-look'; style-src ${kit}`;
        const page = await engine.open(
          site.put(snippetOf('element', await embed(SAMPLES.gauge)), { policy, nonce: 'look' }),
        );
        assert.match(await saysOf(page), /28%.*Bron: /);
        assert.match(
          await page.evaluate(() => document.querySelector<HTMLAnchorElement>('p a')?.href ?? ''),
          /frame\.html\?widget=indicator-gauge/,
        );
        await page.close();
      });

      it('data that the policy keeps out is said in Dutch, with the content back (24)', async () => {
        const policy = `script-src 'nonce-look' ${kit}; style-src ${kit}; connect-src 'self'`;
        const page = await engine.open(
          site.put(snippetOf('element', await embed(SAMPLES.gauge)), { policy, nonce: 'look' }),
        );
        assert.deepEqual(await settled(page, 1), ['wijk-indicator-gauge failed']);
        assert.match(await textsOf(page), /niet/);
        assert.match(await saysOf(page), /28%.*Bron: /);
        for (const complaint of await complaints(page)) {
          assert.match(complaint, /^connect-src refused /);
        }
        await page.close();
      });

      it('nothing is asked for but the kit and the data, and nothing is stored (25), (88)', async () => {
        const samples = await Promise.all(Object.values(SAMPLES).map((sample) => embed(sample)));
        const page = await engine.open(
          site.put([stylesTag(release), scriptTag(release), ...samples.map(elementOf)].join('\n')),
        );
        await settled(page, 5);
        await drawn(page);
        const { asked, stored } = await page.evaluate(() => ({
          asked: performance
            .getEntriesByType('resource')
            .map((entry) => entry.name)
            .join('\n'),
          stored: localStorage.length + sessionStorage.length + document.cookie.length,
        }));
        const addresses = asked.split('\n').filter((address) => !address.startsWith('data:'));
        assert.deepEqual(
          addresses.filter((address) => !address.startsWith(release.base)).sort(),
          [...new Set(Object.values(SAMPLES).map(({ document }) => `${data}/${document}`))].sort(),
        );
        assert.ok(addresses.some((address) => address.startsWith(`${release.base}chunks/`)));
        assert.equal(stored, 0);
        assert.deepEqual(await complaints(page), []);
        await page.close();
      });

      it('a nonce on our tags alone is enough (27)', async () => {
        const nonce = 'look';
        const trusted = snippetOf('element', await embed(SAMPLES.comparison)).replaceAll(
          /<(script|link)/g,
          `<$1 nonce="${nonce}"`,
        );
        const policy = `script-src 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'`;
        const page = await engine.open(site.put(trusted, { policy, nonce }));
        assert.deepEqual(await settled(page, 1), ['wijk-comparison ready']);
        await drawn(page);
        assert.deepEqual(await complaints(page), []);
        await page.close();
      });
    });
  }
});
