import {
  endOf,
  type Contact,
  type Meta,
  type Reference,
  type Text,
} from '../../data-schema/index.js';

/** Where a reading comes from, in the order in which every widget says it. */
export interface Provenance {
  readonly title: Text;
  readonly publisher: Text;
  readonly source: Reference;
  /** `null` where it is not known. */
  readonly licence: Reference | null;
  readonly published: string | null;
  readonly nextUpdate: string | null;
  /** Whether the update that was announced should have been there by today. */
  readonly stale: boolean;
  /** The language of the document's own texts. */
  readonly language: string;
  readonly contact: Contact | null;
  readonly notes: readonly Text[];
}

export function readProvenance(meta: Meta, today: Date): Provenance {
  const nextUpdate = known(meta.nextUpdate);
  return {
    title: meta.title,
    publisher: meta.publisher,
    source: meta.source,
    licence: known(meta.licence),
    published: known(meta.published),
    nextUpdate,
    stale: nextUpdate !== null && endOf(nextUpdate) <= today.getTime(),
    language: meta.language,
    contact: meta.contact ?? null,
    notes: meta.notes ?? [],
  };
}

function known<T>(value: T | 'unknown'): T | null {
  return value === 'unknown' ? null : value;
}
