/** Each version of the contract that is not the newest, and the one that came after it. */
export interface Successor {
  '1.0': '1.1';
}

/** The versions that documents may still be of, though there is a newer one. */
export type Outdated = keyof Successor;

/** A document as it was written, of one version; whether the rest of it is sound is not known yet. */
export interface Versioned<Version extends string> {
  readonly contract: Version;
  readonly [field: string]: unknown;
}

/** By its version, what a document becomes. */
export type Next = { readonly [From in Outdated]: Versioned<Successor[From]> };

/** Makes of any document of one version one of the next. */
export interface Step<From extends Outdated> {
  readonly to: Successor[From];
  /** For who keeps the document, in Dutch: what is different in that version, and what becomes of the document. */
  readonly why: string;
  /** Leaves what it was given as it is, and hands on what need not change. */
  readonly apply: (document: Versioned<From>) => Next[From];
}
