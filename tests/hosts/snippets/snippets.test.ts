import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makeEmbed } from '../../../scripts/hosts/embeds.js';
import { builtRelease } from '../../../scripts/hosts/release.js';
import { serveHosts, type Hosts } from '../../../scripts/hosts/serve.js';
import { FORMS, snippetOf, type Form } from '../../../src/embed/snippets/index.js';
import { TODAY } from '../../reading/documents.js';
import { ENGINES, type Engine } from '../engines/index.js';
import { complaints, framesFit, settled } from '../look.js';
import { servePaste, type PasteSite } from '../paste.js';
import { bundled } from './bundle.js';
import { SAMPLES } from './samples.js';

describe(
  'A snippet that is pasted into an empty page of another site',
  { timeout: 1_800_000 },
  () => {
    let hosts: Hosts;
    let site: PasteSite;
    const addresses = new Map<string, string>();

    before(async () => {
      hosts = await serveHosts();
      site = await servePaste();
      const { kit = '', data = '' } = hosts.origins;
      for (const [name, sample] of Object.entries(SAMPLES)) {
        const embed = await makeEmbed(sample, data, builtRelease(kit), TODAY);
        for (const form of FORMS) {
          const snippet = snippetOf(form, embed);
          const { head, body } =
            form === 'package' ? await bundled(name, snippet) : { head: '', body: snippet };
          addresses.set(`${form} ${name}`, site.put(body, { head }));
        }
      }
    });

    after(async () => {
      await site.close();
      await hosts.close();
    });

    for (const { name: browser, start } of ENGINES) {
      describe(`in ${browser}`, () => {
        let engine: Engine;

        before(async () => {
          engine = await start();
        });

        after(() => engine.close());

        const shows = async (form: Form, name: keyof typeof SAMPLES) => {
          const page = await engine.open(addresses.get(`${form} ${name}`) ?? '');
          if (form === 'frame') await framesFit(page);
          else assert.deepEqual(await settled(page, 1), [`wijk-${SAMPLES[name].widget} ready`]);
          assert.deepEqual(await complaints(page), []);
          await page.close();
        };

        for (const form of FORMS) {
          for (const name of Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]) {
            it(`shows the ${name} in the form ${form}`, () => shows(form, name));
          }
        }
      });
    }
  },
);
