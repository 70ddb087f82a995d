import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { judge } from './pictures.js';
import { ENTRIES, Storybook, type Entry, type Look } from './storybook.js';

/** Each grid is looked at in these surroundings. */
const VIEWS = {
  licht: {},
  'donker-rtl': { globals: { scheme: 'dark', direction: 'rtl', language: 'ar' } },
  'hoog-contrast': { forcedColours: true },
} as const satisfies Record<string, Look>;

/** Paper has no colour scheme, and a grid of themes has them all. */
const viewsOf = ({ tags = [] }: Entry): Readonly<Record<string, Look>> => {
  if (tags.includes('print')) return { papier: { media: 'print' } };
  return tags.includes('themes') ? { alle: {} } : VIEWS;
};

/** High enough for all of a grid to be in sight, and so to be drawn. */
const HEIGHT = 12_000;

const isUpdate = process.env['UPDATE_PICTURES'] === '1';

describe('The stories', { concurrency: 2, timeout: 1_800_000 }, () => {
  let storybook: Storybook;

  before(async () => {
    storybook = await Storybook.open();
  });

  after(() => storybook.close());

  it('stand in a Storybook that asks nobody else for anything', async () => {
    assert.deepEqual(await storybook.openWhole(), []);
  });

  for (const entry of ENTRIES.filter(({ tags }) => !tags?.includes('picture'))) {
    it(`${entry.title} / ${entry.name} says nothing in the console and is accessible`, async () => {
      assert.deepEqual(await storybook.visit(entry), []);
    });
  }

  for (const entry of ENTRIES.filter(({ tags }) => tags?.includes('picture'))) {
    for (const [view, given] of Object.entries(viewsOf(entry))) {
      it(`${entry.title} / ${entry.name} is accessible and looks as it did: ${view}`, async () => {
        let difference: string | undefined;
        const faults = await storybook.visit(entry, { ...given, height: HEIGHT }, async (page) => {
          const body = await page.$('#storybook-root');
          assert.ok(body);
          const shot = await body.screenshot({ captureBeyondViewport: false });
          difference = judge(`${entry.id}.${view}`, shot, isUpdate);
        });
        assert.deepEqual([...faults, ...(difference === undefined ? [] : [difference])], []);
      });
    }
  }
});
