import { fixture, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';
import type { WijkErrorEvent } from '../../src/base/events/error.js';
import type { WijkReadyEvent } from '../../src/base/events/ready.js';
import { until } from '../until.js';

type Widget = WijkElement<Kind>;

/**
 * Puts a widget on the page and waits until it shows what it was given.
 *
 * @throws Error with what the widget says when it cannot
 */
export async function shown<W extends Widget>(template: TemplateResult): Promise<W> {
  let tell!: (event: Event) => void;
  const refused = new Promise<never>((_, reject) => {
    tell = (event) => {
      const { code, message } = event as WijkErrorEvent;
      reject(new Error(`${code}: ${message}`));
    };
  });
  document.addEventListener('wijk-error', tell);
  try {
    const { element } = await Promise.race([
      placed<W, WijkReadyEvent>(template, 'wijk-ready'),
      refused,
    ]);
    return element;
  } finally {
    document.removeEventListener('wijk-error', tell);
  }
}

/** Puts a widget on the page and waits until it says that it cannot. */
export function failed<W extends Widget>(template: TemplateResult) {
  return placed<W, WijkErrorEvent>(template, 'wijk-error');
}

async function placed<W extends Widget, E extends Event>(template: TemplateResult, type: string) {
  const heard = oneEvent<E>(document, type);
  const element = await fixture<W>(template);
  return { element, event: await heard };
}

/**
 * Waits until a widget shows what it was given.
 *
 * @throws Error with what the widget says when it cannot
 */
export const ready = (element: Widget): Promise<void> =>
  until(() => {
    if (element.state === 'failed') throw new Error(readable(element));
    return element.state === 'ready';
  }, 'not ready');

/** Waits until a widget offers what helps with reading. */
export const helped = async <W extends Widget>(element: W): Promise<W> => {
  await until(
    () => element.shadowRoot?.querySelector('.help')?.hasChildNodes(),
    `no help in ${element.localName}`,
  );
  return element;
};

/** Everything that a visitor can read in a widget, drawings and help with reading left out, white space as on the page. */
export function readable(element: Widget): string {
  const copy = element.shadowRoot?.querySelector('.base')?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [hidden], .help'))
    hidden.remove();
  return words(copy.textContent);
}

export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The element inside a widget that a selector names. */
export function inside<E extends Element = HTMLElement>(element: Widget, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} in ${element.localName}`);
  return found;
}

export function allInside<E extends Element = HTMLElement>(element: Widget, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The rows of a table, as a reader sees them: the texts of the cells with a space between. */
export function rowsOf(table: HTMLTableElement): string[] {
  return [...table.rows].map(({ cells }) =>
    words([...cells].map(({ textContent }) => textContent).join(' ')),
  );
}

/** Whether a visitor sees an element: not what stands in closed details. */
export const isSeen = (element: Element) => element.checkVisibility();

/** When all is done that waits for nothing from outside: no file, no frame. */
export const settled = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Looks at a widget as it is on paper: with its rules for print. */
export function printed(element: Widget, look: () => void): void {
  const rules = (element.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === 'print');
  for (const { media } of rules) media.mediaText = 'all';
  try {
    look();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}
