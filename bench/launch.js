import { launch } from 'puppeteer-core';
import { locate } from '../scripts/browsers.js';

/** Chromium loads pages of its own beside every new window, which take time from the page that is measured. */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export const launchChromium = () =>
  launch({
    executablePath: locate('chromium').binary,
    args: [
      `--disable-features=${OWN_PAGES.join(',')}`,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Chromium refuses to run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
