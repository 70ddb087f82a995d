import { chosenEngines } from '../../../scripts/browsers.js';
import type { Engine } from './engine.js';
import { startChromium, startFirefox } from './puppeteer.js';
import { startWebkitEngine } from './webkit.js';

export { PHONE, SCREENS, type Engine, type Page } from './engine.js';

const STARTERS: Readonly<Record<string, () => Promise<Engine>>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkitEngine,
};

/** The engines to test in, each with what starts it. */
export const ENGINES = chosenEngines().map((name: string) => {
  const start = STARTERS[name];
  if (!start) throw new Error(`No driver for ${name}.`);
  return { name, start };
});
