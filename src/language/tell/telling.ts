import type { Contact } from '../../../data-schema/index.js';

/** A table of plain texts. The first cell of a row names it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly head: string;
  readonly cells: readonly string[];
  /** The row of the reader's own wijk, or of a total. */
  readonly marked?: boolean;
}

/** One line on where a thing comes from. */
export interface SourceLine {
  readonly label: string;
  readonly text: string;
  readonly url?: string;
}

/** What every widget says of its reading, in reading order. All of it is plain text. */
export interface Telling {
  /** What it is about, by a name that stays the same: fit for a fragment of an address, and for a CSS selector. */
  readonly key: string;
  readonly heading: string;
  /** Area and period, or another short line above the message. */
  readonly context: string;
  /** The message in one sentence. */
  readonly lead: string;
  /** What else must be known to understand it, one sentence each. */
  readonly details: readonly string[];
  readonly tables: readonly Table[];
  /** Always visible below the figure. */
  readonly source: readonly SourceLine[];
  /** The rest of the provenance, one tap away. */
  readonly provenance: readonly SourceLine[];
  readonly notes: readonly string[];
  /** Who can be told that something is wrong. */
  readonly contact: Contact | null;
}
