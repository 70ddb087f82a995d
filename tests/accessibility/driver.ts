import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

/** Chromium alone can be told what a visitor has chosen for every page, and tell what a screen reader gets. */
export const IN_CHROMIUM = navigator.userAgent.includes('Chrome/');

/** A driver of WebKit presses keys, and holds none. */
export const HOLDS_KEYS = IN_CHROMIUM || navigator.userAgent.includes('Firefox/');

const WINDOW = { width: 1280, height: 900 };

/** Every key as a keyboard gives it, not as an event that a page makes. */
export const press = (key: string) => sendKeys({ press: key });

/** Presses Tab the other way. */
export async function pressBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Moves the mouse itself, in px of the window. */
export const moveMouse = (x: number, y: number) =>
  sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });

export const clickMouse = (x: number, y: number) =>
  sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });

/** Presses at a place, and lets go somewhere else. */
export async function pressAndLeave(x: number, y: number): Promise<void> {
  await moveMouse(x, y);
  await sendMouse({ type: 'down' });
  await moveMouse(1, 1);
  await sendMouse({ type: 'up' });
}

/** Looks at the page in a window of another size, in px of CSS. */
export async function inWindow(
  size: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number },
  look: () => unknown,
): Promise<void> {
  await setViewport(size);
  try {
    await look();
  } finally {
    await setViewport(WINDOW);
  }
}

interface Surroundings {
  readonly media?: 'print';
  readonly features?: Readonly<Record<string, string>>;
}

/** Looks at the page as another medium, or as a visitor with other wishes has it. */
export async function withSurroundings(
  { media, features = {} }: Surroundings,
  look: () => unknown,
): Promise<void> {
  const emulate = (shown: string, wished: Readonly<Record<string, string>>) =>
    executeServerCommand('emulate-page', {
      media: shown,
      features: Object.entries(wished).map(([name, value]) => ({ name, value })),
    });
  await emulate(media ?? '', features);
  try {
    await look();
  } finally {
    await emulate('', Object.fromEntries(Object.keys(features).map((name) => [name, ''])));
  }
}

/** What a screen reader is given of an element, line by line. */
export async function spokenOrder(element: Element): Promise<readonly string[]> {
  element.setAttribute('data-spoken', '');
  try {
    return await executeServerCommand<readonly string[], object>('spoken-order', {
      selector: '[data-spoken]',
    });
  } finally {
    element.removeAttribute('data-spoken');
  }
}

/** The text that was accepted under a path from the root; with `--update` the one that is given is accepted. */
export async function acceptedText(path: string, text: string): Promise<string | null> {
  const kept = await executeServerCommand<{ readonly text: string | null }, object>(
    'accepted-text',
    { path, text },
  );
  return kept.text;
}

/** A picture of an element, with so many dots a px, as its pixels. */
export async function pixelsOf(element: Element, dots = 2): Promise<ImageData> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const clip = { x: left + scrollX, y: top + scrollY, width, height };
  const base64 = await executeServerCommand<string, object>('picture-of', { clip, dots });
  const response = await fetch(`data:image/png;base64,${base64}`);
  const bitmap = await createImageBitmap(await response.blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
