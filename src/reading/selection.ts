/** Why a document holds nothing to read for what was asked. */
export const SELECTION_CODES = [
  'wrong-kind',
  'empty-document',
  'unknown-indicator',
  'unknown-area',
  'unknown-intervention',
] as const;
export type SelectionCode = (typeof SELECTION_CODES)[number];

/** Thrown by the readers when a checked document does not hold what is asked of it. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';

  constructor(
    readonly code: SelectionCode,
    /** The list in the document where it was looked for. */
    readonly path: string,
    readonly found?: string,
    /** What would have been found there. */
    readonly known: readonly string[] = [],
  ) {
    super(`${path}: "${found ?? ''}"${known.length > 0 ? ` (er is: ${known.join(', ')})` : ''}`);
  }
}

/**
 * @returns the item with this id, or the first when none is asked for.
 * @throws SelectionError when the list is empty or does not hold it.
 */
export function select<T extends { readonly id: string }>(
  items: readonly T[],
  id: string | undefined,
  path: string,
  code: SelectionCode,
): T {
  const [first] = items;
  if (!first) throw new SelectionError('empty-document', path);
  if (id === undefined) return first;
  const item = items.find((candidate) => candidate.id === id);
  if (!item) {
    throw new SelectionError(
      code,
      path,
      id,
      items.map((candidate) => candidate.id),
    );
  }
  return item;
}
