import type { Kind } from '../data-schema/index.js';
import type { WijkElement } from '../src/base/widget.js';
import { widgetsIn } from './widgets.js';

/** Charts load when they are nearer to the window than this. */
const NEAR_PX = 200;

const nextFrame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));

const isNear = (element: Element) => element.getBoundingClientRect().top < innerHeight + NEAR_PX;

const isDrawing = (chart: Element) =>
  chart.matches('.loading, .idle') && isNear(chart) && chart.checkVisibility();

function isBusy(widget: WijkElement<Kind>): boolean {
  if (widget.state === 'loading' || widget.isUpdatePending) return true;
  // Help with reading comes after the text, and may have nothing to offer.
  if (widget.shadowRoot?.querySelector('.help')?.hasChildNodes() === false) return true;
  return [...(widget.shadowRoot?.querySelectorAll('.chart') ?? [])].some(isDrawing);
}

/** Resolves when the widgets of a story show what they have to show, with the charts that are in sight. */
export async function settled(canvas: Element): Promise<void> {
  await document.fonts.ready;
  await nextFrame();
  while (widgetsIn(canvas).some(isBusy)) await nextFrame();
  await document.fonts.ready;
}
