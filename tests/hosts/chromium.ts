import type { Frame, Page as PuppeteerPage } from 'puppeteer-core';
import { asExpression, type Page } from './engines/engine.js';
import { OURS } from './look.js';

/** A page of Chromium, or what stands in a frame of it, as the driver of all engines sees it. */
export const seen = (place: PuppeteerPage | Frame, page: PuppeteerPage): Page => ({
  evaluate: (run, ...given) => place.evaluate(asExpression(run, given)) as Promise<never>,
  close: () => page.close(),
});

/** A page of Chromium as the driver of all engines sees it. */
export const asPage = (page: PuppeteerPage): Page => seen(page, page);

/** What stands in the frame that a page holds, also where that is of another site. */
export function inFrame(page: PuppeteerPage): Page {
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('The page holds no frame.');
  return seen(frame, page);
}

/** A part of a page, in whole px. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SAME_ROOM = `:is(${OURS}) {
  display: block !important;
  box-sizing: border-box !important;
  inline-size: 100% !important;
  min-block-size: 0 !important;
  block-size: 300px !important;
  margin: 0 !important;
  overflow: hidden !important;
  contain: size !important;
}`;

/**
 * Gives everything of the kit the same room, whatever is in it, and takes a picture of the whole page.
 *
 * @param changing what else may differ
 */
export async function pictureOf(page: PuppeteerPage, changing: readonly string[]) {
  const masked = await asPage(page).evaluate(
    (css, selectors) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      scrollTo(0, 0);
      return Array.from(document.querySelectorAll(selectors), (element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          left: Math.floor(left + scrollX),
          top: Math.floor(top + scrollY),
          right: Math.ceil(right + scrollX),
          bottom: Math.ceil(bottom + scrollY),
        };
      });
    },
    SAME_ROOM,
    [OURS, ...changing].join(', '),
  );
  return { png: await page.screenshot({ fullPage: true }), masked };
}
