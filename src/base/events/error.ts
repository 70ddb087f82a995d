import type { WijkError } from '../wijk-error.js';
import { REACHES_HOST } from './reaches-host.js';

/** A widget cannot show what it was given; its slotted content is back. */
export class WijkErrorEvent extends Event {
  static readonly type = 'wijk-error';

  readonly code: WijkError['code'];
  readonly message: string;
  readonly path: string | undefined;
  readonly cause: unknown;
  readonly request: string | undefined;

  constructor(readonly error: WijkError) {
    super(WijkErrorEvent.type, REACHES_HOST);
    ({
      code: this.code,
      message: this.message,
      path: this.path,
      cause: this.cause,
      request: this.request,
    } = error);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-error': WijkErrorEvent;
  }
}
