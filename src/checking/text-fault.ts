import type { Place } from './place.js';

/** Why a file cannot be read as a document, in Dutch. */
export class TextFault extends Error {
  override readonly name = 'TextFault';

  constructor(
    readonly code: 'not-text' | 'not-utf-8' | 'not-json' | 'not-document',
    message: string,
    readonly place: Place,
  ) {
    super(message);
  }
}
