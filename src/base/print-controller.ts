import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Paper cannot be tapped: what is one tap away on a screen, stands open while the page is printed. */
export class PrintController implements ReactiveController {
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#opened = [
      ...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>(
        'details:not([open], .downloads)',
      ),
    ];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
