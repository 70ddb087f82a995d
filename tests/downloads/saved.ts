import { until } from '../until.js';
import type { Kind } from '../../data-schema/index.js';
import type { WijkElement } from '../../src/base/widget.js';

/** What a visitor would find in the folder with downloads. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

type Page = Window & typeof globalThis;

/** Catches what a page saves, in place of the browser. @returns what ends that. */
function catchSaves(page: Page, saved: (name: string, blob: Blob) => void): () => void {
  const { URL, HTMLAnchorElement } = page;
  const createObjectURL = URL.createObjectURL.bind(URL);
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  // Anchors inherit their own click; this one goes before it until it is taken away.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved(this.download, blob);
  };
  return () => {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  };
}

/** In Dutch and in Arabic. */
const BUSY: readonly string[] = ['Het bestand wordt gemaakt.', 'جارٍ إنشاء الملف.'];

type Widget = WijkElement<Kind>;

export function buttonsOf(element: Widget): HTMLButtonElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.downloads button') ?? [])];
}

/** What is said beside the buttons. */
export function said(element: Widget): string {
  return element.shadowRoot?.querySelector('.downloads [role="status"]')?.textContent ?? '';
}

/** Clicks a button of a widget by its text, the first or a later one of that text. */
export async function download(
  element: Widget,
  text: string,
  nth = 0,
  page: Page = window,
): Promise<Saved> {
  await openDownloads(element);
  const caught: [string, Blob][] = [];
  const release = catchSaves(page, (name, blob) => caught.push([name, blob]));
  try {
    press(element, text, nth);
    await element.updateComplete;
    await until(() => !BUSY.includes(said(element)), `no ${text}`);
  } finally {
    release();
  }
  const [[name, blob] = []] = caught;
  if (name === undefined || blob === undefined) throw new Error(`Not saved: ${said(element)}`);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return {
    name,
    type: blob.type,
    bytes,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  };
}

/** Opens what there is to take away, as a visitor does. */
export async function openDownloads(element: Widget): Promise<void> {
  const details = element.shadowRoot?.querySelector<HTMLDetailsElement>('.downloads');
  if (!details) throw new Error(`Nothing to take away in ${element.localName}`);
  details.open = true;
  await until(() => buttonsOf(element).length > 0, 'no buttons');
}

export function press(element: Widget, text: string, nth = 0): void {
  const buttons = buttonsOf(element).filter(({ textContent }) => textContent.trim() === text);
  if (!buttons[nth]) throw new Error(`No button ${text} in ${element.localName}`);
  buttons[nth].click();
}
