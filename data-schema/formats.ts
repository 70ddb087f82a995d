/** The names of text formats: a regex that fails gives its name as the zod message, so that a problem can say it. */
export const FORMATS = [
  'id',
  'text',
  'language',
  'period',
  'periodOrUnknown',
  'reference',
  'date',
  'link',
  'cbsCode',
  'contract',
  'folder',
] as const;
export type Format = (typeof FORMATS)[number];
