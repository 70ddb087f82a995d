import { launch } from 'puppeteer-core';
import { locate } from '../scripts/browsers.js';

/** Chromium loads pages of its own beside every new window, which take time from the page that is measured. */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** @param more arguments beside those that every window has */
export const launchChromium = (...more) =>
  launch({
    executablePath: locate('chromium').binary,
    args: [
      `--disable-features=${OWN_PAGES.join(',')}`,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...more,
      // Chromium refuses to run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
