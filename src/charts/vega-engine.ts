import type { Loader, Spec, View } from 'vega';
import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { Drawing } from './layout/drawing.js';

/** What a view is made of or changed to. Sizes in px. */
export interface ViewRequest {
  data: Drawing['data'];
  params: Drawing['params'];
  width: number;
  height: number;
}

export interface DrawnView {
  update(request: ViewRequest): Promise<void>;
  finalize(): void;
}

const refuse = () => Promise.reject(new Error('A chart loads nothing.'));
const loader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

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

function filled(spec: Spec, { data, params, width, height }: ViewRequest): Spec {
  return {
    ...spec,
    width,
    height,
    data: (spec.data ?? []).map((source) => {
      const rows = data[source.name];
      return rows === undefined ? source : { ...source, values: copies(rows) };
    }),
    signals: (spec.signals ?? []).map((signal) =>
      signal.name in params ? { ...signal, value: params[signal.name] } : signal,
    ),
  };
}

function createMount(container: Element): HTMLElement {
  const mount = container.ownerDocument.createElement('div');
  mount.setAttribute('aria-hidden', 'true');
  mount.style.setProperty('font-variant-numeric', 'tabular-nums');
  // vega-embed empties its element by innerHTML, which Trusted Types forbid; it is empty already.
  Object.defineProperty(mount, 'innerHTML', { value: '', writable: true });
  container.append(mount);
  return mount;
}

/** The table beside it says what a chart shows; assistive technology is to meet it once. */
function hideFromAssistiveTechnology(mount: HTMLElement): void {
  for (const name of ['role', 'aria-roledescription', 'aria-label']) mount.removeAttribute(name);
  const svg = mount.querySelector('svg');
  svg?.setAttribute('aria-hidden', 'true');
  svg?.setAttribute('focusable', 'false');
  svg?.style.setProperty('display', 'block');
}

function change(view: View, { data, params, width, height }: ViewRequest): void {
  view.width(width).height(height);
  for (const [name, value] of Object.entries(params)) view.signal(name, value);
  for (const [name, rows] of Object.entries(data)) view.data(name, copies(rows));
}

/**
 * Draws a compiled spec into the container, as SVG, without eval, style elements, requests or
 * console output. Rejects, and leaves the container as it was, if that cannot be done.
 */
export async function draw(
  container: Element,
  { spec, ...request }: ViewRequest & { spec: Spec },
): Promise<DrawnView> {
  const mount = createMount(container);
  try {
    const { view, finalize } = await embed(mount, filled(spec, request), {
      mode: 'vega',
      ast: true,
      expr: expressionInterpreter,
      renderer: 'svg',
      actions: false,
      defaultStyle: false,
      tooltip: false,
      hover: false,
      loader,
      logger: createLogger(),
    });
    hideFromAssistiveTechnology(mount);
    return {
      async update(next) {
        change(view, next);
        await view.runAsync();
      },
      finalize() {
        finalize();
        mount.remove();
      },
    };
  } catch (error) {
    mount.remove();
    throw error;
  }
}
