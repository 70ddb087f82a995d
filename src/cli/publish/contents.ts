import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import {
  AREA_LIST,
  divide,
  partOf,
  type ContractDocument,
  type Divided,
} from '../../../data-schema/index.js';

/** A file of an edition; its text is made when it is written, since all together are large. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What a document is when it is published. */
export interface Contents {
  /** Of all that a widget reads, so that the same content is the same edition. */
  readonly hash: string;
  /** How many areas have a part of their own; none where the document stays whole. */
  readonly areas: number;
  /**
   * What a page asks for first.
   *
   * @param edition where the other files are, as an address relative to that of the text
   */
  readonly entry: (edition: string) => string;
  /** The other files that a widget may ask for. */
  readonly files: () => Iterable<TextFile>;
}

/** What a page gets in its first round trip anyway, in bytes of brotli: up to here, parts only add requests. */
const WHOLE_UP_TO = 14_000;
/** What is this large, in characters, is never that small, and would take long to compress. */
const SURELY_LARGER = 1_000_000;

const HASH_LENGTH = 12;

/** A document as it is published: whole where it is small, else a gebiedsmonitor in parts. */
export function contentsOf(document: ContractDocument): Contents {
  const text = JSON.stringify(document);
  if (document.kind === 'gebiedsmonitor' && isLarge(text)) return inParts(divide(document));
  return { hash: hashOf([text]), areas: 0, entry: () => text, files: () => [] };
}

function inParts(divided: Divided): Contents {
  const entry = (edition: string) => JSON.stringify(divided.index(edition));
  function* files(): Generator<TextFile> {
    yield { path: AREA_LIST, text: JSON.stringify(divided.areas) };
    for (const [area, part] of divided.parts()) {
      yield { path: partOf(area), text: JSON.stringify(part) };
    }
  }
  function* texts(): Generator<string> {
    yield entry('./');
    for (const { text } of files()) yield text;
  }
  return { hash: hashOf(texts()), areas: divided.areas.areas.length, entry, files };
}

const isLarge = (text: string) =>
  text.length > SURELY_LARGER || brotliCompressSync(text).length > WHOLE_UP_TO;

function hashOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, HASH_LENGTH);
}
