import type { Runtime, View as VegaView } from 'vega-typings';
import type { Drawing } from './layout/drawing.js';
import { mirror } from './mirror.js';
import { pause } from './pause.js';
import { expressionInterpreter, parts, transforms, View } from './vega-parts.js';

/** Only the first chart of a page is slow, and is made in two steps; what is to be printed cannot wait. */
let hasShown = false;

// Vega looks transforms up in one register.
Object.assign(transforms, parts);

/** What a view is made of or changed to. Sizes in px. */
export interface ViewRequest {
  data: Drawing['data'];
  params: Drawing['params'];
  width: number;
  height: number;
  direction: 'ltr' | 'rtl';
}

export interface DrawnView {
  update(request: ViewRequest): Promise<void>;
  finalize(): void;
}

/** Vega reports a failed dataflow to its logger only; thrown, it reaches whoever asked for it. */
function createLogger() {
  const logger = {
    level: () => logger,
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
    error: (...message: readonly unknown[]): never => {
      throw message.find((part) => part instanceof Error) ?? new Error(message.join(' '));
    },
  };
  return logger;
}

/** Vega marks the rows it is given; copies keep those of the caller clean. */
function copies(rows: readonly object[]): object[] {
  return rows.map((row) => ({ ...row }));
}

function createMount({ ownerDocument }: Element): HTMLElement {
  const mount = ownerDocument.createElement('div');
  mount.style.setProperty('font-variant-numeric', 'tabular-nums');
  return mount;
}

/** The table beside it says what a chart shows; assistive technology is to meet it once. */
function hideFromAssistiveTechnology(mount: HTMLElement): void {
  for (const name of ['role', 'aria-roledescription', 'aria-label']) mount.removeAttribute(name);
  mount.setAttribute('aria-hidden', 'true');
  const svg = mount.querySelector('svg');
  svg?.setAttribute('focusable', 'false');
  svg?.style.setProperty('display', 'block');
}

async function show(view: VegaView, { data, params, width, height }: ViewRequest): Promise<void> {
  view.width(width).height(height);
  for (const [name, value] of Object.entries(params)) view.signal(name, value);
  for (const [name, rows] of Object.entries(data)) view.data(name, copies(rows));
  await view.runAsync();
}

/**
 * Draws a compiled chart into the container, as SVG, without eval, style elements, requests or
 * console output. Rejects, and leaves the container as it was, if that cannot be done.
 */
export async function draw(
  container: Element,
  { runtime, ...request }: ViewRequest & { runtime: Runtime },
): Promise<DrawnView> {
  const mount = createMount(container);
  const view = new View(runtime, {
    expr: expressionInterpreter,
    logger: createLogger(),
    renderer: 'svg',
  }).initialize(mount);
  hideFromAssistiveTechnology(mount);
  if (!hasShown) await pause();
  hasShown = true;
  await show(view, request);
  if (request.direction === 'rtl') mirror(mount, request.width);
  // Only now: until it has its rows, a view has another size than the room that is kept for it.
  container.append(mount);
  return {
    update: (next) => show(view, next),
    finalize() {
      view.finalize();
      mount.remove();
    },
  };
}
