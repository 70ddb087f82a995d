import { settled } from '../../.storybook/settled.js';

/** Asks every comparison of a story for its years, as a visitor does. */
export async function showYears({ canvasElement }: { canvasElement: Element }): Promise<void> {
  await settled(canvasElement);
  for (const { shadowRoot } of canvasElement.querySelectorAll('wijk-comparison')) {
    shadowRoot?.querySelector<HTMLElement>('.views [aria-pressed="false"]')?.click();
  }
}
