import type { Answer } from '../../../data-schema/index.js';
import { REACHES_HOST } from './reaches-host.js';

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
    'wijk-change': WijkChangeEvent;
  }
}
