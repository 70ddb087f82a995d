import { settled } from '../.storybook/settled.js';
import { widgetsIn } from '../.storybook/widgets.js';

interface Canvas {
  readonly canvasElement: Element;
}

/** Opens all that is one tap away, so that it is looked at and checked as well. */
export async function unfold({ canvasElement }: Canvas): Promise<void> {
  await settled(canvasElement);
  for (const { shadowRoot } of widgetsIn(canvasElement)) {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  }
}

/** Tells the widgets what a browser tells them when their page goes to the printer. */
export async function print({ canvasElement }: Canvas): Promise<void> {
  await settled(canvasElement);
  dispatchEvent(new Event('beforeprint'));
}
