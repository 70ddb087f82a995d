import { observeLoad } from '../browser/observe-load.js';
import { pageAddress } from '../addresses.js';
import { visit } from './visit.js';

const seen = (page) => page.evaluate(() => globalThis.benchLoad);

/** @returns what one load of a page showed, by measure */
export const measureLoad = ({ browser, origin }, side, { page, conditions, expect }) =>
  visit(
    browser,
    origin + pageAddress(side, page),
    { conditions, prepare: [observeLoad, expect] },
    seen,
  );

/** @returns the bytes that a loaded page holds after its waste has been collected */
export const measureHeap = ({ browser, origin }, side, { page, expect }) =>
  visit(
    browser,
    origin + pageAddress(side, page),
    { conditions: 'unhindered', prepare: [observeLoad, expect] },
    async (loaded, devtools) => {
      await seen(loaded);
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = await devtools.send('Runtime.getHeapUsage');
      return { heap: usedSize, heapAndPage: usedSize + embedderHeapUsedSize };
    },
  );
