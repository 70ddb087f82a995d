import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Gebiedsmonitor } from '../../data-schema/index.js';
import { gebiedsmonitor, observations } from '../reading/documents.js';
import { Storybook } from './storybook.js';

const STORY = 'onderdelen-vergelijking-toestanden--huge';

const monitor = (oost: number): Gebiedsmonitor =>
  gebiedsmonitor({ observations: observations(['oost', '2022', oost], ['west', '2022', 12]) });

/** All that is written in the chart of the page. */
const CHART = `[...document.querySelector('wijk-comparison').shadowRoot.querySelectorAll('.drawing text')]
  .map(({ textContent }) => textContent).join(' ')`;

describe('An argument of a story', { timeout: 600_000 }, () => {
  let storybook: Storybook;

  before(async () => {
    storybook = await Storybook.open();
  });

  after(() => storybook.close());

  it('that is changed twice is drawn twice, and nothing is defined anew, in Chromium alone: Storybook is for makers (19)', async () => {
    const faults = await storybook.visit({ id: STORY, type: 'story' }, {}, async (page) => {
      for (const value of [37, 44]) {
        const change = JSON.stringify({ storyId: STORY, updatedArgs: { data: monitor(value) } });
        await page.evaluate(`__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', ${change})`);
        await page.waitForFunction(`${CHART}.includes('${value}%')`);
      }
    });
    assert.deepEqual(faults, []);
  });
});
