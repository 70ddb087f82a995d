import type { Answer } from '../../data-schema/index.js';
import type { WijkError } from './wijk-error.js';

const REACHES_HOST = { bubbles: true, composed: true } as const;

/** A widget shows what it was given. Fires once for each new document, selection or language. */
export class WijkReadyEvent extends Event {
  static readonly type = 'wijk-ready';

  constructor() {
    super(WijkReadyEvent.type, REACHES_HOST);
  }
}

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

/** A visitor follows a link. Cancel it to take the visitor somewhere else. */
export class WijkSelectEvent extends Event {
  static readonly type = 'wijk-select';

  constructor(
    /** The id of the intervention that the link stands in. */
    readonly intervention: string,
    readonly url: string,
  ) {
    super(WijkSelectEvent.type, { ...REACHES_HOST, cancelable: true });
  }
}

/** A visitor changed an answer. The kit keeps and sends nothing; what happens with the answers is up to the host. */
export class WijkChangeEvent extends Event {
  static readonly type = 'wijk-change';

  constructor(
    /** The answer per vinkje id; without those that are not filled in. */
    readonly answers: Readonly<Record<string, Answer>>,
  ) {
    super(WijkChangeEvent.type, REACHES_HOST);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-ready': WijkReadyEvent;
    'wijk-error': WijkErrorEvent;
    'wijk-select': WijkSelectEvent;
    'wijk-change': WijkChangeEvent;
  }
}
