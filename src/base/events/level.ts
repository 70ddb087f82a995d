import type { Level } from '../../language/index.js';
import { REACHES_HOST } from './reaches-host.js';

/** A visitor chose a level of text. It holds for all widgets of the page; the kit stores nothing, but a host may. */
export class WijkLevelEvent extends Event {
  static readonly type = 'wijk-level';

  constructor(readonly level: Level) {
    super(WijkLevelEvent.type, REACHES_HOST);
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijk-level': WijkLevelEvent;
  }
}
