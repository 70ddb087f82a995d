import { remote } from 'webdriverio';
import { locate } from '../../../scripts/browsers.js';
import { startWebkit } from '../../../scripts/webkit.js';
import { asExpression, DESK, PATIENCE_MS, type Engine } from './engine.js';

export async function startWebkitEngine(): Promise<Engine> {
  const webkit = await startWebkit(locate('webkit'));
  const browser = await remote(webkit.options as Parameters<typeof remote>[0]);
  await browser.setTimeout({ pageLoad: PATIENCE_MS, script: PATIENCE_MS });
  await browser.setWindowSize(DESK.width, DESK.height);
  return {
    async open(address) {
      await browser.url(address);
      return {
        evaluate: (run, ...given) =>
          browser.executeScript(`return ${asExpression(run, given)}`, []),
        close: () => browser.url('about:blank').then(() => undefined),
      };
    },
    async close() {
      await browser.deleteSession();
      await webkit.stop();
    },
  };
}
