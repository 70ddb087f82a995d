import type { WijkError } from '../wijk-error.js';
import { REACHES_HOST } from './reaches-host.js';

/** A widget cannot show what it was given; its slotted content is back. */
export class WijkErrorEvent extends Event {
  static readonly type = 'wijk-error';

  constructor(readonly error: WijkError) {
    super(WijkErrorEvent.type, REACHES_HOST);
  }

  get code() {
    return this.error.code;
  }

  get message() {
    return this.error.message;
  }

  get path() {
    return this.error.path;
  }

  get cause() {
    return this.error.cause;
  }

  get request() {
    return this.error.request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-error': WijkErrorEvent;
  }
}
