import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadEngine } from './engine.js';
import { layout } from './layouts.js';
import { mirroredSpots } from './spots.js';
import { readLook } from './tokens.js';
import type { ChartInput, ChartState, DrawnChart, Spot } from './types.js';

/** How far below the window a chart starts to load. */
const NEAR = { rootMargin: '200px' };

/** A width that changes by less than this is a rounding of the zoom, not a resize. */
const LEAST_RESIZE_PX = 1;

/** The part of `navigator.connection` that says that a visitor pays for every byte; not all browsers have it. */
interface SavingNavigator {
  readonly connection?: { readonly saveData?: boolean };
}

function savesData(): boolean {
  return (navigator as SavingNavigator).connection?.saveData === true;
}

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/**
 * Owns one chart of a widget: keeps its room, draws when its place has a width and comes near the window, follows
 * width and data, and gives everything back after the widget has left the page.
 */
export class ChartController implements ReactiveController {
  #state: ChartState = 'idle';
  #input: ChartInput | undefined;
  #container: HTMLElement | undefined;
  #chart: DrawnChart | undefined;
  #spots: readonly Spot[] = [];
  #width = 0;
  #near = false;
  #asked = false;
  #busy = false;
  #stale = false;
  #ahead: IntersectionObserver | undefined;

  readonly #resizes = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (Math.abs(width - this.#width) < LEAST_RESIZE_PX) return;
    // A frame later, so that drawing cannot resize what is being measured.
    requestAnimationFrame(() => {
      this.#resize(width);
    });
  });

  readonly #approach = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#come();
  }, NEAR);

  /** Comes near: the chart is about to be seen, on the screen or on paper, where all of a page is. */
  readonly #come = (): void => {
    this.#near = true;
    this.#leave();
    this.#draw();
  };

  constructor(
    private readonly host: Host,
    /** Id of the empty element that the chart is drawn into, once the host has rendered it. */
    readonly id: string,
    /** What is to be drawn; `undefined` for nothing. The same object means the same chart. */
    private readonly inputOf: () => ChartInput | undefined,
  ) {
    host.addController(this);
  }

  /** Where the chart is: see `CHART_STATES`. */
  get state(): ChartState {
    return this.#state;
  }

  /** What can be looked up in the chart; empty until it is drawn. */
  get spots(): readonly Spot[] {
    return this.#state === 'ready' ? this.#spots : [];
  }

  /** Of the words around the chart. */
  get direction(): 'ltr' | 'rtl' {
    const isFromRight = this.#container && getComputedStyle(this.#container).direction === 'rtl';
    return isFromRight ? 'rtl' : 'ltr';
  }

  /** Starts to load the engine for a chart that stands at the top of its widget, while the data come in. */
  anticipate(): void {
    if (savesData() || !this.host.isConnected) return;
    const ahead = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      ahead.disconnect();
      void loadEngine().catch(() => {
        // Whether it is needed, and what to do without, is found out when drawing.
      });
    }, NEAR);
    ahead.observe(this.host);
    this.#ahead = ahead;
  }

  /** Draws although the visitor saves data: they asked for it. */
  load(): void {
    this.#asked = true;
    this.#draw();
  }

  hostUpdated(): void {
    // What left the page before its data came is rendered all the same.
    if (!this.host.isConnected) return;
    const container = this.host.renderRoot.querySelector<HTMLElement>(`#${this.id}`) ?? undefined;
    if (container !== this.#container) this.#moveTo(container);
    const input = this.inputOf();
    if (input === this.#input) return;
    this.#input = input;
    this.#keepRoom();
    if (input) this.#draw();
    else this.#clear();
  }

  hostDisconnected(): void {
    // An element that is moved in the page leaves and comes back at once.
    requestAnimationFrame(() => {
      if (this.host.isConnected) return;
      this.#ahead?.disconnect();
      this.#moveTo(undefined);
    });
  }

  hostConnected(): void {
    if (this.#container === undefined) this.host.requestUpdate();
  }

  #moveTo(container: HTMLElement | undefined): void {
    this.#resizes.disconnect();
    this.#leave();
    this.#clear();
    this.#container = container;
    this.#width = container?.clientWidth ?? 0;
    if (!container) {
      this.#near = false;
      this.#input = undefined;
      return;
    }
    this.#resizes.observe(container);
    if (this.#near) return;
    this.#approach.observe(container);
    addEventListener('beforeprint', this.#come);
  }

  /** No longer looks out for what brings the chart near. */
  #leave(): void {
    this.#approach.disconnect();
    removeEventListener('beforeprint', this.#come);
  }

  #resize(width: number): void {
    this.#width = width;
    this.#keepRoom();
    this.#draw();
  }

  /** Gives the place of the chart the height that the chart will have, so that nothing moves when it comes. */
  #keepRoom(): void {
    if (!this.#container || !this.#input || this.#width <= 0) return;
    const { fontSize } = readLook(this.host);
    try {
      const { height, spots } = layout(this.#input, { width: this.#width, fontSize });
      this.#spots = this.direction === 'rtl' ? mirroredSpots(spots, this.#width) : spots;
      this.#container.style.setProperty('min-block-size', `${height}px`);
    } catch {
      // What has no layout cannot be drawn either: that fails in its turn.
    }
  }

  #clear(state: ChartState = 'idle'): void {
    this.#chart?.finalize();
    this.#chart = undefined;
    this.#enter(state);
  }

  #draw(): void {
    if (!this.#input || !this.#container || !this.#near || this.#width <= 0) return;
    if (savesData() && !this.#asked) {
      this.#enter('waiting-for-tap');
      return;
    }
    this.#stale = true;
    if (!this.#busy) void this.#drawAll();
  }

  /** Draws until nothing has changed since; two drawings at once would leave both on the page. */
  async #drawAll(): Promise<void> {
    this.#busy = true;
    try {
      while (this.#stale && this.#container && this.#input) {
        this.#stale = false;
        await this.#drawOnce(this.#container, this.#input);
      }
    } catch {
      // The table beside it holds all that the chart would have shown; another input starts afresh.
      this.#clear('failed');
    } finally {
      this.#busy = false;
    }
  }

  async #drawOnce(container: HTMLElement, input: ChartInput): Promise<void> {
    if (!this.#chart) this.#enter('loading');
    const { drawChart } = await loadEngine();
    const request = {
      input,
      look: readLook(this.host),
      width: this.#width,
      direction: this.direction,
    };
    if (container !== this.#container || !this.#input) return;
    if (this.#chart) await this.#chart.update(request);
    else {
      const chart = await drawChart(container, request);
      if (container !== this.#container || !this.#input) {
        chart.finalize();
        return;
      }
      this.#chart = chart;
    }
    this.#enter('ready');
  }

  #enter(state: ChartState): void {
    if (state === this.#state) return;
    this.#state = state;
    // Not at once: the host may be in the midst of an update.
    queueMicrotask(() => {
      if (this.host.isConnected) this.host.requestUpdate();
    });
  }
}
