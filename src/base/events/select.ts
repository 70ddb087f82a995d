import { REACHES_HOST } from './reaches-host.js';

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

declare global {
  interface HTMLElementEventMap {
    'wijk-select': WijkSelectEvent;
  }
}
