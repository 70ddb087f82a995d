import type { ZodMiniObject } from 'zod/mini';
import type { Report } from './report.js';
import type { RawLists } from './shared.js';

/** What one kind of document must be. */
export interface Rules {
  readonly schema: ZodMiniObject;
  /** What must hold between the parts; `parts` lacks what is wrong in itself. */
  readonly cross: (report: Report, parts: never, raw: RawLists) => void;
}
