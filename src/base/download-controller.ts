import type { Order } from '../downloads/downloads.js';
import type { Language } from '../language/index.js';

/** Where an order is in its life. */
export type DownloadState = keyof Language['words']['downloads']['state'];

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Makes the files that a visitor asks a widget for, one at a time, with code that is loaded only then. */
export class DownloadController {
  #state: DownloadState = 'idle';

  constructor(private readonly host: Host) {}

  /** Where the latest order is. */
  get state(): DownloadState {
    return this.#state;
  }

  async order(order: Order): Promise<void> {
    if (this.#state === 'busy') return;
    this.#enter('busy');
    try {
      const { deliver } = await import('../downloads/downloads.js');
      await deliver(order, this.host.renderRoot);
      this.#enter('done');
    } catch {
      // What a visitor can do about it is said beside the buttons.
      this.#enter('failed');
    }
  }

  #enter(state: DownloadState): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}
