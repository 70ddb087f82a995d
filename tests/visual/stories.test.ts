import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { judge } from './pictures.js';
import { ENTRIES, Storybook } from './storybook.js';

/** Each grid is looked at in these surroundings. */
const VIEWS = {
  licht: { globals: {} },
  'donker-rtl': { globals: { scheme: 'dark', direction: 'rtl' } },
  'hoog-contrast': { globals: {}, forcedColours: true },
} as const;

/** High enough for all of a grid to be in sight, and so to be drawn. */
const HEIGHT = 8000;

const isUpdate = process.env['UPDATE_PICTURES'] === '1';

describe('The stories', { concurrency: 2, timeout: 600_000 }, () => {
  let storybook: Storybook;

  before(async () => {
    storybook = await Storybook.open();
  });

  after(() => storybook.close());

  for (const entry of ENTRIES.filter(({ tags }) => !tags?.includes('picture'))) {
    it(`${entry.title} / ${entry.name} says nothing in the console and is accessible`, async () => {
      const { faults, page } = await storybook.visit(entry);
      await page.browserContext().close();
      assert.deepEqual(faults, []);
    });
  }

  for (const entry of ENTRIES.filter(({ tags }) => tags?.includes('picture'))) {
    for (const [view, given] of Object.entries(VIEWS)) {
      it(`${entry.title} / ${entry.name} is accessible and looks as it did: ${view}`, async () => {
        const { faults, page } = await storybook.visit(entry, { ...given, height: HEIGHT });
        const body = await page.$('#storybook-root');
        const shot = await body?.screenshot({ captureBeyondViewport: false });
        await page.browserContext().close();
        assert.deepEqual(faults, []);
        assert.ok(shot);
        assert.equal(judge(`${entry.id}.${view}`, shot, isUpdate), undefined);
      });
    }
  }
});
