import type { FailureCode } from '../language/language.js';

/** What is known of a failure, beside its code and message. */
export interface WijkErrorDetails {
  /** Where in the document, as in `observations[3].value`. */
  readonly path?: string | undefined;
  /** The error or the problems behind it. */
  readonly cause?: unknown;
  /** The address that was asked for. */
  readonly request?: string | undefined;
}

/** The one shape of everything that goes wrong in a widget. */
export class WijkError extends Error {
  override readonly name = 'WijkError';
  readonly path: string | undefined;
  readonly request: string | undefined;

  constructor(
    readonly code: FailureCode,
    message: string,
    { path, cause, request }: WijkErrorDetails = {},
  ) {
    super(message, { cause });
    this.path = path;
    this.request = request;
  }
}
