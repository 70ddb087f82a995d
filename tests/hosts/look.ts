import type { Page } from './engines/index.js';

/** The elements of the kit. */
export const WIDGETS =
  'wijk-indicator-gauge, wijk-comparison, wijk-funding-breakdown, wijk-intervention-card, wijk-seven-vinkjes';

/** What belongs to the kit in the page of a host. */
export const OURS = `${WIDGETS}, .wijkraam, .wijkraam-frame`;

declare global {
  interface Window {
    complaints: string[];
  }
}

// A list goes as one text: what an old library does to lists, it also does to those that a driver takes out of a page.
const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/** Waits until a page has so many widgets and each is ready or failed. @returns their states after their names */
export async function settled(page: Page, count: number): Promise<readonly string[]> {
  const states = await page.evaluate(
    async (widgets, least) => {
      const all = () =>
        Array.from(
          document.querySelectorAll<HTMLElement & { state: string }>(widgets),
          ({ localName, state }) => `${localName} ${state}`,
        );
      const isSettled = () => {
        const states = all();
        return states.length >= least && states.every((state) => /(ready|failed)$/.test(state));
      };
      await new Promise<void>((resolve) => {
        const look = () => {
          if (isSettled()) resolve();
        };
        document.addEventListener('wijk-ready', look);
        document.addEventListener('wijk-error', look);
        look();
      });
      return all().join('\n');
    },
    WIDGETS,
    count,
  );
  return lines(states);
}

/** What went wrong in a page, or was said in its console. */
export const complaints = async (page: Page) =>
  lines(await page.evaluate(() => window.complaints.join('\n')));

/** What the host itself says in its page. */
export const hostText = (page: Page) =>
  page.evaluate((ours) => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(`${ours}, script, noscript`)) element.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }, OURS);

/** Lets frames come in that wait until they are seen, and waits until each has the height of what is in it. */
export const framesFit = (page: Page) =>
  page.evaluate(async () => {
    for (const frame of document.querySelectorAll<HTMLElement>('.wijkraam-frame')) {
      frame.scrollIntoView();
      await new Promise<void>((resolve) => {
        const look = () => {
          if (frame.style.height !== '') resolve();
        };
        new MutationObserver(look).observe(frame, { attributeFilter: ['style'] });
        look();
      });
    }
  });

/** Shapes within shapes, which no browser draws. */
export const lostShapes = async (page: Page) =>
  lines(
    await page.evaluate(
      (widgets) =>
        Array.from(document.querySelectorAll(widgets), ({ localName, shadowRoot }) =>
          Array.from(
            shadowRoot?.querySelectorAll(':is(circle, line, path, rect) > :not(title)') ?? [],
            ({ outerHTML }) => `${localName}: ${outerHTML}`,
          ),
        )
          .flat()
          .join('\n'),
      WIDGETS,
    ),
  );

/** Brings every chart into sight and waits until it is drawn. */
export const drawn = (page: Page) =>
  page.evaluate(async (widgets) => {
    for (const { shadowRoot } of document.querySelectorAll(widgets)) {
      for (const chart of shadowRoot?.querySelectorAll('.chart') ?? []) {
        chart.scrollIntoView();
        await new Promise<void>((resolve) => {
          const look = () => {
            if (chart.classList.contains('ready')) resolve();
          };
          new MutationObserver(look).observe(chart, { attributes: true });
          look();
        });
      }
    }
  }, WIDGETS);

/** Waits until every widget of a page offers what helps with reading. */
export const helped = (page: Page) =>
  page.evaluate(async (widgets) => {
    for (const { shadowRoot } of document.querySelectorAll(widgets)) {
      if (!shadowRoot) continue;
      await new Promise<void>((resolve) => {
        const look = () => {
          if (shadowRoot.querySelector('.help > *')) resolve();
        };
        new MutationObserver(look).observe(shadowRoot, { childList: true, subtree: true });
        look();
      });
    }
  }, WIDGETS);

/** All that the widgets of a page say themselves, charts too. */
export const textsOf = (page: Page) =>
  page.evaluate(
    (widgets) =>
      Array.from(document.querySelectorAll(widgets), ({ shadowRoot }) =>
        (shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
      ).join('\n'),
    WIDGETS,
  );

/** What can be read of the content that was pasted inside the first widget. */
export const saysOf = (page: Page) =>
  page.evaluate((widgets) => {
    const widget = document.querySelector<HTMLElement>(widgets);
    return Array.from(widget?.children ?? [])
      .filter((child) => child.checkVisibility())
      .map((child) => child.textContent)
      .join(' ')
      .replace(/\s+/g, ' ');
  }, WIDGETS);

/** Messages of pasted content that the widget around it does not say itself. */
export const unsaid = async (page: Page) =>
  lines(
    await page.evaluate((widgets) => {
      const words = (text: string) => text.replace(/\s+/g, ' ').trim();
      return Array.from(document.querySelectorAll(widgets), (widget) => ({
        message: words(widget.querySelector('strong')?.textContent ?? ''),
        said: words(widget.shadowRoot?.textContent ?? ''),
      }))
        .filter(({ message, said }) => !said.includes(message))
        .map(({ message }) => message)
        .join('\n');
    }, WIDGETS),
  );
