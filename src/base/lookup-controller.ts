import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartController } from '../charts/chart-controller.js';
import { spotAt, spotFrom, type Step } from '../charts/spots.js';
import type { Spot } from '../charts/types.js';

/** What each key does, as in any list; left and right are as one reads. */
const KEYS: Readonly<Record<string, Step>> = {
  ArrowDown: 'nextGroup',
  ArrowUp: 'previousGroup',
  Home: 'first',
  End: 'last',
};

const ALONG: Readonly<Record<'ltr' | 'rtl', Readonly<Record<string, Step>>>> = {
  ltr: { ArrowRight: 'next', ArrowLeft: 'previous' },
  rtl: { ArrowRight: 'previous', ArrowLeft: 'next' },
};

/** Room between a mark and what is said of it, in px. */
const APART = 18;

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/** Looks up the values of a chart: by mouse, by finger and by key, one at a time. */
export class LookupController implements ReactiveController {
  #spot: Spot | undefined;

  constructor(
    private readonly host: Host,
    private readonly chart: ChartController,
  ) {
    host.addController(this);
  }

  /** The mark that is looked at. */
  get spot(): Spot | undefined {
    return this.#spot;
  }

  hostUpdated(): void {
    // Not at once: the host is in the midst of an update.
    if (this.#spot && !this.chart.spots.includes(this.#spot)) queueMicrotask(this.close);
    else this.#place();
  }

  hostDisconnected(): void {
    this.close();
  }

  readonly close = (): void => {
    this.#look(undefined);
  };

  readonly handlePointer = (event: PointerEvent): void => {
    const area = event.currentTarget as HTMLElement;
    // What is said of a mark may be pointed at itself, to read or to magnify it.
    if (event.target !== area) return;
    const { left, top, width } = area.getBoundingClientRect();
    // A host may show all of it smaller or larger.
    const scale = width / area.offsetWidth;
    const [x, y] = [(event.clientX - left) / scale, (event.clientY - top) / scale];
    this.#look(spotAt(this.chart.spots, x, y));
  };

  /** A finger that is lifted leaves too, but what it showed is to be read. */
  readonly handleLeave = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.close();
  };

  readonly handleFocus = (event: FocusEvent): void => {
    const area = event.currentTarget as HTMLElement;
    if (area.matches(':focus-visible') && !this.#spot) this.#look(this.chart.spots[0]);
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    const step = ALONG[this.chart.direction][event.key] ?? KEYS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#look(spotFrom(this.chart.spots, this.#spot, step));
  };

  /** Esc closes wherever the focus is, and closes nothing else with it. */
  readonly #handleEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  readonly #handleOutside = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.#area() as EventTarget)) this.close();
  };

  #look(spot: Spot | undefined): void {
    if (spot === this.#spot) return;
    this.#spot = spot;
    const page = this.host.ownerDocument;
    page.removeEventListener('keydown', this.#handleEscape, true);
    page.removeEventListener('pointerdown', this.#handleOutside, true);
    if (spot) {
      page.addEventListener('keydown', this.#handleEscape, true);
      page.addEventListener('pointerdown', this.#handleOutside, true);
    }
    this.host.requestUpdate();
  }

  #area(): HTMLElement | null {
    return this.host.renderRoot.querySelector(`#${this.chart.id} + .lookup`);
  }

  /** Above the mark where there is room in the chart, else below it; never past its sides. */
  #place(): void {
    const area = this.#area();
    const pin = area?.querySelector<HTMLElement>('.pin');
    const tip = area?.querySelector<HTMLElement>('.tip');
    if (!this.#spot || !area || !pin || !tip) return;
    const { x, y } = this.#spot;
    const above = y - APART - tip.offsetHeight;
    const left = Math.max(0, Math.min(x - tip.offsetWidth / 2, area.offsetWidth - tip.offsetWidth));
    pin.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    tip.style.setProperty('transform', `translate(${left}px, ${above < 0 ? y + APART : above}px)`);
  }
}
