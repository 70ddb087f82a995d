import { REACHES_HOST } from './reaches-host.js';

/** A widget shows what it was given. Fires once for each new document, selection or language. */
export class WijkReadyEvent extends Event {
  static readonly type = 'wijk-ready';

  constructor() {
    super(WijkReadyEvent.type, REACHES_HOST);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-ready': WijkReadyEvent;
  }
}
