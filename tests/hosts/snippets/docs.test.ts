import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../../scripts/lib/root.js';
import { ENGINES, type Engine } from '../engines/index.js';
import { builtRelease } from '../../../scripts/hosts/release.js';
import { serveHosts, type Hosts } from '../../../scripts/hosts/serve.js';
import type { Release } from '../../../src/embed/release.js';
import { complaints, framesFit, settled } from '../look.js';
import { servePaste, type PasteSite } from '../paste.js';
import { bundled } from './bundle.js';

const files = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/**
 * The snippets that are whole. A part of a page without a widget is tested as the example that it is taken from, a
 * frame without its helper on the intranet with frames of a fixed height.
 */
const samples = files.flatMap((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/```html\n([\s\S]*?)```/g)]
    .map(([, html = ''], index) => ({ name: `${file}, sample ${index + 1}`, html }))
    .filter(({ html }) => /<script|^import /m.test(html) && /<wijk-|class="wijkraam/.test(html));
});

const KIT = 'https://kit.example/0.1.0/';
const DATA = 'https://data.example/';

/** A snippet with the addresses and hashes of a real release and of real data. */
function atRealAddresses(html: string, { base, manifest }: Release, data: string): string {
  const hashed = html.replaceAll(
    /(\/0\.1\.0\/([\w./-]+)" integrity=")sha384-…/g,
    (_, start: string, name: string) =>
      start + (manifest.files.find(({ file }) => file === name)?.sha384 ?? ''),
  );
  const pairs = [
    [KIT, base],
    [DATA, data],
  ] as const;
  return pairs.reduce(
    (made, [invented, real]) =>
      made
        .replaceAll(invented, real)
        .replaceAll(encodeURIComponent(invented), encodeURIComponent(real)),
    hashed,
  );
}

describe('What the documentation says to paste (87)', { timeout: 1_800_000 }, () => {
  let hosts: Hosts;
  let site: PasteSite;

  before(async () => {
    hosts = await serveHosts();
    site = await servePaste();
  });

  after(async () => {
    await site.close();
    await hosts.close();
  });

  it('is there, and short', () => {
    const [readme] = samples;
    assert.ok(readme);
    assert.ok(readme.name.startsWith('README.md'));
    assert.ok(readme.html.trim().split('\n').length <= 10);
  });

  for (const { name: browser, start } of ENGINES) {
    describe(`in ${browser}`, () => {
      let engine: Engine;

      before(async () => {
        engine = await start();
      });

      after(() => engine.close());

      for (const { name, html } of samples) {
        it(`works: ${name}`, async () => {
          const { kit = '', data = '' } = hosts.origins;
          const real = atRealAddresses(html, builtRelease(kit), `${data}/groningen-noord/`);
          const { head, body } = html.includes('import ')
            ? await bundled('documented', real)
            : { head: '', body: real };
          const page = await engine.open(site.put(body, { head }));
          if (html.includes('<iframe')) await framesFit(page);
          else {
            const states = await settled(page, 1);
            assert.deepEqual(
              states.filter((state) => !state.endsWith(' ready')),
              [],
            );
          }
          assert.deepEqual(await complaints(page), []);
          await page.close();
        });
      }
    });
  }
});
