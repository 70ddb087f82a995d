/** What an editor should look at in a document that may well be sound. Each code has a text in `explain-warning.ts`. */
export const WARNING_CODES = [
  'unknown-field',
  'newer-minor',
  'stale',
  'source-without-link',
  'source-missing',
  'percentage-of-whom',
  'looks-like-fraction',
  'plain-sentence-long',
  'plain-word-long',
  'plain-word-hard',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  /** Where it stands, as in `observations[3].value`. */
  readonly path: string;
  readonly found?: unknown;
  /** What was meant, or could stand there instead. */
  readonly expected?: unknown;
}
