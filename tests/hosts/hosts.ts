import type { Page } from './engines/index.js';
import { framesFit, settled } from './look.js';

/** A page of a host site, and how it is there for a visitor. */
export interface HostPage {
  readonly title: string;
  readonly site: string;
  readonly path: string;
  /** Waits until what the kit shows is shown. */
  readonly shown: (page: Page) => Promise<readonly string[]>;
  /** What the host's own scripts did. */
  readonly ownWork: (page: Page) => Promise<Readonly<Record<string, unknown>>>;
  readonly ownResult: Readonly<Record<string, unknown>>;
  /** What the host says once a widget is ready, where that is other than before. */
  readonly saysThen?: (text: string) => string;
  /** Where it says so. */
  readonly changes?: string;
  /** `false`: its figures are in its own script. */
  readonly informs?: false;
}

export const HOST_PAGES: readonly HostPage[] = [
  {
    title: 'the wijk website in WordPress, with late scripts (8)',
    site: 'wijk-website',
    path: '/',
    async shown(page) {
      await page.evaluate(() => dispatchEvent(new Event('pointermove')));
      return settled(page, 7);
    },
    ownWork: (page) =>
      page.evaluate(async () => {
        dispatchEvent(new Event('pointermove'));
        await new Promise<void>((resolve) => {
          const look = () => {
            if (document.documentElement.classList.contains('has-menu')) resolve();
          };
          new MutationObserver(look).observe(document.documentElement, {
            attributeFilter: ['class'],
          });
          look();
        });
        const button = document.querySelector<HTMLElement>('.menu-button');
        button?.click();
        const open = button?.getAttribute('aria-expanded');
        button?.click();
        return { open };
      }),
    ownResult: { open: 'true' },
  },
  {
    title: 'the bright website',
    site: 'sunny-selwerd',
    path: '/',
    shown: (page) => settled(page, 6),
    ownWork: (page) =>
      page.evaluate(() => {
        const panels = () =>
          Array.from(document.querySelectorAll<HTMLElement>('.panel'), ({ hidden }) => hidden);
        document.querySelector<HTMLElement>('#tab-rondkomen')?.click();
        const second = panels();
        document.querySelector<HTMLElement>('#tab-samen')?.click();
        const money = document.querySelector<HTMLDialogElement>('#geld');
        document.querySelector<HTMLElement>('#open-geld')?.click();
        const open = money?.open;
        money?.close();
        return { second, first: panels(), open };
      }),
    ownResult: { second: [true, false, true], first: [false, true, true], open: true },
  },
  {
    title: 'the national site under the strictest policy',
    site: 'nplv',
    path: '/',
    shown: (page) => settled(page, 5),
    ownWork: (page) =>
      page.evaluate(() => ({ contents: document.querySelectorAll('.contents a').length })),
    ownResult: { contents: 5 },
  },
  {
    title: 'the intranet that is built with the package',
    site: 'intranet',
    path: '/',
    informs: false,
    shown: (page) => settled(page, 5),
    ownWork: (page) =>
      page.evaluate(() => ({ indicators: document.querySelectorAll('#indicator option').length })),
    ownResult: { indicators: 29 },
  },
  {
    title: 'the intranet with old libraries (2, 3, 4)',
    site: 'intranet',
    path: '/portaal.html',
    shown: (page) => settled(page, 5),
    ownWork: (page) =>
      page.evaluate(async () => {
        const isDone = () => document.body.classList.contains('jquery-was-here');
        await new Promise<void>((resolve) => {
          const look = () => {
            if (isDone()) resolve();
          };
          new MutationObserver(look).observe(document.body, { attributeFilter: ['class'] });
          look();
        });
        return {
          titled: document.querySelectorAll('aside li a[title]').length,
          notices: document.querySelectorAll('#notices li').length,
        };
      }),
    ownResult: { titled: 3, notices: 2 },
    saysThen: (text) => text.replace('Nog niets gekozen.', 'Gekozen: Groningen-Noord'),
    changes: '#chosen',
  },
  {
    title: 'the intranet in SharePoint (26)',
    site: 'intranet',
    path: '/sharepoint.html',
    shown: (page) => settled(page, 5),
    ownWork: (page) =>
      page.evaluate(async () => {
        const members = document.querySelector('#members')!;
        await new Promise<void>((resolve) => {
          const look = () => {
            if (members.textContent !== '') resolve();
          };
          new MutationObserver(look).observe(members, { childList: true });
          look();
        });
        return { members: members.textContent };
      }),
    ownResult: { members: 'Leden: gemeente, corporaties, scholen.' },
  },
  {
    title: 'the intranet with frames that have their helper',
    site: 'intranet',
    path: '/kaders.html',
    async shown(page) {
      await framesFit(page);
      return [];
    },
    ownWork: () => Promise.resolve({}),
    ownResult: {},
  },
  {
    title: 'the intranet with frames of a fixed height',
    site: 'intranet',
    path: '/kaders-vast.html',
    shown: () => Promise.resolve([]),
    ownWork: () => Promise.resolve({}),
    ownResult: {},
  },
];
