import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveHosts, type Hosts } from '../../scripts/hosts/serve.js';
import { TODAY } from '../reading/documents.js';
import { ENGINES, type Engine } from './engines/index.js';
import { HOST_PAGES } from './hosts.js';
import { complaints, hostText, lostShapes, unsaid } from './look.js';

for (const { name, start } of ENGINES) {
  describe(`In ${name}`, { timeout: 1_800_000 }, () => {
    let hosts: Hosts;
    let bare: Hosts;
    let engine: Engine;

    before(async () => {
      hosts = await serveHosts({ watch: true, today: TODAY });
      bare = await serveHosts({ watch: true, kit: false, today: TODAY });
      engine = await start();
    });

    after(async () => {
      await engine.close();
      await hosts.close();
      await bare.close();
    });

    for (const { title, site, path, shown, ownWork, ownResult, saysThen } of HOST_PAGES) {
      it(`${title} shows the widgets and stays itself`, async () => {
        const page = await engine.open(`${hosts.origins[site]}${path}`);
        const states = await shown(page);
        assert.deepEqual(
          states.filter((state) => !state.endsWith(' ready')),
          [],
        );
        assert.deepEqual(await ownWork(page), ownResult);
        assert.deepEqual(await lostShapes(page), []);
        assert.deepEqual(await unsaid(page), []);
        const text = await hostText(page);
        assert.deepEqual(await complaints(page), []);
        await page.close();

        const without = await engine.open(`${bare.origins[site]}${path}`);
        assert.deepEqual(await ownWork(without), ownResult);
        const before = await hostText(without);
        assert.equal(text, saysThen?.(before) ?? before);
        await without.close();
      });
    }
  });
}
