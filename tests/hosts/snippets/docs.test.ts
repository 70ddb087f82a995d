import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../../scripts/lib/root.js';
import { ENGINES, type Engine } from '../engines/index.js';
import { complaints, settled } from '../look.js';
import { servePaste, type PasteSite } from '../paste.js';

const files = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

const samples = files.flatMap((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html = ''], index) => ({
    name: `${file}, sample ${index + 1}`,
    html,
  }));
});

describe('What the documentation says to paste (87)', { timeout: 300_000 }, () => {
  it('is there, and short', () => {
    const [readme] = samples;
    assert.ok(readme);
    assert.ok(readme.name.startsWith('README.md'));
    assert.ok(readme.html.trim().split('\n').length <= 10);
  });

  for (const { name: browser, start } of ENGINES) {
    describe(`in ${browser}`, () => {
      let site: PasteSite;
      let engine: Engine;

      before(async () => {
        site = await servePaste();
        engine = await start();
      });

      after(async () => {
        await engine.close();
        await site.close();
      });

      for (const { name, html } of samples) {
        it(`works: ${name}`, async () => {
          const page = await engine.open(site.put(html));
          const states = await settled(page, 1);
          assert.deepEqual(
            states.filter((state) => !state.endsWith(' ready')),
            [],
          );
          assert.deepEqual(await complaints(page), []);
          await page.close();
        });
      }
    });
  }
});
